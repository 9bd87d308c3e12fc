package org.dateline.resolve.time;

import java.time.LocalDate;
import org.dateline.model.When.Precision;

/** "since Friday", "until Monday", "before August", "as of Sunday": a time given by one of its ends. */
record Bounded(Kind kind, Expression end) implements Expression {
    enum Kind {
        /** From its beginning to the report. */
        SINCE,
        /** From its end on; to the report in the past tense. */
        AFTER,
        /** Up to its end. */
        UNTIL,
        /** Up to the day before its beginning. */
        BEFORE
    }

    @Override
    public Reading read(Frame frame) {
        Reading known = end.read(frame);
        if (known == null || known.from() == null && known.to() == null) {
            return known;
        }
        return switch (kind) {
            case SINCE -> begun(known.from(), known.value(), frame);
            case AFTER -> begun(known.to(), known.value(), frame);
            case UNTIL -> new Reading(null, known.to(), Precision.OPEN, known.value());
            case BEFORE -> new Reading(
                    null, known.from() == null ? null : known.from().minusDays(1), Precision.OPEN, known.value());
        };
    }

    private static Reading begun(LocalDate from, String value, Frame frame) {
        LocalDate published = frame.published();
        boolean closed = published != null && from != null && !from.isAfter(published) && !frame.ahead();
        return new Reading(from, closed ? published : null, closed ? Precision.DAYS : Precision.OPEN, value);
    }
}
