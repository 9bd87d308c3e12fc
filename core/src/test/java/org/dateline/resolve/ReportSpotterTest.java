package org.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.Mention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportSpotterTest {
    private static List<String> spot(String text) {
        return Story.on("2016-08-15").body(text).annotation().mentions().stream()
                .map(mention -> mention.kind() + " " + mention.phrase().words())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Islamic State fighters left Aleppo on Monday.|ACTOR Islamic State fighters, PLACE Aleppo, TIME Monday",
        "Syria's army shelled Aleppo.|ACTOR Syria's army, PLACE Aleppo",
        "Syrian troops shelled Aleppo, Lebanon's Al-Manar television said.|ACTOR Syrian troops, PLACE Aleppo, ACTOR Lebanon's Al-Manar television",
    })
    void one_word_names_one_thing(String text, String expected) {
        assertThat(spot(text)).containsExactly(expected.split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Syrian troops and Syrian rebels fought in Aleppo as Russia sent planes.|ACTOR Russia",
        "Syrian troops and Syrian rebels fought in Aleppo as civilians fled to Turkey.|PLACE Turkey",
        "Syrian troops and Syrian rebels fought as Damascus fell.|PLACE Damascus",
    })
    void a_foreign_state_acts_and_one_at_home_may_be_a_place(String text, String expected) {
        assertThat(spot(text)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"Syrian troops left Aleppo on Monday after Islamic State fighters and the Free Syrian Army came from Turkey in May."})
    void mentions_stand_in_text_order_without_overlap(String text) {
        List<Mention> mentions = Story.on("2016-08-15").body(text, text).annotation().mentions();
        for (int i = 1; i < mentions.size(); i++) {
            assertThat(mentions.get(i).phrase().span().start()).isGreaterThanOrEqualTo(mentions.get(i - 1).phrase().span().end());
        }
    }
}
