package org.dateline.resolve.time;

import java.time.LocalDate;

/**
 * What an expression is read against.
 *
 * @param published the day of the report; null when unknown
 * @param told the day told of last; null when none is established
 * @param tense the tense of the verb that governs the words
 * @param continuing whether that verb says that it still goes on ("has been", "is fighting"), so that "for a year" ends now
 */
record Frame(LocalDate published, LocalDate told, Tense tense, boolean continuing) {
    /** Where an expression counts from. */
    enum Base {
        /** The day of the report: "three days ago". */
        REPORT,
        /** The day told of last: "three days earlier". */
        TOLD
    }

    LocalDate day(Base base) {
        return base == Base.REPORT ? published : told;
    }

    boolean ahead() {
        return tense == Tense.FUTURE;
    }

    /** The frame in which everything is seen from this day, looking back or ahead. */
    Frame from(LocalDate day, Tense direction) {
        return new Frame(day, told, direction, continuing);
    }

    /** The day, or the report's when the day lies beyond it and the verb looks back: nothing past happened after the report. */
    LocalDate notBeyond(LocalDate day) {
        return published == null || ahead() || tense == Tense.UNKNOWN || !day.isAfter(published) ? day : published;
    }
}
