package org.dateline.relate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.dateline.model.Doubt;
import org.dateline.model.Join;

/** What is written down while claims are joined: doubts within a report always, the reasons of joins where somebody asks. Thread-safe. */
final class Notes {
    private final Queue<Join> joins = new ConcurrentLinkedQueue<>();
    private final Queue<Doubt> doubts = new ConcurrentLinkedQueue<>();
    private final boolean asked;

    /** @param asked whether the reasons of joins are kept: a million claims need not carry them */
    Notes(boolean asked) {
        this.asked = asked;
    }

    /** Two sides are joined that were apart until now; {@code why} is asked for only if it is kept. */
    void joined(Supplier<Join> why) {
        if (asked) {
            joins.add(why.get());
        }
    }

    void doubted(Doubt doubt) {
        doubts.add(doubt);
    }

    /** The joins by their claims' ids. */
    List<Join> joins() {
        List<Join> sorted = new ArrayList<>(joins);
        sorted.sort(Comparator.comparing(Join::claim).thenComparing(Join::other));
        return sorted;
    }

    /** Within reports, by the ids of their claims. */
    List<Doubt> doubts() {
        List<Doubt> sorted = new ArrayList<>(doubts);
        sorted.sort(Comparator.comparing(Doubt::claim).thenComparing(Doubt::other));
        return sorted;
    }
}
