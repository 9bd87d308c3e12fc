package org.dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.Alignment;
import org.dateline.model.Passage;
import org.dateline.model.Report;
import org.dateline.model.Settled;
import org.dateline.model.Span;
import org.dateline.publish.Coverage.Fate;
import org.junit.jupiter.api.Test;

class CoverageTest {
    @Test
    void everyCharacterThatIsNotBlankIsInOneFate() {
        Coverage coverage = Coverage.of(Corpora.small()).get(0);

        assertThat(coverage.of(Fate.BOILERPLATE)).isEqualTo(letters("😀 Menu"));
        assertThat(coverage.of(Fate.EVIDENCE)).isEqualTo(letters("Ray said 12 people were killed in Osgil. \"We\" took Tarn."));
        assertThat(coverage.of(Fate.NO_CLAIM)).isEqualTo(letters("Quiet day."));
        assertThat(coverage.total()).isEqualTo(letters(Corpora.TEXT));
    }

    @Test
    void aSharedPassageBelongsToTheFirstOfItsLineage() {
        List<Coverage> both = Coverage.of(Corpora.copied());

        assertThat(both.get(0).of(Fate.COPY)).isZero();
        assertThat(both.get(0).of(Fate.EVIDENCE)).isPositive();
        assertThat(both.get(1).of(Fate.COPY)).isEqualTo(both.get(0).of(Fate.EVIDENCE));
        assertThat(both.get(1).of(Fate.EVIDENCE)).isZero();
    }

    @Test
    void aByteOrderMarkIsNoLostText() {
        Report marked = new Report("a.txt", "a.txt", "\uFEFFMenu", Alignment.IDENTITY, Corpora.report("a.txt", Corpora.TEXT,
                Alignment.IDENTITY).metadata(), null, null, List.of(), null, "d",
                List.of(new Passage(Passage.Kind.UNREADABLE, new Span(1, 5))));
        Coverage coverage = Coverage.of(new Corpus(List.of(marked), List.of(), new Settled(List.of(), List.of(), List.of(), List.of()))).get(0);

        assertThat(coverage.of(Fate.UNACCOUNTED)).isZero();
        assertThat(coverage.total()).isEqualTo(4);
    }

    @Test
    void textOutsideOfEveryPassageIsNotHidden() {
        Report whole = Corpora.report("a.txt", Corpora.TEXT, Alignment.IDENTITY);
        Report torn = new Report("a.txt", "a.txt", whole.text(), whole.alignment(), whole.metadata(), null, null, List.of(),
                null, whole.digest(), List.of(new Passage(Passage.Kind.UNREADABLE, new Span(0, 7))));

        Coverage coverage = Coverage.of(new Corpus(
                List.of(torn), List.of(), new Settled(List.of(), List.of(), List.of(), List.of()))).get(0);

        assertThat(coverage.of(Fate.UNREADABLE)).isEqualTo(5);
        assertThat(coverage.of(Fate.UNACCOUNTED)).isEqualTo(letters(Corpora.TEXT) - 5);
    }

    private static int letters(String text) {
        return (int) text.codePoints().filter(point -> !Character.isWhitespace(point)).count();
    }
}
