package org.dateline.resolve.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** "Friday last week": the weekday of the calendar week that lies so many weeks from the report's. */
record WeekdayOf(DayOfWeek day, int weeks) implements Expression {
    @Override
    public Reading read(Frame frame) {
        LocalDate published = frame.published();
        return published == null
                ? null
                : Reading.day(published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .plusWeeks(weeks)
                        .plusDays(day.getValue() - 1L));
    }
}
