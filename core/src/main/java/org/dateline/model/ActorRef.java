package org.dateline.model;

import java.util.Objects;

/**
 * Someone who acts or is acted on.
 *
 * @param name the register's name, or the words when it is not found there
 * @param id the register's id; null when not found or not certain
 * @param kind the register's kind ("army", "rebels", "civilians", ...); null when unknown
 * @param words the words as said
 * @param span where they stand in the report's text; null for an actor that the text implies only
 */
public record ActorRef(String name, String id, String kind, String words, Span span) {
    public ActorRef {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(words, "words");
    }
}
