package org.dateline.resolve.time;

import java.time.LocalDate;
import org.dateline.model.When.Precision;

/**
 * A length of time, and how it lies to the report: "the past two weeks", "the coming days", "for a year", "two weeks".
 *
 * @param value TIMEX3 value; null for the length itself
 */
record Lasting(Unit unit, Amount amount, Side side, String value) implements Expression {
    enum Side {
        /** A mere length. */
        NONE,
        /** Ends with the report. */
        PAST,
        /** Begins with the report; told in the past tense, after the day told of last. */
        FUTURE,
        /** Ends with the report if the verb says that it still goes on, as in "has been besieged for a year". */
        FOR,
        /** Begins with the report if the verb looks ahead, as in "will leave within a week". */
        WITHIN
    }

    Lasting on(Side other) {
        return new Lasting(unit, amount, other, value);
    }

    @Override
    public Reading read(Frame frame) {
        String length = value != null ? value : unit.duration(amount);
        boolean back = side == Side.PAST || side == Side.FOR && frame.continuing();
        boolean ahead = side == Side.FUTURE || side == Side.WITHIN && frame.ahead();
        if (!back && !ahead) {
            return Reading.nothing(length);
        }
        LocalDate base = ahead && frame.tense() == Tense.PAST ? frame.told() : frame.published();
        if (base == null) {
            return null;
        }
        LocalDate far = unit.plus(base, back ? -amount.max() : amount.max());
        return new Reading(back ? far : base, back ? base : far, Precision.DAYS, length);
    }
}
