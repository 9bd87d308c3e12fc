package org.dateline.resolve.time;

import java.time.LocalDate;
import org.dateline.model.When.Precision;

/**
 * "overnight": the day before the report and the report's. "Overnight on Friday" may be the night before Friday or the one
 * after it, so it is all three days, as far as the report has lived through them.
 *
 * @param day the day said; null when none is
 */
record Overnight(Expression day) implements Expression {
    @Override
    public Reading read(Frame frame) {
        if (day == null) {
            LocalDate published = frame.published();
            return published == null
                    ? null
                    : new Reading(published.minusDays(1), published, Precision.DAYS, published.minusDays(1) + "TNI");
        }
        Reading said = day.read(frame);
        if (said == null || !said.isSingleDay()) {
            return said;
        }
        LocalDate after = frame.notBeyond(said.to().plusDays(1));
        return new Reading(said.from().minusDays(1), after.isBefore(said.to()) ? said.to() : after, Precision.DAYS, said.value() + "TNI");
    }
}
