package org.dateline.extract.attribution.learnt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.Saying;
import org.dateline.model.Span;
import org.dateline.testing.Blocks;
import org.dateline.testing.Texts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SayingReaderTest {
    private final SayingReader reader = new SayingReader(SaidModel.shipped(), Texts.lexicon());

    @TestFactory
    Stream<DynamicTest> specifications() throws IOException {
        return Blocks.of("/specs/sayings.txt", this::specification);
    }

    private DynamicTest specification(List<String> lines) {
        String text = lines.stream().filter(line -> line.startsWith("> ")).map(line -> line.substring(2)).collect(Collectors.joining("\n\n"));
        List<String> expected = lines.stream().filter(line -> !line.startsWith("> ") && !line.equals("none")).toList();
        return DynamicTest.dynamicTest(text, () -> assertThat(found(text)).isEqualTo(expected));
    }

    private List<String> found(String text) {
        return reader.read(Texts.annotate(text)).stream()
                .map(saying -> words(text, saying.source()) + " | " + words(text, saying.cue()) + " | " + words(text, saying.content()))
                .toList();
    }

    private static String words(String text, List<Span> spans) {
        return spans.isEmpty() ? "-" : spans.stream().map(span -> span.of(text).replace("\n\n", " ")).collect(Collectors.joining(" / "));
    }

    @Test
    void piecesStandInTextOrderAndDoNotOverlap() {
        String text = "\"The bridge fell,\" Ana Reyes said. \"We heard it.\" Troops denied that, and she accused them of lying, "
                + "according to Karvan Radio, which cited her plan to sue.";
        for (Saying saying : reader.read(Texts.annotate(text))) {
            for (List<Span> spans : List.of(saying.source(), saying.cue(), saying.content())) {
                for (int i = 1; i < spans.size(); i++) {
                    assertThat(spans.get(i).start()).as("%s", saying).isGreaterThanOrEqualTo(spans.get(i - 1).end());
                }
            }
        }
    }

    @Test
    void nothingIsSaidInAnEmptyText() {
        assertThat(reader.read(Texts.annotate(""))).isEmpty();
    }
}
