package org.dateline.resolve.time;

import java.time.LocalDate;
import org.dateline.model.When.Precision;

/** "recently", "now", "soon": on one side of the report's day, or that day. */
record Vague(int side) implements Expression {
    @Override
    public Reading read(Frame frame) {
        String value = side < 0 ? "PAST_REF" : side > 0 ? "FUTURE_REF" : "PRESENT_REF";
        LocalDate day = frame.published();
        if (day == null) {
            return null;
        }
        return side < 0
                ? new Reading(null, day, Precision.OPEN, value)
                : side > 0 ? new Reading(day, null, Precision.OPEN, value) : new Reading(day, day, Precision.DAY, value);
    }
}
