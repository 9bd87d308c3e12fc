package org.dateline.resolve.time;

import java.time.LocalDate;
import org.dateline.model.When.Precision;

/**
 * A run of months that comes back every year: a season, a quarter.
 *
 * @param code what TIMEX3 calls it: "SU", "Q3"
 * @param month its first month
 * @param months how many months
 * @param year null when not said
 * @param shift 0: on the side the tense says; -1: the last that is over; 1: the next that has not begun
 */
record Season(String code, int month, int months, Expression year, int shift) implements Expression {
    @Override
    public Reading read(Frame frame) {
        if (year != null) {
            Reading said = year.read(frame);
            return said == null || said.from() == null ? null : in(said.from().getYear());
        }
        LocalDate published = frame.published();
        if (published == null) {
            return null;
        }
        boolean ahead = shift > 0 || shift == 0 && frame.ahead() && !isReported(published);
        for (int y = published.getYear() - 2; y <= published.getYear() + 2; y++) {
            Reading candidate = in(ahead ? y : 2 * published.getYear() - y);
            if (ahead ? !isOver(candidate, published) : isBegun(candidate, published)) {
                return candidate;
            }
        }
        return null;
    }

    /** A quarter that has just ended is what is about to be told of: "will report a loss for the third quarter". */
    private boolean isReported(LocalDate published) {
        LocalDate end = LocalDate.of(published.getYear(), month, 1).plusMonths(months);
        LocalDate last = end.isAfter(published) ? end.minusYears(1) : end;
        return code.startsWith("Q") && last.plusMonths(months).isAfter(published);
    }

    private boolean isOver(Reading season, LocalDate day) {
        return shift > 0 ? !season.from().isAfter(day) : season.to().isBefore(day);
    }

    private boolean isBegun(Reading season, LocalDate day) {
        return shift < 0 ? season.to().isBefore(day) : !season.from().isAfter(day);
    }

    private Reading in(int y) {
        LocalDate first = LocalDate.of(y, month, 1);
        return new Reading(first, first.plusMonths(months).minusDays(1), Precision.MONTH, Values.year(y) + "-" + code);
    }
}
