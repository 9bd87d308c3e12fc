package org.dateline.resolve.time;

import java.time.LocalDate;
import org.dateline.model.When.Precision;

/**
 * What an expression means in a frame.
 *
 * @param from first day; null when open, or when the words name no stretch of days
 * @param to last day; null likewise
 * @param precision how closely the words give the days; null when they name none (a mere duration, "daily")
 * @param value TIMEX3 value; null when there is none
 */
record Reading(LocalDate from, LocalDate to, Precision precision, String value) {
    static Reading day(LocalDate day) {
        return new Reading(day, day, Precision.DAY, day.toString());
    }

    /** Names no stretch of days. */
    static Reading nothing(String value) {
        return new Reading(null, null, null, value);
    }

    boolean isSingleDay() {
        return from != null && from.equals(to);
    }

    Reading within(LocalDate first, LocalDate last, Precision closeness) {
        return new Reading(first, last, closeness, value);
    }
}
