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

    private final Weights weights;
    private final double pace;
    private final double sparse;
    private final double small;
    private final float[] sums;
    private final float[] squares;

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
        this.sums = new float[weights.cells.length];
        this.squares = new float[weights.cells.length];
    }

    Weights weights() {
        return weights;
    }

    /** Learns that a yes-or-no case is so or is not. */
    void learn(int[] features, boolean yes) {
        double likely = 1 / (1 + Math.exp(-weights.score(features)));
        double error = likely - (yes ? 1 : 0);
        if (Math.abs(error) < SURE) {
            return;
        }
        for (int feature : features) {
            step(weights.row(feature), error);
        }
    }

    /** Learns the right labels of a chain; this learner has the labels, the other the changes between them. */
    void learn(Learner moves, Chain chain, int[] right) {
        double[][] own = chain.labelScores(weights);
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
            for (int label = 0; label < Chain.LABELS; label++) {
                double error = Math.exp(ahead[i][label] + behind[i][label] - total) - (right[i] == label ? 1 : 0);
                if (Math.abs(error) > SURE) {
                    for (int feature : chain.labels[i]) {
                        step(weights.row(feature) + label, error);
                    }
                }
            }
        }
    }

    private void correct(
            Chain chain, int i, double[] before, double[] own, double[] after, double[] change, double total, int[] right) {
        for (int a = 0; a < Chain.LABELS; a++) {
            for (int b = 0; b < Chain.LABELS; b++) {
                int cell = a * Chain.LABELS + b;
                double error = Math.exp(before[a] + change[cell] + own[b] + after[b] - total) - (right[i - 1] == a && right[i] == b ? 1 : 0);
                if (Math.abs(error) > SURE) {
                    for (int feature : chain.moves[i]) {
                        step(weights.row(feature) + cell, error);
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

    private void step(int cell, double slope) {
        double before = squares[cell];
        double after = before + slope * slope;
        sums[cell] += slope - (Math.sqrt(after) - Math.sqrt(before)) / pace * weights.cells[cell];
        squares[cell] = (float) after;
        double sum = sums[cell];
        weights.cells[cell] = Math.abs(sum) <= sparse ? 0
                : (float) (-(sum - Math.signum(sum) * sparse) / ((1 + Math.sqrt(after)) / pace + small));
    }
}
