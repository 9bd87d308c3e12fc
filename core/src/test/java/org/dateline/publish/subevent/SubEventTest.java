package org.dateline.publish.subevent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.Engine;
import org.dateline.ReportCoder;
import org.dateline.model.Annotation;
import org.dateline.model.Metadata;
import org.dateline.testing.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubEventTest {
    private static final ReportCoder CODER = Engine.coder(Texts.lexicon());

    private static SortedMap<String, Double> features(String text) {
        Annotation annotation = CODER.annotate(Texts.report(text, Metadata.NONE));
        return new SubEventFeatures(Texts.lexicon()).of(annotation, CODER.claims(annotation));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Two warplanes bombed the town of Osgil on Monday, killing six people.             | AIR_STRIKE
            Police arrested 40 opposition members in Osgil overnight, their party said.   | ARREST
            Two suicide bombers blew themselves up outside a bank in Osgil.               | SUIC_BOMB
            Police used tear gas and water cannon to disperse the protesters in Osgil.    | PROTEST_WITH_INTER
            An earthquake of magnitude 6 shook the north of the country.                  | NATURAL_DISASTER
            """)
    void theShippedModelKnowsPlainCases(String text, String label) {
        assertThat(SubEventModel.shipped().label(features(text))).isEqualTo(label);
    }

    @Test
    void claimsTopicsAndWordsAreEvidenceAndNamesAreNot() {
        assertThat(features("Army jets bombed Osgil."))
                .containsKeys("claim AIRSTRIKE", "first claim AIRSTRIKE", "of air", "word bomb")
                .doesNotContainKey("word osgil");
    }

    @Test
    void theLongerWordsOfATopicWin() {
        assertThat(features("They fired a rocket propelled grenade.")).containsKey("of launched").doesNotContainKey("of grenade");
    }

    @Test
    void theLabelForWhichMostIsSaidWins() {
        SubEventModel model = new SubEventModel(Map.of(
                "a", Map.of("X", 1.0, "Y", 0.4), "b", Map.of("Y", 1.0), "c", Map.of("X", -1.0)));
        assertThat(model.label(new TreeMap<>(Map.of("a", 1.0)))).isEqualTo("X");
        assertThat(model.label(new TreeMap<>(Map.of("a", 1.0, "b", 1.0)))).isEqualTo("Y");
        assertThat(model.label(new TreeMap<>(Map.of("unheard of", 1.0)))).isNull();
        assertThat(model.write(0.5).lines().toList()).isEqualTo(List.of("a\tX\t1.00", "b\tY\t1.00", "c\tX\t-1.00"));
    }
}
