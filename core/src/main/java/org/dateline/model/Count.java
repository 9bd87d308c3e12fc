package org.dateline.model;

import java.util.Objects;

/**
 * How many, as said and as a range.
 *
 * @param min the least number the words allow; null when the words give none ("most of")
 * @param max the greatest; null when open ("at least 32")
 * @param bound how the number is put
 * @param words the number as said: "more than 60", "dozens"
 */
public record Count(Integer min, Integer max, Bound bound, String words) {
    /** How a number is put, which says how far the true one may be from it. */
    public enum Bound {
        EXACT,
        ABOUT,
        AT_LEAST,
        MORE_THAN,
        AT_MOST,
        FEWER_THAN,
        /** "dozens", "several", "tens of thousands". */
        VAGUE,
        /** "most of", "half of": a share of another figure. */
        SHARE,
        /** No number at all: "wounded people". */
        NONE
    }

    public Count {
        Objects.requireNonNull(bound, "bound");
        Objects.requireNonNull(words, "words");
        if (min != null && min < 0 || min != null && max != null && max < min) {
            throw new IllegalArgumentException("not a range: [" + min + ", " + max + "] \"" + words + "\"");
        }
    }

    /** Exactly this many, in these words. */
    public static Count exactly(int number, String words) {
        return new Count(number, number, Bound.EXACT, words);
    }

    @Override
    public String toString() {
        return "[" + (min == null ? "-" : min) + "," + (max == null ? "-" : max) + "]";
    }
}
