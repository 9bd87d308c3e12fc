package org.dateline.resolve.time;

import java.time.LocalDate;
import org.dateline.model.When.Precision;

/**
 * A part of a day: "Tuesday night", "this morning", "3:47 p.m. Friday", "dawn".
 *
 * @param day the day; null when it is not said, and is then the day told of
 * @param code what to add to the day's TIMEX3 value: "TNI", "T15:47"; empty for "early on Friday"
 */
record DayPart(Expression day, String code) implements Expression {
    @Override
    public Reading read(Frame frame) {
        Reading whole = day == null ? toldDay(frame.told()) : day.read(frame);
        if (whole == null || !whole.isSingleDay()) {
            return whole;
        }
        String value = whole.value() == null || whole.value().contains("T") ? whole.value() : whole.value() + code;
        return new Reading(whole.from(), whole.to(), Precision.HOUR, value);
    }

    private static Reading toldDay(LocalDate told) {
        return told == null ? null : Reading.day(told);
    }
}
