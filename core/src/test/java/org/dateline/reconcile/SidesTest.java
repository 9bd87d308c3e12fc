package org.dateline.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.ActorRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose voice a source is. */
class SidesTest {
    private static final Lexicon LEXICON = Lexicon.load(Path.of(System.getProperty("dateline.home", ".."), "lexicon"));
    private static final Sides SIDES = new Sides(LEXICON, new Reasons(LEXICON));

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "Syrian state television | Syrian state",
        "Syrian army | Syrian state",
        "Syrian government security source | Syrian state",
        "Russian Defence Ministry | Russian state",
        "TASS | Russian state",
        "Myanmar's military | Burmese state",
        "field commander from the Ahrar al-Sham movement | Ahrar al-Sham",
        "Amaq | Islamic State (ISIS)",
        "Rami Marr, head of the Syrian Observatory for Human Rights | Syrian Observatory for Human Rights",
        "Al-Manar | Hezbollah",
        // A source that is a side speaks for itself.
        "Syrian Observatory for Human Rights | -",
        "Reuters | -",
        // Near a side and not its voice.
        "residents of Islamic State-held Tarn | -",
        "Syrian opposition activists | -",
        "Syrian rebels | -",
        "former Syrian army officer | -",
        "Western official in Syria | -",
        "US-led coalition spokesman in Iraq | -",
        "Ana Reyes | -",
    })
    void isTheVoiceOf(String source, String side) {
        assertThat(SIDES.side(source)).isEqualTo(side);
    }

    @Test
    void aSpokesmanSpeaksForHisSideAndRebelsOfNoKnownGroupForRebels() {
        ActorRef rebels = new ActorRef("Syrian rebels", "rebels:SY", "rebels", "rebels", null);
        ActorRef army = new ActorRef("Syrian army", "state:SY:army", "army", "troops", null);
        assertThat(SIDES.speaksFor("Syrian rebel spokesman", rebels)).isTrue();
        assertThat(SIDES.speaksFor("Free Syrian Army", rebels)).isTrue();
        assertThat(SIDES.speaksFor("Syrian state television", army)).isTrue();
        assertThat(SIDES.speaksFor("Syrian rebel spokesman", army)).isFalse();
        assertThat(SIDES.speaksFor("Reuters", army)).isFalse();
    }
}
