package org.dateline.resolve.time;

import java.time.LocalDate;
import org.dateline.model.When.Precision;

/**
 * So many units from a day: "three weeks ago", "two days earlier", "a week after [July 3]". People round what they count in
 * weeks, months and years, so a day counted in weeks stands for the seven days around it, in months for the thirty-one around
 * it, and in years for the calendar year.
 *
 * @param sign -1 back, 1 ahead
 * @param origin counted from this; null to count from the base day
 */
record Distance(Unit unit, Amount amount, int sign, Frame.Base base, Expression origin) implements Expression {
    /** "A year ago", "a year earlier". */
    boolean isOneYearBack() {
        return unit == Unit.YEAR && sign < 0 && origin == null && amount.min() == 1 && amount.max() == 1;
    }

    @Override
    public Reading read(Frame frame) {
        LocalDate from = start(frame);
        if (from == null) {
            return null;
        }
        LocalDate far = unit.plus(from, sign * amount.max());
        LocalDate near = unit.plus(from, sign * amount.min());
        LocalDate first = sign < 0 ? far : near;
        LocalDate last = sign < 0 ? near : far;
        return amount.isVague()
                ? new Reading(slack(first, -1), bounded(slack(last, 1), from), Precision.DAYS, sign < 0 ? "PAST_REF" : "FUTURE_REF")
                : exact(first, from);
    }

    private LocalDate start(Frame frame) {
        if (origin == null) {
            return frame.day(base);
        }
        Reading known = origin.read(frame);
        return known == null || !known.isSingleDay() ? null : known.from();
    }

    private Reading exact(LocalDate day, LocalDate from) {
        return switch (unit) {
            case SECOND, MINUTE -> new Reading(from, from, Precision.HOUR, from.toString());
            case HOUR -> new Reading(day.isBefore(from) ? day : from, day.isBefore(from) ? from : day, Precision.DAYS, day.toString());
            case DAY -> Reading.day(day);
            case WEEK -> new Reading(slack(day, -1), bounded(slack(day, 1), from), Precision.WEEK, Values.week(day));
            case MONTH, QUARTER -> new Reading(slack(day, -1), bounded(slack(day, 1), from), Precision.MONTH, Values.month(day));
            case YEAR -> new Shift(Unit.YEAR, 0, Frame.Base.REPORT).read(new Frame(day, null, Tense.UNKNOWN, false));
            case DECADE -> new Reading(day.minusYears(2), day.plusYears(2), Precision.YEAR, Values.year(day.getYear()));
            case CENTURY -> new Reading(day.minusYears(10), day.plusYears(10), Precision.YEAR, Values.century(day.getYear()));
        };
    }

    private LocalDate slack(LocalDate day, int direction) {
        int days = switch (unit) {
            case WEEK -> 3;
            case MONTH, QUARTER -> 15;
            case YEAR, DECADE, CENTURY -> 182;
            default -> 0;
        };
        return day.plusDays((long) direction * days);
    }

    /** What lies before a day does not reach that day. */
    private LocalDate bounded(LocalDate day, LocalDate from) {
        return sign < 0 && !day.isBefore(from) ? from.minusDays(1) : day;
    }
}
