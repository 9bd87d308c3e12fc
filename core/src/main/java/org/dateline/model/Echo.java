package org.dateline.model;

import java.util.List;
import java.util.Objects;

/**
 * One word of one speaker in several reports that do not copy each other: the same quotation, or the same figure about the same
 * thing. Each report may have asked for itself and stays a text of its own; what they share is the origin, which counts once.
 *
 * @param kind what they share
 * @param speaker who said it; a description when nobody names the speaker ("a resident")
 * @param words the words quoted, or the number as said, as the first of the claims has them
 * @param claims ids of the claims, one a sentence, in reading order; of two reports at least
 */
public record Echo(Kind kind, String speaker, String words, List<String> claims) {
    /** What reports share besides text. */
    public enum Kind {
        QUOTATION,
        FIGURE
    }

    public Echo {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(speaker, "speaker");
        Objects.requireNonNull(words, "words");
        claims = List.copyOf(claims);
        if (claims.size() < 2) {
            throw new IllegalArgumentException("no echo in one sentence: " + speaker + " " + words);
        }
    }
}
