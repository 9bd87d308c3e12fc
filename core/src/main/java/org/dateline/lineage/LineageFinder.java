package org.dateline.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.model.Digest;
import org.dateline.model.Lineage;
import org.dateline.model.Report;
import org.dateline.model.Span;

/**
 * Collects reports and finds those whose texts come from one text. Whatever the order in which the reports are added, the
 * answer is the same. Not thread-safe.
 */
public final class LineageFinder {
    /**
     * Reports of one outlet share mottoes, appeals and background; they come from one text when at least this part of the
     * shorter one is shared.
     */
    private static final double PART_OF_ONE_OUTLETS = 0.2;

    private final List<Wording> wordings = new ArrayList<>();

    /** A pair of reports and what they share; the first is the likelier writer. */
    private record Pair(int first, int second, List<Stretch> stretches) {}

    /** Takes a report in; its text is kept until the finder is let go. */
    public void add(Report report) {
        wordings.add(new Wording(report));
    }

    /** The lineages of the reports added so far, by id of their likeliest first writer's name; empty when nothing is shared. */
    public List<Lineage> find() {
        wordings.sort(Comparator.comparing(Wording::report, writersFirst()));
        List<Pair> pairs = new ArrayList<>();
        LongIndex index = new LongIndex();
        for (int second = 0; second < wordings.size(); second++) {
            for (Map.Entry<Integer, TreeSet<Stretch>> found : common(second, index).entrySet()) {
                Pair pair = new Pair(found.getKey(), second, List.copyOf(found.getValue()));
                if (isDerived(pair)) {
                    pairs.add(pair);
                }
            }
        }
        return lineages(pairs);
    }

    /** The earlier first; on one day an agency's own report, then one that credits an agency, then by name. */
    private static Comparator<Report> writersFirst() {
        Comparator<Report> byDay =
                Comparator.comparing(Report::published, Comparator.nullsLast(Comparator.naturalOrder()));
        return byDay.thenComparing(report -> rank(report)).thenComparing(Report::name).thenComparing(Report::id);
    }

    private static int rank(Report report) {
        if (report.agency() == null) {
            return 2;
        }
        return report.agency().equalsIgnoreCase(report.metadata().outlet()) ? 0 : 1;
    }

    /** What a report shares with each earlier one, and its own runs put into the index. */
    private TreeMap<Integer, TreeSet<Stretch>> common(int second, LongIndex index) {
        TreeMap<Integer, TreeSet<Stretch>> found = new TreeMap<>();
        Wording wording = wordings.get(second);
        for (int j = 0; j + Wording.RUN <= wording.size(); j++) {
            long run = wording.run(j);
            long earlier = index.get(run);
            if (earlier == LongIndex.NONE) {
                index.put(run, (long) second << 32 | j);
            } else if (earlier >>> 32 != second) {
                int first = (int) (earlier >>> 32);
                Stretch stretch = Stretch.around(wordings.get(first), (int) earlier, wording, j);
                if (stretch.counts(wordings.get(first), wording)) {
                    found.computeIfAbsent(first, key -> new TreeSet<>(byPlace())).add(stretch);
                }
                // The runs within the stretch are the earlier report's too; the next is the first that reaches past it.
                j = Math.max(j, stretch.secondStart() + stretch.length() - Wording.RUN);
            }
        }
        return found;
    }

    private static Comparator<Stretch> byPlace() {
        return Comparator.comparingInt(Stretch::firstStart)
                .thenComparingInt(Stretch::secondStart)
                .thenComparingInt(Stretch::length);
    }

    private boolean isDerived(Pair pair) {
        Wording first = wordings.get(pair.first());
        Wording second = wordings.get(pair.second());
        String outlet = first.report().metadata().outlet();
        String other = second.report().metadata().outlet();
        if (outlet != null && other != null && !outlet.equals(other)) {
            return true;
        }
        int shared = pair.stretches().stream().mapToInt(Stretch::length).sum();
        return shared >= PART_OF_ONE_OUTLETS * Math.min(first.size(), second.size());
    }

    /** Reports that are joined by pairs, directly or through others. */
    private List<Lineage> lineages(List<Pair> pairs) {
        int[] group = new int[wordings.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
        for (Pair pair : pairs) {
            int one = root(group, pair.first());
            int other = root(group, pair.second());
            group[Math.max(one, other)] = Math.min(one, other);
        }
        TreeMap<Integer, List<Pair>> grouped = new TreeMap<>();
        pairs.forEach(pair -> grouped.computeIfAbsent(root(group, pair.first()), key -> new ArrayList<>()).add(pair));
        return grouped.values().stream().map(this::lineage).toList();
    }

    private static int root(int[] group, int member) {
        int root = member;
        while (group[root] != root) {
            root = group[root];
        }
        return root;
    }

    private Lineage lineage(List<Pair> pairs) {
        TreeSet<Integer> members = new TreeSet<>();
        List<Lineage.Shared> passages = new ArrayList<>();
        for (Pair pair : pairs) {
            members.add(pair.first());
            members.add(pair.second());
            pair.stretches().forEach(stretch -> passages.addAll(passages(pair, stretch)));
        }
        List<Report> reports = members.stream().map(member -> wordings.get(member).report()).toList();
        List<String> ids = reports.stream().map(Report::id).toList();
        String agency = reports.stream().map(Report::agency).filter(Objects::nonNull).findFirst().orElse(null);
        return new Lineage(Digest.id(ids.toArray(String[]::new)), ids, agency, passages);
    }

    /** The stretch cut where a passage of either report ends. */
    private List<Lineage.Shared> passages(Pair pair, Stretch stretch) {
        Wording first = wordings.get(pair.first());
        Wording second = wordings.get(pair.second());
        List<Lineage.Shared> parts = new ArrayList<>();
        int begin = 0;
        for (int k = 1; k <= stretch.length(); k++) {
            int i = stretch.firstStart() + k;
            int j = stretch.secondStart() + k;
            if (k == stretch.length()
                    || first.passage(i) != first.passage(i - 1)
                    || second.passage(j) != second.passage(j - 1)) {
                Span one = first.span(stretch.firstStart() + begin, i);
                Span other = second.span(stretch.secondStart() + begin, j);
                List<String> ids = List.of(first.report().id(), second.report().id());
                parts.add(new Lineage.Shared(ids, List.of(one, other), one.of(first.report().text())));
                begin = k;
            }
        }
        return parts;
    }
}
