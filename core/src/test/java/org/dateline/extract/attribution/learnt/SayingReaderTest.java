package org.dateline.extract.attribution.learnt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.hashed.Hash;
import org.dateline.model.NameType;
import org.dateline.model.Pos;
import org.dateline.model.Saying;
import org.dateline.model.Span;
import org.dateline.model.Token;
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
    void whatIsHeardIsWhatIsRead() {
        String text = "Ana Reyes said the bridge fell. \"We heard it. It was loud.\"\n\nThe army denied it.";
        List<Saying> whole = reader.read(Texts.annotate(text), 0.5);
        assertThat(whole).isNotEmpty();
        assertThat(reader.hear(Texts.annotate(text), 0.5)).extracting(Heard::saying).isEqualTo(whole);
    }

    @Test
    void aListedWordIsKnownBySmallLettersAndOthersAreNot() {
        Sayers sayers = new Sayers(Texts.lexicon());
        for (String word : List.of("say", "Say", "deny")) {
            assertThat(sayers.of(token(word), Hash.word(word))).as(word).isEqualTo(sayers.of(token(word.toLowerCase(Locale.ROOT)), Hash.word(word))).isNotZero();
        }
        assertThat(sayers.of(token("bridge"), Hash.word("bridge"))).isZero();
    }

    private static Token token(String lemma) {
        return new Token(new Span(0, lemma.length()), lemma, lemma, Pos.VERB, "VB", -1, "root", NameType.NONE);
    }

    @Test
    void nothingIsSaidInAnEmptyText() {
        assertThat(reader.read(Texts.annotate(""))).isEmpty();
    }
}
