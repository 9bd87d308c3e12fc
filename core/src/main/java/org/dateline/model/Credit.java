package org.dateline.model;

import java.util.Objects;

/**
 * A sign that an agency or a person stands behind a report or a part of it.
 *
 * @param kind what is credited
 * @param name the agency's or person's name as said
 * @param span where the credit stands in the report's text
 */
public record Credit(Kind kind, String name, Span span) {
    /** What a credit is for. */
    public enum Kind {
        /** The text comes from this agency: "(Reuters) -", "Reuters has reported", "Source: AFP". */
        AGENCY,
        /** A reporter of the text. */
        REPORTER,
        /** A photograph's agency or photographer: says nothing about the text. */
        PHOTO
    }

    public Credit {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(span, "span");
    }
}
