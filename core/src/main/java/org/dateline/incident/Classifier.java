package org.dateline.incident;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A linear classifier over named features. What a feature counts for a label is one weight, so every decision can be read.
 * Unchanging and thread-safe.
 */
public final class Classifier {
    private final List<String> labels;
    private final Map<String, float[]> weights;

    /**
     * @param labels what it tells apart
     * @param weights by feature, one weight a label
     */
    public Classifier(List<String> labels, Map<String, float[]> weights) {
        this.labels = List.copyOf(labels);
        this.weights = Map.copyOf(weights);
        for (Map.Entry<String, float[]> entry : this.weights.entrySet()) {
            if (entry.getValue().length != labels.size()) {
                throw new IllegalArgumentException(entry.getKey() + " has " + entry.getValue().length + " weights for " + labels);
            }
        }
    }

    /** What it tells apart, in the order of weights and probabilities. */
    public List<String> labels() {
        return labels;
    }

    /** By feature, one weight a label. */
    public Map<String, float[]> weights() {
        return weights;
    }

    /** The probability of each label, in the labels' order; they sum to one. */
    public double[] probabilities(Collection<String> features) {
        double[] scores = new double[labels.size()];
        for (String feature : features) {
            float[] weight = weights.get(feature);
            for (int i = 0; weight != null && i < scores.length; i++) {
                scores[i] += weight[i];
            }
        }
        return softmax(scores);
    }

    /** The probability of one label; throws when there is no such label. */
    public double probability(String label, Collection<String> features) {
        int at = labels.indexOf(label);
        if (at < 0) {
            throw new IllegalArgumentException("no label \"" + label + "\" among " + labels);
        }
        return probabilities(features)[at];
    }

    /** The likeliest label, the first of several. */
    public String best(Collection<String> features) {
        double[] probabilities = probabilities(features);
        int best = 0;
        for (int i = 1; i < probabilities.length; i++) {
            best = probabilities[i] > probabilities[best] ? i : best;
        }
        return labels.get(best);
    }

    /** Turns scores into probabilities, in place. */
    public static double[] softmax(double[] scores) {
        double most = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            most = Math.max(most, score);
        }
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Math.exp(scores[i] - most);
            sum += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= sum;
        }
        return scores;
    }
}
