package org.dateline.relate.story;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/** How many stories hold each word and each name, and so what it says that two share it. */
final class Corpus {
    /** A word in more stories than this joins none to be compared. */
    private static final int RARE = 15;
    /** So many rare words that two stories share make them worth comparing; a rare name counts for two. */
    private static final int ENOUGH = 2;

    private static final long LOW = 0xffffffffL;

    private final List<Story> stories;
    private final IntCounts holders = new IntCounts();
    private final IntCounts namers = new IntCounts();
    /** What a word is worth that so many stories hold, squared. */
    private final double[] weights;
    private final double[] lengths;

    Corpus(List<Story> stories) {
        this.stories = stories;
        for (Story story : stories) {
            for (int word : story.words()) {
                holders.add(word);
            }
            story.names().forEach(name -> namers.add(name.hashCode()));
        }
        weights = new double[stories.size() + 1];
        for (int holding = 1; holding <= stories.size(); holding++) {
            double weight = Math.log(stories.size() / (double) holding);
            weights[holding] = weight * weight;
        }
        lengths = stories.stream().mapToDouble(this::length).toArray();
    }

    private double length(Story story) {
        double sum = 0;
        for (int word : story.words()) {
            sum += weights[holders.get(word)];
        }
        return Math.sqrt(sum);
    }

    /** Whether the name is one that few stories share. */
    boolean isRare(String name) {
        return namers.get(name.hashCode()) <= RARE;
    }

    /** How alike the words of two stories are, from 0 to 1, rare words counting more. */
    double alike(int one, int other) {
        int[] a = stories.get(one).words();
        int[] b = stories.get(other).words();
        double sum = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                sum += weights[holders.get(a[i])];
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

    /** The pairs worth comparing, in order: of each the lesser story in the upper half of a number, the greater in the lower. */
    long[] pairs() {
        IntPredicate rareWord = word -> holders.get(word) > 1 && holders.get(word) <= RARE;
        IntPredicate rareName = name -> namers.get(name) > 1 && namers.get(name) <= RARE;
        LongList words = new LongList();
        LongList names = new LongList();
        for (int s = 0; s < stories.size(); s++) {
            for (int word : stories.get(s).words()) {
                put(words, word, s, rareWord);
            }
            for (String name : stories.get(s).names()) {
                put(names, name.hashCode(), s, rareName);
            }
        }
        LongList shared = new LongList();
        share(words.sorted(), 1, shared);
        share(names.sorted(), ENOUGH, shared);
        long[] pairs = shared.sorted();
        int enough = 0;
        for (int from = 0; from < pairs.length; ) {
            int to = from + 1;
            while (to < pairs.length && pairs[to] == pairs[from]) {
                to++;
            }
            if (to - from >= ENOUGH) {
                pairs[enough++] = pairs[from];
            }
            from = to;
        }
        return Arrays.copyOf(pairs, enough);
    }

    private static void put(LongList list, int key, int story, IntPredicate rare) {
        if (rare.test(key)) {
            list.add((long) key << 32 | story);
        }
    }

    /** Puts in each pair of stories that share a key, as often as it counts. */
    private static void share(long[] held, int times, LongList shared) {
        for (int i = 0; i < held.length; i++) {
            for (int j = i + 1; j < held.length && held[j] >> 32 == held[i] >> 32; j++) {
                for (int t = 0; t < times; t++) {
                    shared.add((held[i] & LOW) << 32 | held[j] & LOW);
                }
            }
        }
    }
}
