package org.dateline.relate.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * Joins groups while the mean over all their pairs is above nought, the surest two first. Pairs that were not worth comparing
 * count against. The result depends on the pairs alone, not on their order.
 */
public final class StoryGroups {
    /** What a pair is worth that shares too little to be compared. */
    private static final double STRANGERS = -3;
    /** No single pair outweighs more than this many of another mind. */
    private static final double MOST = 6;

    private final List<List<Integer>> members = new ArrayList<>();
    /** Sums of pair weights between groups, by the lesser group. */
    private final List<Map<Integer, double[]>> links = new ArrayList<>();

    private record Join(double mean, int one, int other, int size) {}

    private StoryGroups(int size) {
        for (int i = 0; i < size; i++) {
            members.add(List.of(i));
            links.add(new TreeMap<>());
        }
    }

    /** For each of {@code size} stories the least member of its group. */
    public static int[] of(int size, List<StoryPairs.Link> links) {
        StoryGroups groups = new StoryGroups(size);
        for (StoryPairs.Link link : links) {
            double weight = Math.max(-MOST, Math.min(MOST, link.weight()));
            groups.link(link.one(), link.other(), new double[] {weight, 1});
        }
        groups.join();
        int[] group = new int[size];
        for (List<Integer> its : groups.members) {
            its.forEach(member -> group[member] = its.stream().mapToInt(Integer::intValue).min().orElse(member));
        }
        return group;
    }

    private void link(int one, int other, double[] sum) {
        links.get(one).merge(other, sum, StoryGroups::add);
        links.get(other).merge(one, sum, StoryGroups::add);
    }

    private static double[] add(double[] a, double[] b) {
        return new double[] {a[0] + b[0], a[1] + b[1]};
    }

    private void join() {
        PriorityQueue<Join> queue = new PriorityQueue<>(Comparator.comparingDouble((Join join) -> -join.mean())
                .thenComparingInt(Join::one).thenComparingInt(Join::other));
        for (int i = 0; i < links.size(); i++) {
            offer(queue, i);
        }
        while (!queue.isEmpty()) {
            Join join = queue.poll();
            boolean stale = members.get(join.one()).isEmpty() || members.get(join.other()).isEmpty()
                    || members.get(join.one()).size() + members.get(join.other()).size() != join.size();
            if (!stale) {
                merge(join.one(), join.other());
                offer(queue, join.one());
            }
        }
    }

    private void offer(PriorityQueue<Join> queue, int group) {
        links.get(group).forEach((other, sum) -> {
            double all = (double) members.get(group).size() * members.get(other).size();
            double mean = (sum[0] + (all - sum[1]) * STRANGERS) / all;
            if (mean > 0) {
                int size = members.get(group).size() + members.get(other).size();
                queue.add(new Join(mean, Math.min(group, other), Math.max(group, other), size));
            }
        });
    }

    private void merge(int one, int other) {
        List<Integer> all = new ArrayList<>(members.get(one));
        all.addAll(members.get(other));
        members.set(one, all);
        members.set(other, List.of());
        Map<Integer, double[]> its = new HashMap<>(links.get(other));
        links.get(other).clear();
        links.get(one).remove(other);
        new TreeMap<>(its).forEach((third, sum) -> {
            links.get(third).remove(other);
            if (third != one) {
                link(one, third, sum);
            }
        });
    }
}
