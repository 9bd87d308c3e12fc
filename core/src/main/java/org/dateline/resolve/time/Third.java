package org.dateline.resolve.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.dateline.model.When.Precision;

/**
 * "early July", "the end of last year", "late on Friday".
 *
 * @param share which part; the lexicon says what it covers
 */
record Third(Expression whole, Share share) implements Expression {
    /**
     * What a part covers, counted from 1: days of a week and of a month, months of a year, years of a decade.
     *
     * @param week first and last day of the week
     */
    record Share(Amount week, Amount month, Amount year, Amount decade) {}

    @Override
    public Reading read(Frame frame) {
        Reading known = whole.read(frame);
        if (known == null || known.from() == null || known.to() == null) {
            return known;
        }
        LocalDate from = known.from();
        return switch (known.precision()) {
            case DAY -> known.within(from, from, Precision.HOUR);
            case WEEK -> part(known, from.plusDays(share.week.min() - 1L), from.plusDays(share.week.max()), frame);
            case MONTH -> monthOrSeason(known, frame);
            case YEAR -> yearOrDecade(known, frame);
            default -> known;
        };
    }

    private Reading monthOrSeason(Reading known, Frame frame) {
        LocalDate from = known.from();
        if (ChronoUnit.DAYS.between(from, known.to()) > 31) {
            return known;
        }
        int length = from.lengthOfMonth();
        return part(
                known,
                from.plusDays(share.month.min() - 1L),
                from.plusDays(Math.min(share.month.max(), length)),
                frame);
    }

    private Reading yearOrDecade(Reading known, Frame frame) {
        LocalDate from = known.from();
        long days = ChronoUnit.DAYS.between(from, known.to());
        if (days < 366) {
            return part(known, from.plusMonths(share.year.min() - 1L), from.plusMonths(share.year.max()), frame);
        }
        return days > 3660
                ? known
                : part(known, from.plusYears(share.decade.min() - 1L), from.plusYears(share.decade.max()), frame);
    }

    /** The part, unless it lies beyond what has been lived through. */
    private static Reading part(Reading known, LocalDate from, LocalDate afterLast, Frame frame) {
        LocalDate last = frame.notBeyond(afterLast.minusDays(1));
        return last.isBefore(from) ? known : known.within(from, last, Precision.DAYS);
    }
}
