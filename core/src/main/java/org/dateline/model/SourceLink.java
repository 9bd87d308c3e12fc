package org.dateline.model;

import java.util.Objects;

/**
 * One holder in a chain of attribution.
 *
 * @param name who, under the name the register or the report gives in full ("Syrian Observatory for Human Rights")
 * @param kind what kind of holder
 * @param words the words that stand for the holder at this place ("It"); null for the publisher
 * @param span where those words stand; null for the publisher
 * @param cue the word that says that something was said ("said", "according to"); null for the publisher
 * @param direct whether the words are quoted
 */
public record SourceLink(String name, SourceKind kind, String words, Span span, String cue, boolean direct) {
    public SourceLink {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        if ((words == null) != (span == null)) {
            throw new IllegalArgumentException("words without a place, or a place without words: " + words + " at " + span);
        }
    }
}
