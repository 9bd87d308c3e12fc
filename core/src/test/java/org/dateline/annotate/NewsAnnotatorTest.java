package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.dateline.annotate.learnt.NameLists;
import org.dateline.model.Alignment;
import org.dateline.model.Annotation;
import org.dateline.model.Metadata;
import org.dateline.model.Passage;
import org.dateline.model.Report;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;
import org.dateline.testing.Texts;
import org.junit.jupiter.api.Test;

class NewsAnnotatorTest {
    private static final NewsAnnotator ANNOTATOR = NewsAnnotator.shipped(NameLists.NONE, GrammarWords.of(Texts.lexicon()));

    @Test
    void aSentenceIsReadWhole() {
        Sentence sentence = read("The army said rebels had killed 12 civilians in Osgil.").sentences().get(0);
        int said = sentence.root();
        assertThat(sentence.token(said).lemma()).isEqualTo("say");
        int killed = sentence.child(said, "ccomp");
        assertThat(sentence.token(killed).lemma()).isEqualTo("kill");
        assertThat(sentence.token(sentence.child(killed, "nsubj")).lemma()).isEqualTo("rebel");
        assertThat(sentence.token(sentence.child(killed, "obj")).lemma()).isEqualTo("civilian");
    }

    @Test
    void capitalsAreReadAsTheSameWordsInSmallLetters() {
        List<String> capitals = tags("THE ARMY SAID REBELS HAD KILLED 12 CIVILIANS NEAR THE BORDER.");
        assertThat(capitals).isEqualTo(tags("the army said rebels had killed 12 civilians near the border."));
    }

    private static List<String> tags(String text) {
        return read(text).sentences().get(0).tokens().stream().map(Token::tag).toList();
    }

    @Test
    void quotationsAreFound() {
        Annotation annotation = read("He said: \u201cWe go.\u201d They stayed.");
        assertThat(annotation.sentences()).hasSize(2);
        assertThat(annotation.quotes().get(0).of(annotation.report().text())).isEqualTo("We go.");
    }

    @Test
    void passagesThatAreNotReadHaveNoSentences() {
        String text = "Share this story";
        assertThat(ANNOTATOR.annotate(report(text, Passage.Kind.FURNITURE)).sentences()).isEmpty();
        assertThat(read("").sentences()).isEmpty();
    }

    @Test
    void whateverTheTextTokensStandWhereTheySayAndHangUnderOneRoot() {
        Random random = new Random(2);
        String[] words = {"rebels", "SHELLED", "Osgil", "\u201c", ",", ".", "who", "and", "U.N.", "'s", "12", "\ud83d\ude00", "(", "said", "\n\n", "\u2019", "-"};
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i > 0; i--) {
                text.append(words[random.nextInt(words.length)]).append(random.nextInt(3) > 0 ? " " : "");
            }
            for (Sentence sentence : read(text.toString()).sentences()) {
                assertThat(sentence.tokens().stream().filter(token -> token.head() < 0)).as("roots of <%s>", sentence.text()).hasSize(1);
                for (Token token : sentence.tokens()) {
                    assertThat(token.form()).hasSize(token.span().length());
                    assertThat(sentence.span().contains(token.span())).isTrue();
                }
            }
        }
    }

    @Test
    void manyThreadsReadWhatOneReads() {
        String text = "Rebels seized Tarn, officials said. \"They came at night,\" a farmer told the Courier.";
        List<Sentence> alone = read(text).sentences();
        assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> read(text).sentences()).toList()).allMatch(alone::equals);
    }

    private static Annotation read(String text) {
        return ANNOTATOR.annotate(report(text, Passage.Kind.BODY));
    }

    private static Report report(String text, Passage.Kind kind) {
        Passage passage = new Passage(kind, new Span(0, text.length()));
        return new Report("x", "x", text, Alignment.IDENTITY, Metadata.NONE, null, null, List.of(), "en", "x", List.of(passage));
    }
}
