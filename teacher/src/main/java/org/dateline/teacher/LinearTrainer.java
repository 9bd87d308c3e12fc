package org.dateline.teacher;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.dateline.resolve.place.LinearModel;

/**
 * Learns the weights of signs so that the right answers become likely (logistic regression, by steps after each case). A
 * sign counts only when it occurs in enough documents: what a single document has is no rule.
 */
final class LinearTrainer {
    private static final double RATE = 0.2;

    private record Case(int[] signs, int answer) {}

    private final List<String> answers;
    private final int documents;
    private final double keep;
    private final Map<String, int[]> seen = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<Case> cases = new ArrayList<>();

    /**
     * @param documents in how many documents a sign must occur
     * @param keep how strongly weights are held near zero at each step
     */
    LinearTrainer(List<String> answers, int documents, double keep) {
        this.answers = answers;
        this.documents = documents;
        this.keep = keep;
    }

    /** Takes up a case of that document; documents must come one after the other. */
    void add(int document, List<String> signs, String answer) {
        int[] numbers = new int[signs.size()];
        for (int s = 0; s < numbers.length; s++) {
            int[] sign = seen.get(signs.get(s));
            if (sign == null) {
                sign = new int[] {names.size(), 0, -1};
                seen.put(signs.get(s), sign);
                names.add(signs.get(s));
            }
            if (sign[2] != document) {
                sign[1]++;
                sign[2] = document;
            }
            numbers[s] = sign[0];
        }
        cases.add(new Case(numbers, answers.indexOf(answer)));
    }

    /** The weights after this many rounds over the cases, shuffled by the seed; those near zero are left out. */
    LinearModel train(int rounds, long seed, double least) {
        int n = answers.size();
        boolean[] counts = new boolean[names.size()];
        seen.values().forEach(sign -> counts[sign[0]] = sign[1] >= documents);
        List<Case> order = new ArrayList<>();
        for (Case one : cases) {
            order.add(new Case(Arrays.stream(one.signs()).filter(sign -> counts[sign]).toArray(), one.answer()));
        }
        double[] weights = new double[names.size() * n];
        double[] steps = new double[names.size() * n];
        Random random = new Random(seed);
        for (int round = 0; round < rounds; round++) {
            shuffle(order, random);
            for (Case one : order) {
                step(one, n, weights, steps);
            }
        }
        return model(weights, n, least);
    }

    private void step(Case one, int n, double[] weights, double[] steps) {
        double[] scores = new double[n];
        for (int sign : one.signs()) {
            for (int a = 0; a < n; a++) {
                scores[a] += weights[sign * n + a];
            }
        }
        double[] shares = LinearModel.likelihoods(scores);
        for (int a = 0; a < n; a++) {
            double error = (a == one.answer() ? 1 : 0) - shares[a];
            for (int sign : one.signs()) {
                int cell = sign * n + a;
                double slope = error - keep * weights[cell];
                steps[cell] += slope * slope;
                weights[cell] += RATE * slope / Math.sqrt(1 + steps[cell]);
            }
        }
    }

    private static void shuffle(List<Case> order, Random random) {
        for (int i = order.size() - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            Case held = order.get(i);
            order.set(i, order.get(j));
            order.set(j, held);
        }
    }

    private LinearModel model(double[] weights, int n, double least) {
        Map<String, float[]> kept = new TreeMap<>();
        for (int sign = 0; sign < names.size(); sign++) {
            float[] row = new float[n];
            boolean says = false;
            for (int a = 0; a < n; a++) {
                row[a] = Math.round(weights[sign * n + a] * 100) / 100f;
                says |= Math.abs(row[a]) >= least;
            }
            if (says) {
                kept.put(names.get(sign), row);
            }
        }
        return new LinearModel(answers, kept);
    }
}
