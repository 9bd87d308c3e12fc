package org.dateline.model;

import java.util.Objects;

/**
 * A stretch of a report's text that is of one kind: a paragraph of the body, the headline, a menu.
 *
 * @param kind what it is
 * @param span where it stands; passages of one report do not overlap and stand in text order
 */
public record Passage(Kind kind, Span span) {
    /** What a passage is to the report; only some kinds are read for claims. */
    public enum Kind {
        TITLE,
        /** "ALEPPO, Syria (Reuters) -": place, day, agency. */
        DATELINE,
        BYLINE,
        /** "Additional reporting by ...", "Reuters has reported" as a line of its own. */
        CREDIT,
        CAPTION,
        BODY,
        /** Menus, adverts, related links, comment counts. Kept, never read for claims. */
        FURNITURE,
        /** Body in a language that we do not read yet, or text without a recognisable sentence. */
        UNREADABLE
    }

    public Passage {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(span, "span");
    }

    /** Whether claims are looked for in this passage: the title, captions and the body. */
    public boolean isRead() {
        return kind == Kind.TITLE || kind == Kind.CAPTION || kind == Kind.BODY;
    }
}
