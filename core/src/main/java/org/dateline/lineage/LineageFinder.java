package org.dateline.lineage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.model.Lineage;
import org.dateline.model.Report;

/**
 * Collects reports and finds those whose texts come from one text. Whatever the order in which the reports are added, the
 * answer is the same. Pairs are looked at only when an index of runs of words says that they have something in common; of
 * many reports that hold one run, each is compared with the likeliest writer. Not thread-safe.
 */
public final class LineageFinder {
    private final Map<String, Report> added = new HashMap<>();

    /** Takes a report in, once however often it is added; its text is kept until the finder is let go. */
    public void add(Report report) {
        added.putIfAbsent(report.id(), report);
    }

    /** The lineages of the reports added so far, in order of their likeliest first writers; empty when nothing is shared. */
    public List<Lineage> find() {
        List<Report> reports = added.values().stream().sorted(Kinship.WRITERS_FIRST).toList();
        Wording[] wordings = reports.parallelStream().map(Wording::new).toArray(Wording[]::new);
        List<Family.Pair> related = Arrays.stream(candidates(wordings)).parallel()
                .mapToObj(pair -> related(reports, wordings, (int) (pair >>> 32), (int) pair))
                .filter(Objects::nonNull)
                .toList();
        return Family.lineages(reports, related);
    }

    private static Family.Pair related(List<Report> reports, Wording[] wordings, int first, int second) {
        Overlap overlap = new Overlap(wordings[first], wordings[second]);
        Lineage.Relation relation = Kinship.between(reports.get(first), reports.get(second), overlap);
        return relation == null ? null : new Family.Pair(first, second, relation, overlap.stretches());
    }

    /** The pairs worth comparing, each as one number: the earlier report above, the later below. In order, each once. */
    private static long[] candidates(Wording[] wordings) {
        Prints prints = new Prints();
        for (Wording wording : wordings) {
            prints.add(wording);
        }
        Pairs pairs = new Pairs();
        prints.shared((first, i, second, j) -> {
            Stretch stretch = Stretch.around(wordings[first], i, wordings[second], j);
            boolean promising = Overlap.isPromising(stretch, wordings[first], wordings[second]);
            if (promising) {
                pairs.add((long) first << 32 | second);
            }
            return promising;
        });
        return pairs.each();
    }

    /** Numbers, many of them more than once. */
    private static final class Pairs {
        private long[] pairs = new long[1 << 10];
        private int size;

        void add(long pair) {
            if (size == pairs.length) {
                prune();
                pairs = size > pairs.length / 2 ? Arrays.copyOf(pairs, pairs.length * 2) : pairs;
            }
            pairs[size++] = pair;
        }

        long[] each() {
            prune();
            return Arrays.copyOf(pairs, size);
        }

        private void prune() {
            Arrays.sort(pairs, 0, size);
            int kept = 0;
            for (int i = 0; i < size; i++) {
                if (kept == 0 || pairs[i] != pairs[kept - 1]) {
                    pairs[kept++] = pairs[i];
                }
            }
            size = kept;
        }
    }
}
