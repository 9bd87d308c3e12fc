package org.dateline.model;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A stretch of days. Open ends are null; both are null when the report has no date to count from.
 *
 * @param from first day
 * @param to last day
 * @param precision how closely the words give it
 * @param words the words: "late on Sunday"; for a time taken over from elsewhere, the words there
 * @param span where the words stand in the report's text; null when the time is taken over from the report's own day
 * @param relative for a report without a date, the time in words a person can finish: "Monday of the week of the
 *     report"; otherwise null
 */
public record When(LocalDate from, LocalDate to, Precision precision, String words, Span span, String relative) {
    /** How closely the words give the days, or from where they are taken over. */
    public enum Precision {
        /** Part of a day is known. */
        HOUR,
        DAY,
        DAYS,
        WEEK,
        MONTH,
        YEAR,
        /** Only one end is known: "since Friday", "until now". */
        OPEN,
        /** Not in the sentence: carried over from the account it belongs to. */
        CONTEXT,
        /** The report has no date. */
        RELATIVE
    }

    public When {
        Objects.requireNonNull(precision, "precision");
        Objects.requireNonNull(words, "words");
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("days out of order: " + from + " to " + to + " \"" + words + "\"");
        }
    }

    /** Whether the two stretches can share a day; an open end reaches as far as it likes. */
    public boolean overlaps(When other) {
        boolean begins = other.to == null || from == null || !from.isAfter(other.to);
        boolean ends = to == null || other.from == null || !other.from.isAfter(to);
        return begins && ends;
    }

    /** Whether the day is known, or at most two days it must be one of: "on Sunday", "overnight". */
    public boolean isNarrow() {
        return from != null && to != null && !to.isAfter(from.plusDays(1));
    }
}
