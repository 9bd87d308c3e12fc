package org.dateline.relate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.dateline.model.Doubt;

/** Pairs of tellings that may be of one happening and were not joined. */
final class Open {
    private final List<Pair> pairs = new ArrayList<>();

    private record Pair(int one, int other, Supplier<Doubt> doubt) {}

    /** Two tellings by their numbers; {@code doubt} is asked for only if they stay apart. */
    void add(int one, int other, Supplier<Doubt> doubt) {
        pairs.add(new Pair(Math.min(one, other), Math.max(one, other), doubt));
    }

    /** One for any two groups that are apart and those within reports, the likeliest first. */
    List<Doubt> doubts(Groups groups, List<Doubt> within) {
        Map<Long, Doubt> doubts = new LinkedHashMap<>();
        pairs.sort(Comparator.comparingInt(Pair::one).thenComparingInt(Pair::other));
        for (Pair pair : pairs) {
            int one = groups.root(pair.one());
            int other = groups.root(pair.other());
            if (one != other) {
                long key = (long) Math.min(one, other) << 32 | Math.max(one, other);
                doubts.merge(key, pair.doubt().get(), (old, more) -> more.score() > old.score() ? more : old);
            }
        }
        List<Doubt> sorted = new ArrayList<>(doubts.values());
        sorted.addAll(within);
        sorted.sort(Comparator.comparingDouble((Doubt doubt) -> -doubt.score()).thenComparing(doubt -> -doubt.speaksFor().size()));
        return sorted;
    }
}
