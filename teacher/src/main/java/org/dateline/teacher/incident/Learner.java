package org.dateline.teacher.incident;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.incident.Classifier;

/**
 * Trains a multinomial logistic regression with weights drawn to zero, by the limited-memory method of Broyden, Fletcher,
 * Goldfarb and Shanno. There is no chance in it: the same examples in the same order give the same weights.
 */
final class Learner {
    /** Features seen less often are left out. */
    private static final int SELDOM = 3;
    /** Weights below this in every label are left out of the model. */
    private static final float SMALL = 0.01f;
    private static final int ROUNDS = 60;
    /** How many earlier steps tell the curvature. */
    private static final int MEMORY = 8;
    private static final double ENOUGH = 1e-4;

    private record Example(int[] features, int label, double weight) {}

    /** One step taken and how much the slope changed on it. */
    private record Step(double[] move, double[] turn, double scale) {}

    private final Map<String, Integer> labels = new TreeMap<>();
    private final List<List<String>> seen = new ArrayList<>();
    private final List<String> given = new ArrayList<>();
    private final List<Double> weights = new ArrayList<>();

    /** One example; the label that comes first in alphabetical order is the first of the classifier's. */
    void add(List<String> features, String label, double weight) {
        seen.add(features);
        given.add(label);
        weights.add(weight);
        labels.putIfAbsent(label, 0);
    }

    /** @param decay how strongly weights are drawn to zero */
    Classifier learn(double decay) {
        List<String> names = List.copyOf(labels.keySet());
        Map<String, Integer> index = index();
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < seen.size(); i++) {
            int[] features = seen.get(i).stream().filter(index::containsKey).mapToInt(index::get).distinct().toArray();
            examples.add(new Example(features, names.indexOf(given.get(i)), weights.get(i)));
        }
        int k = names.size();
        double[] w = descend(examples, new double[index.size() * k], k, decay);
        Map<String, float[]> kept = new HashMap<>();
        index.forEach((feature, at) -> {
            float[] row = new float[k];
            boolean large = false;
            for (int i = 0; i < k; i++) {
                row[i] = (float) w[at * k + i];
                large |= Math.abs(row[i]) >= SMALL;
            }
            if (large) {
                kept.put(feature, row);
            }
        });
        return new Classifier(names, kept);
    }

    private Map<String, Integer> index() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (List<String> features : seen) {
            for (String feature : features) {
                counts.merge(feature, 1, Integer::sum);
            }
        }
        Map<String, Integer> index = new LinkedHashMap<>();
        counts.forEach((feature, count) -> {
            if (count >= SELDOM) {
                index.put(feature, index.size());
            }
        });
        return index;
    }

    private static double[] descend(List<Example> examples, double[] start, int k, double decay) {
        double[] w = start;
        double[] slope = new double[w.length];
        double loss = loss(examples, w, slope, k, decay);
        Deque<Step> steps = new ArrayDeque<>();
        for (int round = 0; round < ROUNDS; round++) {
            double[] way = way(slope, steps);
            double descent = dot(way, slope);
            double length = steps.isEmpty() ? 1 / Math.max(1, Math.sqrt(dot(slope, slope))) : 1;
            double[] next = w;
            double[] nextSlope = new double[w.length];
            double nextLoss = loss;
            for (int tries = 0; tries < 20; tries++, length /= 2) {
                next = moved(w, way, length);
                nextLoss = loss(examples, next, nextSlope, k, decay);
                if (nextLoss <= loss + ENOUGH * length * descent) {
                    break;
                }
            }
            if (nextLoss >= loss || loss - nextLoss < ENOUGH * ENOUGH * Math.abs(loss)) {
                return nextLoss < loss ? next : w;
            }
            remember(steps, w, next, slope, nextSlope);
            w = next;
            slope = nextSlope;
            loss = nextLoss;
        }
        return w;
    }

    private static void remember(Deque<Step> steps, double[] w, double[] next, double[] slope, double[] nextSlope) {
        double[] move = moved(next, w, -1);
        double[] turn = moved(nextSlope, slope, -1);
        double curve = dot(move, turn);
        if (curve > 1e-10) {
            steps.addLast(new Step(move, turn, 1 / curve));
            if (steps.size() > MEMORY) {
                steps.removeFirst();
            }
        }
    }

    /** The way down, by the slope and what the last steps told of the curvature. */
    private static double[] way(double[] slope, Deque<Step> steps) {
        double[] way = moved(new double[slope.length], slope, -1);
        double[] used = new double[steps.size()];
        int i = steps.size();
        for (Iterator<Step> it = steps.descendingIterator(); it.hasNext(); ) {
            Step step = it.next();
            used[--i] = step.scale() * dot(step.move(), way);
            add(way, step.turn(), -used[i]);
        }
        if (!steps.isEmpty()) {
            Step last = steps.getLast();
            double size = 1 / (last.scale() * dot(last.turn(), last.turn()));
            Arrays.setAll(way, at -> way[at] * size);
        }
        for (Step step : steps) {
            add(way, step.move(), used[i] - step.scale() * dot(step.turn(), way));
            i++;
        }
        return way;
    }

    /** The loss at {@code w}; its slope is written to {@code slope}. */
    private static double loss(List<Example> examples, double[] w, double[] slope, int k, double decay) {
        double loss = decay / 2 * dot(w, w);
        for (int i = 0; i < w.length; i++) {
            slope[i] = decay * w[i];
        }
        for (Example example : examples) {
            double[] scores = new double[k];
            for (int feature : example.features()) {
                for (int i = 0; i < k; i++) {
                    scores[i] += w[feature * k + i];
                }
            }
            Classifier.softmax(scores);
            loss -= example.weight() * Math.log(Math.max(1e-12, scores[example.label()]));
            scores[example.label()] -= 1;
            for (int feature : example.features()) {
                for (int i = 0; i < k; i++) {
                    slope[feature * k + i] += scores[i] * example.weight();
                }
            }
        }
        return loss;
    }

    private static double[] moved(double[] from, double[] way, double length) {
        double[] to = from.clone();
        add(to, way, length);
        return to;
    }

    private static void add(double[] to, double[] what, double times) {
        for (int i = 0; i < to.length; i++) {
            to[i] += what[i] * times;
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
