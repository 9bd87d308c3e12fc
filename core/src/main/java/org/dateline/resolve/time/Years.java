package org.dateline.resolve.time;

import java.time.LocalDate;
import org.dateline.model.When.Precision;

/** "the 1980s", "the 20th century": a decade is ten years, a century a hundred. */
record Years(int first, int count) implements Expression {
    @Override
    public Reading read(Frame frame) {
        LocalDate from = LocalDate.of(first, 1, 1);
        String value = count == 10 ? Values.decade(first) : Values.century(first);
        return new Reading(from, from.plusYears(count).minusDays(1), Precision.YEAR, value);
    }
}
