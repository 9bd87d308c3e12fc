package org.dateline.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The sentences of a report that tell of one incident, while it is put together. */
public final class Story {
    private final TreeSet<Integer> sentences = new TreeSet<>();
    private final List<double[]> types = new ArrayList<>();
    private double[] sum;

    /**
     * One more sentence.
     *
     * @param types the probability of each type, in the order of the classifier's labels
     */
    public void add(int sentence, double[] types) {
        if (sentences.add(sentence)) {
            this.types.add(types);
            sum = sum == null ? new double[types.length] : sum;
            for (int i = 0; i < sum.length; i++) {
                sum[i] += types[i];
            }
        }
    }

    /** In text order. */
    public TreeSet<Integer> sentences() {
        return sentences;
    }

    /** How many sentences away from the nearest of its own a sentence is. */
    int distance(int sentence) {
        Integer before = sentences.floor(sentence);
        Integer after = sentences.ceiling(sentence);
        int back = before == null ? Integer.MAX_VALUE : sentence - before;
        return Math.min(back, after == null ? Integer.MAX_VALUE : after - sentence);
    }

    /** The types' probabilities summed over its sentences. */
    public double[] sum() {
        return sum;
    }

    /** The largest probability of any of its sentences to tell of an incident, given the index of the label that says it tells of none. */
    double surest(int none) {
        return types.stream().mapToDouble(each -> 1 - each[none]).max().orElse(0);
    }

    /** The index of its likeliest type, the label that says none left out. */
    public int type(int none) {
        int best = -1;
        for (int i = 0; i < sum.length; i++) {
            best = i != none && (best < 0 || sum[i] > sum[best]) ? i : best;
        }
        return best;
    }
}
