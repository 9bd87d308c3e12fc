package org.dateline.model;

import java.util.Objects;

/**
 * Words that name a time, a place or an actor, recognised before anybody asks what happened there.
 *
 * @param kind which of the three
 * @param phrase the words
 * @param type for an actor its kind in the register ("army", "rebels", "civilians"); for a place "name", or the common
 *     noun's class ("district", "camp", "road"); for a time "date", "time", "duration", "set", or {@link #STANDARD}
 * @param id the register's or gazetteer's id when it is certain already; otherwise null
 */
public record Mention(Kind kind, Phrase phrase, String type, String id) {
    /** The type of a time against which something is measured: "the worst attack since 2014". */
    public static final String STANDARD = "standard";

    /** What words can name. */
    public enum Kind {
        TIME,
        PLACE,
        ACTOR
    }

    public Mention {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(phrase, "phrase");
        Objects.requireNonNull(type, "type");
    }
}
