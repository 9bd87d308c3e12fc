package org.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceTest {
    /** "rebels were seen", all of which hang on "seen". */
    private final Sentence sentence = new Sentence(0, new Span(0, 16), "rebels were seen", 0, Passage.Kind.BODY, List.of(
            token(0, "rebels", "NNS", 2, "nsubj:pass"), token(7, "were", "VBD", 2, "aux:pass"), token(12, "seen", "VBN", -1, "root")));

    private static Token token(int start, String form, String tag, int head, String relation) {
        return new Token(new Span(start, start + form.length()), form, form, Pos.X, tag, head, relation, NameType.NONE);
    }

    @Test
    void aChildIsFoundByItsLabelOrThatWithoutTheSubtype() {
        assertThat(sentence.child(2, "nsubj")).isZero();
        assertThat(sentence.child(2, "nsubj:pass")).isZero();
        assertThat(sentence.child(2, "nsub")).isEqualTo(-1);
        assertThat(sentence.child(0, "aux")).isEqualTo(-1);
    }

    @Test
    void aChildIsAskedForWhatElseItIs() {
        assertThat(sentence.hasChild(2, "aux", child -> sentence.token(child).tag().equals("VBD"))).isTrue();
        assertThat(sentence.hasChild(2, "aux", child -> sentence.token(child).tag().equals("MD"))).isFalse();
        assertThat(sentence.hasChild(2, "obj", child -> true)).isFalse();
        assertThat(sentence.hasChild(0, "nsubj", child -> true)).isFalse();
    }

    @Test
    void aPassiveIsNoPluperfect() {
        Token had = new Token(new Span(0, 3), "had", "have", Pos.AUX, "VBD", 2, "aux", NameType.NONE);
        Sentence before = new Sentence(0, new Span(0, 13), "had been seen", 0, Passage.Kind.BODY, List.of(
                had, token(4, "been", "VBN", 2, "aux:pass"), token(9, "seen", "VBN", -1, "root")));
        assertThat(before.isPluperfect(2)).isTrue();
        assertThat(sentence.isPluperfect(2)).isFalse();
    }
}
