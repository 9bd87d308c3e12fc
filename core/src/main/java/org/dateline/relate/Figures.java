package org.dateline.relate;

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

    /** Whether both give the same number for the same measure, and the number is one that few happenings share. */
    static boolean agree(Telling one, Telling other, int least) {
        return one.figures().stream().anyMatch(a -> other.figures().stream().anyMatch(b -> a.measure().equals(b.measure())
                && a.count().min() != null
                && a.count().min() >= least
                && a.count().min().equals(b.count().min())
                && a.count().bound() == b.count().bound()));
    }
}
