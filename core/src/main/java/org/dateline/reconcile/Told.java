package org.dateline.reconcile;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.dateline.model.Claim;
import org.dateline.model.Count;
import org.dateline.model.Tally;
import org.dateline.model.Toll;
import org.dateline.model.When;
import org.dateline.model.Where;

/**
 * One figure with what it counts.
 *
 * @param figure the number and its holder
 * @param claim the claim that gives it
 * @param origin whose figure it is
 */
record Told(Toll.Figure figure, Claim claim, Origins.Origin origin) {
    Tally tally() {
        return (Tally) claim.proposition();
    }

    Count count() {
        return figure.count();
    }

    LocalDate published() {
        return figure.published();
    }

    /** Whom it counts; those of whom nothing is said are people. */
    String whom() {
        String type = tally().whom().type();
        return type.equals("unknown") ? "people" : type;
    }

    /** Whether its words do not say whom it counts: "kills 14". */
    boolean saysNotWhom() {
        return tally().whom().type().equals("unknown");
    }

    /** Figures that say the same of the same are one to a reader. */
    String key() {
        return origin.key() + "\n" + count() + "\n" + whom() + "\n" + (where() == null ? "" : where().key()) + "\n" + days();
    }

    Where where() {
        return claim.where();
    }

    /** The days that it counts over; null when it says none, or takes them over from elsewhere. */
    When days() {
        When when = claim.when();
        boolean said = when != null && when.precision() != When.Precision.CONTEXT && (when.from() != null || when.to() != null);
        return said ? when : null;
    }

    /** Whether it counts over a stretch of days rather than at one happening. */
    boolean isOverAPeriod() {
        Tally.Scope scope = tally().scope();
        return days() != null && (scope == Tally.Scope.PERIOD || scope == Tally.Scope.DAY || !days().isNarrow());
    }

    /** Whether it says that it counts at one happening. */
    boolean isOfIncident() {
        return tally().scope() == Tally.Scope.INCIDENT;
    }

    /** Whether one number could satisfy both. */
    boolean meets(Told other) {
        return reaches(count().max(), other.count().min()) && reaches(other.count().max(), count().min());
    }

    private static boolean reaches(Integer max, Integer min) {
        return max == null || min == null || min <= max;
    }

    /** Whether its least number is above the other's greatest. */
    boolean exceeds(Told other) {
        return count().min() != null && other.count().max() != null && count().min() > other.count().max();
    }

    /** Whether both are about the same days, said or taken over from what stands before. */
    boolean isOverDaysOf(Told other) {
        When one = claim.when();
        When two = other.claim.when();
        return one != null && two != null && Objects.equals(one.from(), two.from()) && Objects.equals(one.to(), two.to());
    }

    /** Whether both say the same days. */
    boolean hasDaysOf(Told other) {
        return days() != null && other.days() != null
                && Objects.equals(days().from(), other.days().from())
                && Objects.equals(days().to(), other.days().to());
    }

    /** The number and whom it counts, in the words said: "at least 31 people". */
    String words() {
        return joined(count().words(), tally().whom().words());
    }

    /** Each word once: "at least 31" of "31 people" are "at least 31 people", "A" of "A GUARD" is "A GUARD". */
    static String joined(String number, String whom) {
        String counted = " " + whom.toLowerCase(Locale.ROOT) + " ";
        if (whom.isEmpty() || (" " + number.toLowerCase(Locale.ROOT) + " ").contains(counted)) {
            return number;
        }
        if (counted.contains(" " + number.toLowerCase(Locale.ROOT) + " ")) {
            return whom;
        }
        for (int start = number.indexOf(' '); start >= 0; start = number.indexOf(' ', start + 1)) {
            String rest = number.substring(start).strip();
            if (counted.startsWith(" " + rest.toLowerCase(Locale.ROOT) + " ")) {
                return number.substring(0, number.length() - rest.length()) + whom;
            }
        }
        return number + " " + whom;
    }
}
