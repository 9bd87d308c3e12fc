package org.dateline.teacher.incident;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.dateline.incident.Classifier;

/** Trains a multinomial logistic regression with adaptive steps. The same examples in the same order give the same weights. */
public final class Learner {
    /** Features seen less often are left out. */
    private static final int SELDOM = 3;
    /** Weights below this in every label are left out of the model. */
    private static final float SMALL = 0.01f;

    private record Example(int[] features, int label, float weight) {}

    private final Map<String, Integer> labels = new TreeMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<List<String>> seen = new ArrayList<>();
    private final List<String> given = new ArrayList<>();
    private final List<Float> weights = new ArrayList<>();

    /** One example; the label that comes first in alphabetical order is the first of the classifier's. */
    public void add(List<String> features, String label, double weight) {
        seen.add(features);
        given.add(label);
        weights.add((float) weight);
        labels.putIfAbsent(label, 0);
    }

    public int size() {
        return seen.size();
    }

    /**
     * @param rounds passes over the examples
     * @param rate the size of steps
     * @param decay how strongly weights are drawn to zero
     */
    public Classifier learn(int rounds, double rate, double decay) {
        names.clear();
        names.addAll(labels.keySet());
        for (int i = 0; i < names.size(); i++) {
            labels.put(names.get(i), i);
        }
        Map<String, Integer> index = index();
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < seen.size(); i++) {
            int[] features = seen.get(i).stream().filter(index::containsKey).mapToInt(index::get).distinct().toArray();
            examples.add(new Example(features, labels.get(given.get(i)), weights.get(i)));
        }
        int k = names.size();
        float[] w = new float[index.size() * k];
        float[] g = new float[index.size() * k];
        Random random = new Random(1);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(examples, random);
            for (Example example : examples) {
                step(example, w, g, k, rate, decay);
            }
        }
        Map<String, float[]> kept = new HashMap<>();
        index.forEach((feature, at) -> {
            float[] row = java.util.Arrays.copyOfRange(w, at * k, at * k + k);
            boolean large = false;
            for (float each : row) {
                large |= Math.abs(each) >= SMALL;
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
        Map<String, Integer> index = new HashMap<>();
        counts.forEach((feature, count) -> {
            if (count >= SELDOM) {
                index.put(feature, index.size());
            }
        });
        return index;
    }

    private static void step(Example example, float[] w, float[] g, int k, double rate, double decay) {
        double[] scores = new double[k];
        for (int feature : example.features()) {
            for (int i = 0; i < k; i++) {
                scores[i] += w[feature * k + i];
            }
        }
        Classifier.softmax(scores);
        for (int i = 0; i < k; i++) {
            double slope = (scores[i] - (i == example.label() ? 1 : 0)) * example.weight();
            for (int feature : example.features()) {
                int at = feature * k + i;
                double gradient = slope + decay * w[at];
                g[at] += (float) (gradient * gradient);
                w[at] -= (float) (rate * gradient / (Math.sqrt(g[at]) + 1e-6));
            }
        }
    }
}
