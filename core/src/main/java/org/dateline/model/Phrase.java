package org.dateline.model;

import java.util.Objects;

/**
 * A run of tokens of one sentence that stands for something: a person, a place, a time, a clause.
 *
 * @param sentence index of the sentence in its report
 * @param first index of the first token
 * @param last one past the last token
 * @param head index of the token that governs the others
 * @param span where the words stand in the report's text
 * @param words the report's text at {@code span}, unchanged
 */
public record Phrase(int sentence, int first, int last, int head, Span span, String words) {
    public Phrase {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(words, "words");
        if (sentence < 0 || first < 0 || last <= first || head < first || head >= last) {
            throw new IllegalArgumentException("not a phrase: tokens [" + first + ", " + last + ") head " + head + " \"" + words + "\"");
        }
    }

    /** Whether the two phrases share a token. */
    public boolean overlaps(Phrase other) {
        return sentence == other.sentence && first < other.last && other.first < last;
    }

    /** Whether every token of the other phrase is one of this. */
    public boolean contains(Phrase other) {
        return sentence == other.sentence && first <= other.first && other.last <= last;
    }
}
