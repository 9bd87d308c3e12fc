package org.dateline.publish.dataset;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Toll;
import org.dateline.policy.CountingPolicy;
import org.dateline.policy.Ruled;

/**
 * The figures of one event as a policy counts them: those of its tolls that are not parts of one another, added up.
 *
 * @param low null when the policy leaves it empty or nobody gives a number; likewise the others
 * @param trace which rule made which number of what, one plain sentence each
 */
public record Counted(Integer low, Integer best, Integer high, List<String> trace) {
    public Counted {
        trace = List.copyOf(trace);
    }

    static Counted of(Occurrence one, String measure, CountingPolicy policy) {
        List<String> trace = new ArrayList<>();
        Integer low = null;
        Integer best = null;
        Integer high = null;
        boolean open = false;
        for (Toll toll : one.tolls(measure)) {
            Ruled ruled = policy.rule(toll, one.kinds());
            trace.addAll(ruled.trace());
            low = sum(low, ruled.low());
            best = sum(best, ruled.best());
            high = sum(high, ruled.high());
            open |= ruled.low() != null && ruled.high() == null;
        }
        // Nothing says how many there are in all where one of the parts has no upper end.
        return new Counted(low, best, open ? null : high, trace);
    }

    private static Integer sum(Integer one, Integer other) {
        return one == null ? other : other == null ? one : Integer.valueOf(one + other);
    }

    /** Whether nobody gives a number. */
    public boolean isNone() {
        return low == null && best == null && high == null;
    }
}
