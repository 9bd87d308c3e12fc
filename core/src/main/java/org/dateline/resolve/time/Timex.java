package org.dateline.resolve.time;

import java.util.Objects;
import org.dateline.model.Phrase;

/**
 * A time expression in the manner of TimeML: without its preposition, with a TIMEX3 value.
 *
 * @param phrase the words
 * @param type what kind of time it is
 * @param value "2012-08-08", "2012-08-08TNI", "2012-W31", "P2W", "PAST_REF"; null when the words have none that is known
 */
public record Timex(Phrase phrase, Type type, String value) {
    /** The four kinds of TimeML. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }

    public Timex {
        Objects.requireNonNull(phrase, "phrase");
        Objects.requireNonNull(type, "type");
    }
}
