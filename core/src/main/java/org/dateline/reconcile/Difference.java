package org.dateline.reconcile;

import java.time.LocalDate;
import org.dateline.model.Count;
import org.dateline.model.Finding.Cause;
import org.dateline.model.Tally;
import org.dateline.model.When;
import org.dateline.model.Where;

/**
 * Why two figures are not one number.
 *
 * @param cause null when they are, and when one source gives both and nothing explains it
 * @param words the same in words; empty when they are one number
 */
record Difference(Cause cause, String words) {
    /** Numbers below this are counted, not rounded. */
    private static final int ROUNDED = 20;
    /** A round number stands for those within this share of it. */
    private static final double NEAR = 0.1;
    private static final int[] STEPS = {1000, 500, 100, 50, 10};
    static final Difference NONE = new Difference(null, "");

    /** How two figures for one question differ; the first explanation that holds, in the order in which a careful reader asks. */
    static Difference between(Told one, Told other, Reasons reasons) {
        // "Drone kills 14" does not say whom: it may be the 14 civilians
        boolean unsaid = one.meets(other) && (one.saysNotWhom() || other.saysNotWhom());
        if (!unsaid && !one.whom().equals(other.whom())) {
            return new Difference(Cause.PEOPLE, reasons.say("figure.people"));
        }
        if (one.meets(other)) {
            return NONE;
        }
        Told more = one.exceeds(other) ? one : other;
        Told less = more == one ? other : one;
        if (isWider(more, less)) {
            return new Difference(Cause.AREA, reasons.say("figure.area", more.origin().name(), more.where().name()));
        }
        if (less.where() != null && more.where() != null && more.where().isNamed() && less.where().isNamed()
                && more.where().excludes(less.where())) {
            return new Difference(Cause.AREA, reasons.say("figure.place", one.where().name(), other.where().name()));
        }
        if (one.days() != null && other.days() != null && !one.days().overlaps(other.days())) {
            return new Difference(Cause.PERIOD, reasons.say("figure.days", reasons.days(one.days()), reasons.days(other.days())));
        }
        if (isOtherDays(more, less)) {
            return new Difference(Cause.PERIOD, reasons.say("figure.period", more.origin().name(), reasons.days(more.days())));
        }
        if (isRound(more, less) || isRound(less, more)) {
            Told round = isRound(more, less) ? more : less;
            return new Difference(Cause.ROUNDING, reasons.say("figure.rounding", round.origin().name()));
        }
        boolean oneOrigin = one.origin().key().equals(other.origin().key());
        boolean told = one.published() != null && other.published() != null && !one.published().equals(other.published());
        if (oneOrigin && told) {
            return new Difference(Cause.REVISION, reasons.say("figure.revised", one.origin().name()));
        }
        if (isAfter(more.published(), less.published())) {
            return new Difference(Cause.LATER, reasons.say("figure.later", more.origin().name(), more.published()));
        }
        if (oneOrigin) {
            return new Difference(null, reasons.say("figure.same-source"));
        }
        boolean same = more.isOverDaysOf(less) && more.where() != null && less.where() != null
                && more.where().key().equals(less.where().key());
        return new Difference(Cause.CONTRADICTION, reasons.say(same ? "figure.contradiction.same" : "figure.contradiction"));
    }

    /** Whether one counts in a place that holds the other's; a country holds an incident of which no place is said. */
    private static boolean isWider(Told more, Told less) {
        if (more.where() == null) {
            return false;
        }
        boolean country = more.where().precision() == Where.Precision.COUNTRY;
        return less.where() == null ? country && less.isOfIncident() && !more.isOfIncident() : less.where().isWithin(more.where());
    }

    /** Whether one counts over days and the other does not count over them all. */
    private static boolean isOtherDays(Told more, Told less) {
        if (!more.isOverAPeriod() || more.hasDaysOf(less)) {
            return false;
        }
        When days = more.days();
        When fewer = less.days() == null && less.isOfIncident() ? less.claim().when() : less.days();
        if (fewer == null) {
            return less.isOfIncident() && more.tally().scope() == Tally.Scope.PERIOD;
        }
        boolean before = days.from() == null || fewer.from() != null && days.from().isBefore(fewer.from());
        boolean after = days.to() == null || fewer.to() != null && days.to().isAfter(fewer.to());
        return before || after;
    }

    /** Whether the round number is one that a rounder says for the other. */
    private static boolean isRound(Told round, Told other) {
        Integer number = exact(round.count());
        Integer least = other.count().min();
        if (number == null || least == null || number < ROUNDED) {
            return false;
        }
        int apart = Math.abs(number - least);
        for (int step : STEPS) {
            if (number % step == 0 && number >= 2 * step) {
                return apart <= step / 2 && apart <= NEAR * number;
            }
        }
        return false;
    }

    /** The number where one is given; null for "more than 60" and "dozens". */
    private static Integer exact(Count count) {
        boolean given = count.bound() == Count.Bound.EXACT || count.bound() == Count.Bound.ABOUT;
        if (!given || count.min() == null || count.max() == null) {
            return null;
        }
        return (int) ((count.min() + (long) count.max()) / 2);
    }

    private static boolean isAfter(LocalDate later, LocalDate earlier) {
        return later != null && earlier != null && later.isAfter(earlier);
    }
}
