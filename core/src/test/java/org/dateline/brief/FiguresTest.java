package org.dateline.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.Alignment;
import org.dateline.model.Bearings;
import org.dateline.model.Metadata;
import org.dateline.model.Passage;
import org.dateline.model.Report;
import org.dateline.model.Span;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private static final Lexicon LEXICON = Lexicon.load(Path.of(System.getProperty("dateline.home"), "lexicon"));

    private static Map<Integer, Set<String>> signs(String text, int killed) {
        List<Passage> body = List.of(new Passage(Passage.Kind.BODY, new Span(0, text.length())));
        Report report = new Report("r", "r", text, Alignment.IDENTITY, Metadata.NONE, null, null, List.of(), "en", "", body);
        Matter matter = new Matter(report, List.of(), Bearings.NONE, new Outcomes(LEXICON));
        return Figures.of(matter, new FigureWords(LEXICON, new AgeWords(LEXICON)), new Policy(LEXICON, "gva")).signs(true, killed);
    }

    @Test
    void aNumberStandsForWhatTheWordsBesideItSay() {
        assertThat(signs("Three others were injured in Osgil.", 0).get(3))
                .contains("figure, wounded behind, - before", "figure at lead, wounded", "figure of others, wounded");
        assertThat(signs("The blast injured three in Osgil.", 0).get(3)).contains("figure, - behind, wounded before");
    }

    @Test
    void figuresOfOneSentenceAddUp() {
        Map<Integer, Set<String>> signs = signs("One was critical and four were stable in Osgil.", 0);
        assertThat(signs.get(5)).containsExactly("sum of figures, all", "sum of figures, condition", "sum of figures, hurt");
        assertThat(signs.get(1)).contains("figure, condition");
    }

    @Test
    void ofThoseShotTheKilledAreTakenAway() {
        assertThat(signs("Six men were shot in Osgil.", 2).get(4))
                .containsExactly("figure less those killed at lead", "figure less those killed, shot behind");
        assertThat(signs("Six men were shot in Osgil.", 0)).containsOnlyKeys(0, 1, 6);
    }

    @Test
    void policiesReadWordsWithoutANumber() {
        assertThat(signs("Several people were hurt in Osgil.", 0)).containsOnlyKeys(0, 1, 3);
    }

    @Test
    void agesTimesAndHouseNumbersCountNobody() {
        assertThat(signs("Ana Reyes, 23, was shot at 9:15 p.m. on May 3.", 0)).containsOnlyKeys(0, 1);
        assertThat(signs("The 9-year-old was wounded two years ago.", 0)).containsOnlyKeys(0, 1);
        assertThat(signs("They fired 12 shots and hit nobody.", 0)).containsOnlyKeys(0, 1);
    }

    @Test
    void aFateWithoutAFigureSpeaksAgainstNobody() {
        assertThat(signs("Police in Osgil asked about the fatal shooting.", 0).get(0))
                .contains("none, though killed at lead", "none, though killed, nobody killed");
        assertThat(signs("Police in Osgil asked about the fatal shooting.", 0).get(1)).contains("one, killed at lead");
    }

    @Test
    void aSentenceOfNobodySaysNothing() {
        assertThat(signs("The council bought two ships.", 0)).isEmpty();
    }
}
