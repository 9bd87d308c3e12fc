package org.dateline.relate.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many stories hold each word and each name, and so what it says that two share it. */
final class Corpus {
    /** A word in more stories than this joins none to be compared. */
    private static final int RARE = 15;
    /** So many rare words that two stories share make them worth comparing; a rare name counts for two. */
    private static final int ENOUGH = 2;

    private final List<Story> stories;
    private final Map<Integer, Integer> holders = new HashMap<>();
    private final Map<String, Integer> namers = new HashMap<>();
    private final double[] lengths;

    Corpus(List<Story> stories) {
        this.stories = stories;
        for (Story story : stories) {
            for (int word : story.words()) {
                holders.merge(word, 1, Integer::sum);
            }
            story.names().forEach(name -> namers.merge(name, 1, Integer::sum));
        }
        this.lengths = stories.stream().mapToDouble(this::length).toArray();
    }

    private double length(Story story) {
        double sum = 0;
        for (int word : story.words()) {
            sum += weight(word) * weight(word);
        }
        return Math.sqrt(sum);
    }

    private double weight(int word) {
        return Math.log(stories.size() / (double) holders.get(word));
    }

    /** Whether the name is one that few stories share. */
    boolean isRare(String name) {
        return namers.getOrDefault(name, 0) <= RARE;
    }

    /** How alike the words of two stories are, from 0 to 1, rare words counting more. */
    double alike(int one, int other) {
        int[] a = stories.get(one).words();
        int[] b = stories.get(other).words();
        double sum = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                sum += weight(a[i]) * weight(a[i]);
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        double length = lengths[one] * lengths[other];
        return length == 0 ? 0 : sum / length;
    }

    /** The pairs worth comparing, each as {@code [one, other]} with one below the other, in order. */
    List<int[]> pairs() {
        Map<Object, List<Integer>> blocks = new HashMap<>();
        for (int s = 0; s < stories.size(); s++) {
            for (int word : stories.get(s).words()) {
                if (holders.get(word) > 1 && holders.get(word) <= RARE) {
                    blocks.computeIfAbsent(word, any -> new ArrayList<>()).add(s);
                }
            }
            for (String name : stories.get(s).names()) {
                if (namers.get(name) > 1 && isRare(name)) {
                    blocks.computeIfAbsent(name, any -> new ArrayList<>()).add(s);
                }
            }
        }
        Map<Long, Integer> shared = new TreeMap<>();
        blocks.forEach((key, members) -> {
            for (int i = 0; i < members.size(); i++) {
                for (int j = i + 1; j < members.size(); j++) {
                    long pair = (long) members.get(i) * stories.size() + members.get(j);
                    shared.merge(pair, key instanceof String ? ENOUGH : 1, Integer::sum);
                }
            }
        });
        List<int[]> pairs = new ArrayList<>();
        shared.forEach((pair, count) -> {
            if (count >= ENOUGH) {
                pairs.add(new int[] {(int) (pair / stories.size()), (int) (pair % stories.size())});
            }
        });
        return pairs;
    }
}
