package org.dateline.teacher;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.dateline.resolve.place.LinearModel;

/** Learns the weights of signs so that of several things to choose between a right one becomes the likeliest. */
final class ChoiceTrainer {
    private static final double RATE = 0.1;

    private record Case(int[][] signs, boolean[] right) {}

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Case> cases = new ArrayList<>();
    private final double keep;

    /** @param keep how strongly weights are held near zero at each step */
    ChoiceTrainer(double keep) {
        this.keep = keep;
    }

    /** Takes up a choice. */
    void add(List<List<String>> signs, boolean[] right) {
        int[][] coded = new int[signs.size()][];
        for (int c = 0; c < coded.length; c++) {
            coded[c] = signs.get(c).stream().mapToInt(sign -> numbers.computeIfAbsent(sign, s -> numbers.size())).toArray();
        }
        cases.add(new Case(coded, right));
    }

    /** The weights after this many rounds over the choices, shuffled by the seed. */
    LinearModel train(int rounds, long seed) {
        double[] weights = new double[numbers.size()];
        double[] steps = new double[numbers.size()];
        List<Case> order = new ArrayList<>(cases);
        Random random = new Random(seed);
        for (int round = 0; round < rounds; round++) {
            for (int i = order.size() - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                Case held = order.get(i);
                order.set(i, order.get(j));
                order.set(j, held);
            }
            order.forEach(one -> step(one, weights, steps));
        }
        Map<String, float[]> kept = new TreeMap<>();
        numbers.forEach((sign, number) -> kept.put(sign, new float[] {Math.round(weights[number] * 1000) / 1000f}));
        return new LinearModel(List.of("weight"), kept);
    }

    private void step(Case one, double[] weights, double[] steps) {
        double[] scores = new double[one.signs().length];
        for (int c = 0; c < scores.length; c++) {
            for (int sign : one.signs()[c]) {
                scores[c] += weights[sign];
            }
        }
        double[] shares = LinearModel.likelihoods(scores);
        double right = 0;
        for (int c = 0; c < shares.length; c++) {
            right += one.right()[c] ? shares[c] : 0;
        }
        for (int c = 0; c < shares.length; c++) {
            double wanted = one.right()[c] ? shares[c] / Math.max(right, 1e-12) : 0;
            double error = wanted - shares[c];
            for (int sign : one.signs()[c]) {
                double slope = error - keep * weights[sign];
                steps[sign] += slope * slope;
                weights[sign] += RATE * slope / Math.sqrt(1e-2 + steps[sign]);
            }
        }
    }
}
