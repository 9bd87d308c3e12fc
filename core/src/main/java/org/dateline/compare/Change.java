package org.dateline.compare;

import java.util.List;
import java.util.Objects;

/**
 * One difference between two states of the record.
 *
 * @param kind what became of it
 * @param what "report", "event", "toll", "control" or "finding"
 * @param label what it is about, in a few words
 * @param before what the earlier state says; null when it says nothing
 * @param after what the later state says; null when it says nothing
 * @param claims ids of the claims that make the difference, those of the later state first; empty for reports
 */
public record Change(Kind kind, String what, String label, String before, String after, List<String> claims) {
    /** What became of it between the two states. */
    public enum Kind {
        NEW,
        CHANGED,
        GONE
    }

    public Change {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(label, "label");
        claims = List.copyOf(claims);
        if ((before == null) != (kind == Kind.NEW) || (after == null) != (kind == Kind.GONE)) {
            throw new IllegalArgumentException(kind + " from " + before + " to " + after);
        }
    }
}
