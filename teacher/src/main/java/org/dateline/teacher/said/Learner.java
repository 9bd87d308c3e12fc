package org.dateline.teacher.said;

import java.util.Arrays;
import org.dateline.extract.attribution.learnt.Chain;
import org.dateline.extract.attribution.learnt.Weights;

/**
 * Learns the weights of a linear classifier step by step, each cell at its own pace, and keeps those at nothing that the
 * examples hardly speak for (follow the regularised leader).
 */
final class Learner {
    /** A case that is as sure as this teaches nothing. */
    private static final double SURE = 3e-3;
    private static final int PERSONAL_BITS = 16;

    private final Weights weights;
    /** What holds only for the person who marked the article: learnt beside the rest so as not to enter it, and left behind. */
    private final Weights personal;
    private final double pace;
    private final double sparse;
    private final double small;
    private final Steps steps;
    private final Steps personalSteps;

    /** How each cell has moved so far. */
    private record Steps(float[] sums, float[] squares) {
        Steps(int size) {
            this(new float[size], new float[size]);
        }
    }

    /**
     * @param pace how far a first step goes
     * @param sparse how much must speak for a weight before it leaves nothing
     * @param small how strongly weights are drawn to nothing
     */
    Learner(Weights weights, double pace, double sparse, double small) {
        this.weights = weights;
        this.pace = pace;
        this.sparse = sparse;
        this.small = small;
        this.personal = new Weights(PERSONAL_BITS, weights.classes());
        this.steps = new Steps(weights.cells().length);
        this.personalSteps = new Steps(personal.cells().length);
    }

    Weights weights() {
        return weights;
    }

    /**
     * Learns that a yes-or-no case is so or is not.
     *
     * @param own features of the case and the person who marked it
     */
    void learn(int[] features, int[] own, boolean yes) {
        double likely = 1 / (1 + Math.exp(-weights.score(features) - personal.score(own)));
        double error = likely - (yes ? 1 : 0);
        if (Math.abs(error) < SURE) {
            return;
        }
        for (int feature : features) {
            step(weights, steps, weights.row(feature), error);
        }
        for (int feature : own) {
            step(personal, personalSteps, personal.row(feature), error);
        }
    }

    /**
     * Learns the right labels of a chain; this learner has the labels, the other the changes between them.
     *
     * @param persons for each token features of it and the person who marked it
     */
    void learn(Learner moves, Chain chain, int[][] persons, int[] right) {
        double[][] own = chain.labelScores(weights);
        for (int i = 0; i < own.length; i++) {
            double[] more = personal.scores(persons[i]);
            for (int label = 0; label < Chain.LABELS; label++) {
                own[i][label] += more[label];
            }
        }
        double[][] change = chain.moveScores(moves.weights);
        int size = chain.size();
        double[][] ahead = new double[size][Chain.LABELS];
        double[][] behind = new double[size][Chain.LABELS];
        ahead[0] = own[0];
        for (int i = 1; i < size; i++) {
            for (int label = 0; label < Chain.LABELS; label++) {
                double[] ways = new double[Chain.LABELS];
                for (int before = 0; before < Chain.LABELS; before++) {
                    ways[before] = ahead[i - 1][before] + change[i][before * Chain.LABELS + label];
                }
                ahead[i][label] = own[i][label] + sum(ways);
            }
        }
        for (int i = size - 2; i >= 0; i--) {
            for (int label = 0; label < Chain.LABELS; label++) {
                double[] ways = new double[Chain.LABELS];
                for (int after = 0; after < Chain.LABELS; after++) {
                    ways[after] = behind[i + 1][after] + own[i + 1][after] + change[i + 1][label * Chain.LABELS + after];
                }
                behind[i][label] = sum(ways);
            }
        }
        double total = sum(ahead[size - 1]);
        for (int i = 0; i < size; i++) {
            if (i > 0) {
                moves.correct(chain, i, ahead[i - 1], own[i], behind[i], change[i], total, right);
            }
        }
        for (int i = 0; i < size; i++) {
            int[] features = chain.labels(i);
            for (int label = 0; label < Chain.LABELS; label++) {
                double error = Math.exp(ahead[i][label] + behind[i][label] - total) - (right[i] == label ? 1 : 0);
                if (Math.abs(error) > SURE) {
                    for (int feature : features) {
                        step(weights, steps, weights.row(feature) + label, error);
                    }
                    for (int feature : persons[i]) {
                        step(personal, personalSteps, personal.row(feature) + label, error);
                    }
                }
            }
        }
    }

    private void correct(
            Chain chain, int i, double[] before, double[] own, double[] after, double[] change, double total, int[] right) {
        int[] features = chain.moves(i);
        for (int a = 0; a < Chain.LABELS; a++) {
            for (int b = 0; b < Chain.LABELS; b++) {
                int cell = a * Chain.LABELS + b;
                double error = Math.exp(before[a] + change[cell] + own[b] + after[b] - total) - (right[i - 1] == a && right[i] == b ? 1 : 0);
                if (Math.abs(error) > SURE) {
                    for (int feature : features) {
                        step(weights, steps, weights.row(feature) + cell, error);
                    }
                }
            }
        }
    }

    /** The logarithm of a sum, of terms given by their logarithms. */
    private static double sum(double[] logs) {
        double largest = Arrays.stream(logs).max().orElseThrow();
        if (largest == Double.NEGATIVE_INFINITY) {
            return largest;
        }
        double sum = 0;
        for (double log : logs) {
            sum += Math.exp(log - largest);
        }
        return largest + Math.log(sum);
    }

    private void step(Weights table, Steps moved, int cell, double slope) {
        double before = moved.squares[cell];
        double after = before + slope * slope;
        moved.sums[cell] += slope - (Math.sqrt(after) - Math.sqrt(before)) / pace * table.cells()[cell];
        moved.squares[cell] = (float) after;
        double sum = moved.sums[cell];
        table.cells()[cell] = Math.abs(sum) <= sparse ? 0
                : (float) (-(sum - Math.signum(sum) * sparse) / ((1 + Math.sqrt(after)) / pace + small));
    }
}
