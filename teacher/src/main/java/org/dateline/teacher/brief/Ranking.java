package org.dateline.teacher.brief;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * A linear model that chooses among candidates: the likelihood of one is the exponential of the sum of its signs' weights,
 * shared out over all. Trained on the likelihood of the right ones of all lessons together, less the squares of the weights,
 * by steps of each weight that grow while its gradient keeps its direction and shrink when it turns (Rprop). Deterministic.
 */
final class Ranking {
    /** What half the square of a weight costs, in logarithms of likelihood. */
    private static final double SHRINK = 2;
    private static final int ROUNDS = 150;
    private static final double FIRST_STEP = 0.05;
    private static final double GROW = 1.2;
    private static final double TURN = 0.5;
    private static final double LONGEST_STEP = 1;

    private final Map<String, Integer> signs = new HashMap<>();
    private double[] weights = new double[0];

    /** A lesson with its signs by number. */
    private record Lesson(int[][] signs, boolean[] right) {}

    static Ranking train(List<Choice> choices) {
        Ranking ranking = new Ranking();
        List<Lesson> lessons = choices.stream().map(ranking::lesson).toList();
        int size = ranking.signs.size();
        ranking.weights = new double[size];
        double[] steps = new double[size];
        Arrays.fill(steps, FIRST_STEP);
        double[] last = new double[size];
        for (int round = 0; round < ROUNDS; round++) {
            last = ranking.step(ranking.gradient(lessons), last, steps);
        }
        return ranking;
    }

    private Lesson lesson(Choice choice) {
        int[][] numbers = new int[choice.signs().size()][];
        boolean[] right = new boolean[numbers.length];
        for (int c = 0; c < numbers.length; c++) {
            numbers[c] = choice.signs().get(c).stream().mapToInt(sign -> signs.computeIfAbsent(sign, any -> signs.size())).toArray();
            right[c] = choice.right().get(c);
        }
        return new Lesson(numbers, right);
    }

    private double[] gradient(List<Lesson> lessons) {
        double[] gradient = new double[weights.length];
        for (Lesson lesson : lessons) {
            double[] all = shares(lesson, false);
            double[] right = shares(lesson, true);
            for (int c = 0; c < all.length; c++) {
                for (int sign : lesson.signs()[c]) {
                    gradient[sign] += right[c] - all[c];
                }
            }
        }
        for (int sign = 0; sign < gradient.length; sign++) {
            gradient[sign] -= SHRINK * weights[sign];
        }
        return gradient;
    }

    /** Moves each weight; returns the gradient to compare the next with, nought where it turned. */
    private double[] step(double[] gradient, double[] last, double[] steps) {
        for (int sign = 0; sign < gradient.length; sign++) {
            double kept = gradient[sign] * last[sign];
            steps[sign] = kept > 0 ? Math.min(LONGEST_STEP, steps[sign] * GROW) : kept < 0 ? steps[sign] * TURN : steps[sign];
            gradient[sign] = kept < 0 ? 0 : gradient[sign];
            weights[sign] += Math.signum(gradient[sign]) * steps[sign];
        }
        return gradient;
    }

    /** How likely each candidate is, of all or of the right ones. */
    private double[] shares(Lesson lesson, boolean rightOnly) {
        double[] shares = new double[lesson.signs().length];
        double most = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < shares.length; c++) {
            shares[c] = rightOnly && !lesson.right()[c] ? Double.NEGATIVE_INFINITY : score(lesson.signs()[c]);
            most = Math.max(most, shares[c]);
        }
        double sum = 0;
        for (int c = 0; c < shares.length; c++) {
            shares[c] = Math.exp(shares[c] - most);
            sum += shares[c];
        }
        for (int c = 0; c < shares.length; c++) {
            shares[c] /= sum;
        }
        return shares;
    }

    private double score(int[] numbers) {
        double score = 0;
        for (int number : numbers) {
            score += weights[number];
        }
        return score;
    }

    /** Which of the candidates with these signs it gives most. */
    int best(List<SortedSet<String>> candidates) {
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < candidates.size(); c++) {
            double score = candidates.get(c).stream().filter(signs::containsKey).mapToDouble(sign -> weights[signs.get(sign)]).sum();
            if (score > most) {
                most = score;
                best = c;
            }
        }
        return best;
    }

    /** Whether the candidate it gives most is right. */
    boolean isRight(Choice choice) {
        return choice.right().get(best(choice.signs()));
    }

    /** Weights by sign. */
    Map<String, Double> weights() {
        Map<String, Double> all = new TreeMap<>();
        signs.forEach((sign, number) -> all.put(sign, weights[number]));
        return all;
    }
}
