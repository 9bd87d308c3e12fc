package org.dateline.resolve.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.dateline.model.When.Precision;

/**
 * The calendar unit the base day lies in, or one before or after it: "today", "yesterday", "last week", "this month",
 * "next year", "the following day". Hours and less have no place in the calendar and mean nothing here.
 *
 * @param count units to go: negative for back
 */
record Shift(Unit unit, int count, Frame.Base base) implements Expression {
    @Override
    public Reading read(Frame frame) {
        LocalDate from = frame.day(base);
        if (from == null) {
            return null;
        }
        LocalDate there = unit.plus(from, count);
        return switch (unit) {
            case SECOND, MINUTE, HOUR -> null;
            case DAY -> Reading.day(there);
            case WEEK -> week(there, frame);
            case MONTH -> stretch(there.withDayOfMonth(1), Unit.MONTH, Precision.MONTH, Values.month(there), frame);
            case QUARTER -> quarter(there, frame);
            case YEAR -> stretch(there.withDayOfYear(1), Unit.YEAR, Precision.YEAR, Values.year(there.getYear()), frame);
            case DECADE -> new Years(there.getYear() / 10 * 10, 10).read(frame);
            case CENTURY -> new Years(there.getYear() / 100 * 100, 100).read(frame);
        };
    }

    /** News says "last week" on a Sunday of the day before too, so a week that is over reaches to the day before the report. */
    private Reading week(LocalDate there, Frame frame) {
        LocalDate monday = there.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Reading whole = stretch(monday, Unit.WEEK, Precision.WEEK, Values.week(monday), frame);
        boolean loose = count == -1 && base == Frame.Base.REPORT;
        return loose ? whole.within(monday, frame.published().minusDays(1), Precision.WEEK) : whole;
    }

    private Reading quarter(LocalDate there, Frame frame) {
        int number = (there.getMonthValue() + 2) / 3;
        LocalDate first = LocalDate.of(there.getYear(), number * 3 - 2, 1);
        return stretch(first, Unit.QUARTER, Precision.MONTH, Values.quarter(there.getYear(), number), frame);
    }

    private Reading stretch(LocalDate first, Unit length, Precision precision, String value, Frame frame) {
        LocalDate last = length.plus(first, 1).minusDays(1);
        return new Reading(first, count == 0 ? frame.notBeyond(last) : last, precision, value);
    }
}
