package org.dateline.teacher.brief;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A linear model that chooses among candidates: the likelihood of one is the exponential of the sum of its signs' weights,
 * shared out over all. Trained on the likelihood of the right ones, by gradient with a step of its own for each weight
 * (AdaGrad), small weights preferred. Deterministic: the lessons are taken in their order.
 */
final class Ranking {
    private static final double STEP = 0.2;
    private static final double SHRINK = 0.002;
    private static final int ROUNDS = 60;

    private final Map<String, double[]> weights = new TreeMap<>();

    static Ranking train(List<Choice> choices) {
        Ranking ranking = new Ranking();
        for (int round = 0; round < ROUNDS; round++) {
            choices.forEach(ranking::learn);
        }
        return ranking;
    }

    private void learn(Choice choice) {
        double[] all = shares(choice, false);
        double[] right = shares(choice, true);
        for (int i = 0; i < all.length; i++) {
            for (String sign : choice.signs().get(i)) {
                double[] weight = weights.computeIfAbsent(sign, any -> new double[2]);
                double gradient = right[i] - all[i] - SHRINK * weight[0];
                weight[1] += gradient * gradient;
                weight[0] += STEP * gradient / Math.sqrt(weight[1] + 1e-8);
            }
        }
    }

    /** How likely each candidate is, of all or of the right ones. */
    private double[] shares(Choice choice, boolean rightOnly) {
        double[] shares = new double[choice.signs().size()];
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = rightOnly && !choice.right().get(i) ? Double.NEGATIVE_INFINITY : score(choice, i);
            most = Math.max(most, shares[i]);
        }
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = Math.exp(shares[i] - most);
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    private double score(Choice choice, int i) {
        double score = 0;
        for (String sign : choice.signs().get(i)) {
            double[] weight = weights.get(sign);
            score += weight == null ? 0 : weight[0];
        }
        return score;
    }

    /** Whether the candidate it gives most is right. */
    boolean isRight(Choice choice) {
        int best = 0;
        for (int i = 1; i < choice.signs().size(); i++) {
            best = score(choice, i) > score(choice, best) ? i : best;
        }
        return choice.right().get(best);
    }

    /** Weights by sign. */
    Map<String, Double> weights() {
        Map<String, Double> all = new TreeMap<>();
        weights.forEach((sign, weight) -> all.put(sign, weight[0]));
        return all;
    }
}
