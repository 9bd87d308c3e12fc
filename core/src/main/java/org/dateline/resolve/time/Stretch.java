package org.dateline.resolve.time;

import java.time.LocalDate;
import org.dateline.model.When.Precision;

/** "from July 23 to Aug 1", "between Monday and Wednesday", "July 23-24": the first end is looked for near the last. */
record Stretch(Expression first, Expression last) implements Expression {
    @Override
    public Reading read(Frame frame) {
        Reading end = last.read(frame);
        if (end == null || end.to() == null) {
            return null;
        }
        Reading start = first.read(frame.from(end.to(), Tense.PAST));
        if (start == null || start.from() == null || start.from().isAfter(end.to())) {
            return null;
        }
        LocalDate from = start.from();
        return new Reading(from, end.to(), from.equals(end.to()) ? end.precision() : Precision.DAYS, end.value());
    }
}
