package org.dateline.relate;

import java.util.Comparator;
import org.dateline.model.Claim;
import org.dateline.model.Count;
import org.dateline.model.Tally;

/** Whether figures can be of one happening. */
final class Figures {
    private Figures() {}

    /** One origin, one measure, the same people, numbers apart, and neither is a part of the other. */
    static boolean clash(Claim one, Claim other) {
        if (!(one.proposition() instanceof Tally a && other.proposition() instanceof Tally b)) {
            return false;
        }
        boolean sameOrigin = one.origin() != null
                && other.origin() != null
                && one.origin().name().equals(other.origin().name());
        return sameOrigin
                && a.measure().equals(b.measure())
                && a.whom().type().equals(b.whom().type())
                && !one.id().equals(b.partOf())
                && !other.id().equals(a.partOf())
                && apart(a.count(), b.count());
    }

    private static boolean apart(Count one, Count other) {
        return below(one, other) || below(other, one);
    }

    private static boolean below(Count one, Count other) {
        return one.max() != null && other.min() != null && one.max() < other.min();
    }

    /** The figure that both give, as "12 killed in both"; null when there is none. The greatest of several. */
    static String common(Telling one, Telling other) {
        return one.figures().stream()
                .filter(figure -> other.figures().stream().anyMatch(another -> isSame(figure, another)))
                .max(Comparator.comparing((Tally figure) -> figure.count().min()).thenComparing(Tally::measure))
                .map(figure -> figure.count().min() + " " + figure.measure() + " in both")
                .orElse(null);
    }

    /** Whether both are figures and give the same number for the same measure. */
    static boolean isSame(Claim one, Claim other) {
        return one.proposition() instanceof Tally a && other.proposition() instanceof Tally b && isSame(a, b);
    }

    private static boolean isSame(Tally one, Tally other) {
        return one.measure().equals(other.measure())
                && one.count().min() != null
                && one.count().min().equals(other.count().min())
                && one.count().bound() == other.count().bound();
    }

    /** Whether both give the same number for the same measure, and the number is one that few happenings share. */
    static boolean agree(Telling one, Telling other, int least) {
        return one.figures().stream()
                .filter(figure -> figure.count().min() != null && figure.count().min() >= least)
                .anyMatch(figure -> other.figures().stream().anyMatch(another -> isSame(figure, another)));
    }
}
