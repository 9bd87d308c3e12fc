package org.dateline.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
 * Reports of one text: the copies of it, and those that took passages of it. Who took passages of two texts is of both
 * families and makes no one family of them.
 */
final class Family {
    private final List<Report> reports;
    private final Map<Integer, Layout> layouts;
    private final TreeSet<Integer> members = new TreeSet<>();
    private final List<Pair> pairs = new ArrayList<>();

    /**
     * Two reports that are related.
     *
     * @param first number of the likelier writer
     * @param second number of the other
     * @param stretches what they share
     */
    record Pair(int first, int second, Lineage.Relation relation, List<Stretch> stretches) {}

    private Family(List<Report> reports, Map<Integer, Layout> layouts) {
        this.reports = reports;
        this.layouts = layouts;
    }

    /** The lineages of these pairs, in order of their first members; the pairs stand in order too. */
    static List<Lineage> lineages(List<Report> reports, List<Pair> pairs) {
        Map<Integer, Integer> text = new HashMap<>();
        pairs.stream().filter(pair -> pair.relation().kind() == Lineage.Kind.COPY).forEach(pair -> {
            int one = root(text, pair.first());
            int other = root(text, pair.second());
            if (one != other) {
                text.put(Math.max(one, other), Math.min(one, other));
            }
        });
        Map<Integer, Layout> layouts = new HashMap<>();
        TreeMap<Integer, Family> families = new TreeMap<>();
        for (Pair pair : pairs) {
            boolean fromFirst = pair.relation().from().equals(reports.get(pair.first()).id());
            int of = root(text, fromFirst ? pair.first() : pair.second());
            families.computeIfAbsent(of, any -> new Family(reports, layouts)).add(pair);
        }
        return families.values().stream().map(Family::lineage).toList();
    }

    private static int root(Map<Integer, Integer> text, int report) {
        int root = report;
        while (text.containsKey(root)) {
            root = text.get(root);
        }
        return root;
    }

    private void add(Pair pair) {
        members.add(pair.first());
        members.add(pair.second());
        pairs.add(pair);
    }

    private Lineage lineage() {
        pairs.sort(Comparator.comparingInt(Pair::first).thenComparingInt(Pair::second));
        List<Report> its = members.stream().map(reports::get).toList();
        List<String> ids = its.stream().map(Report::id).toList();
        String agency = its.stream().map(Report::agency).filter(Objects::nonNull).findFirst().orElse(null);
        List<Lineage.Shared> passages = new ArrayList<>();
        pairs.forEach(pair -> pair.stretches().forEach(stretch -> passages.addAll(passages(pair, stretch))));
        return new Lineage(
                Digest.id(ids.toArray(String[]::new)), ids, agency, passages, pairs.stream().map(Pair::relation).toList());
    }

    /** The stretch cut where a passage of either report ends. */
    private List<Lineage.Shared> passages(Pair pair, Stretch stretch) {
        Layout first = layout(pair.first());
        Layout second = layout(pair.second());
        List<Lineage.Shared> parts = new ArrayList<>();
        int begin = 0;
        for (int k = 1; k <= stretch.length(); k++) {
            int i = stretch.first() + k;
            int j = stretch.second() + k;
            if (k == stretch.length() || first.passage(i) != first.passage(i - 1) || second.passage(j) != second.passage(j - 1)) {
                Span one = first.span(stretch.first() + begin, i);
                Span other = second.span(stretch.second() + begin, j);
                List<String> ids = List.of(first.report().id(), second.report().id());
                parts.add(new Lineage.Shared(ids, List.of(one, other), one.of(first.report().text())));
                begin = k;
            }
        }
        return parts;
    }

    private Layout layout(int report) {
        return layouts.computeIfAbsent(report, any -> new Layout(reports.get(report)));
    }
}
