package org.dateline.resolve.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.dateline.model.When.Precision;

/**
 * "Friday", "last Friday", "next Friday", "the previous Friday".
 *
 * @param day the weekday; null for the weekend
 * @param shift 0: the nearest on the side the tense says, the base day itself counting; -1: before the base day; 1: after it
 */
record Weekday(DayOfWeek day, int shift, Frame.Base base) implements Expression {
    @Override
    public Reading read(Frame frame) {
        LocalDate from = frame.day(base);
        if (from == null) {
            return null;
        }
        if (day == null) {
            return weekend(from, frame);
        }
        return Reading.day(from.with(switch (shift) {
            case -1 -> TemporalAdjusters.previous(day);
            case 1 -> TemporalAdjusters.next(day);
            default -> frame.ahead() ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day);
        }));
    }

    private Reading weekend(LocalDate from, Frame frame) {
        boolean ahead = shift > 0 || shift == 0 && frame.ahead();
        LocalDate saturday = ahead
                ? from.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)).minusDays(1)
                : from.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        LocalDate sunday = saturday.plusDays(1);
        return new Reading(saturday, ahead ? sunday : frame.notBeyond(sunday), Precision.DAYS, Values.week(saturday) + "-WE");
    }
}
