package org.dateline.resolve.time;

import java.time.LocalDate;

/**
 * The days that time expressions are counted from.
 *
 * @param published the day of the report; null when the report has no date
 * @param told the day the narrative established last, which "the next day" and "a day earlier" count from; null when none is
 */
public record Anchor(LocalDate published, LocalDate told) {
    /** An anchor for a report of this day, or of no known day, before the narrative has named one. */
    public static Anchor on(LocalDate published) {
        return new Anchor(published, null);
    }
}
