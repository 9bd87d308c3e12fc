package org.dateline.teacher;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.publish.subevent.SubEventModel;

/**
 * Learns what features say for labels: logistic regression over all examples at once, with weights held near what is expected of them and steps
 * that adapt to each weight (Adam). Has no chance in it: the same examples give the same weights.
 */
final class SubEventTrainer {
    private static final int STEPS = 150;
    private static final double RATE = 0.05;
    private static final double KEEP = 0.5;
    private static final double FADE = 0.9;
    private static final double FADE_SQUARES = 0.999;
    /** A feature of a single example is no rule. */
    private static final int EXAMPLES = 2;

    /** An example: its features and its label. */
    record Example(SortedMap<String, Double> features, String label) {}

    private record Row(int[] features, double[] strengths, int label) {}

    private final List<String> labels;
    private final List<String> names = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final double[] prior;

    private SubEventTrainer(List<Example> examples, Map<String, ? extends Map<String, Double>> prior) {
        this.labels = List.copyOf(new TreeSet<>(examples.stream().map(Example::label).toList()));
        SortedMap<String, Integer> counts = new TreeMap<>();
        examples.forEach(example -> example.features().keySet().forEach(name -> counts.merge(name, 1, Integer::sum)));
        counts.values().removeIf(count -> count < EXAMPLES);
        prior.keySet().forEach(name -> counts.putIfAbsent(name, 0));
        names.addAll(counts.keySet());
        Map<String, Integer> numbers = new HashMap<>();
        names.forEach(name -> numbers.put(name, numbers.size()));
        this.prior = prior(prior);
        for (Example example : examples) {
            List<Map.Entry<String, Double>> kept = example.features().entrySet().stream()
                    .filter(entry -> numbers.containsKey(entry.getKey())).toList();
            rows.add(new Row(
                    kept.stream().mapToInt(entry -> numbers.get(entry.getKey())).toArray(),
                    kept.stream().mapToDouble(Map.Entry::getValue).toArray(),
                    labels.indexOf(example.label())));
        }
    }

    private double[] prior(Map<String, ? extends Map<String, Double>> expected) {
        double[] weights = new double[names.size() * labels.size()];
        for (int f = 0; f < names.size(); f++) {
            Map<String, Double> says = expected.get(names.get(f));
            for (int label = 0; label < labels.size() && says != null; label++) {
                weights[f * labels.size() + label] = says.getOrDefault(labels.get(label), 0.0);
            }
        }
        return weights;
    }

    /**
     * The model that the examples teach.
     *
     * @param prior what features are expected to say; the weights are held near it, and near zero where it is silent
     */
    static SubEventModel train(List<Example> examples, Map<String, ? extends Map<String, Double>> prior) {
        return new SubEventTrainer(examples, prior).train();
    }

    private SubEventModel train() {
        int cells = names.size() * labels.size();
        double[] weights = prior.clone();
        double[] means = new double[cells];
        double[] squares = new double[cells];
        for (int step = 1; step <= STEPS; step++) {
            double[] slopes = slopes(weights);
            for (int i = 0; i < cells; i++) {
                means[i] = FADE * means[i] + (1 - FADE) * slopes[i];
                squares[i] = FADE_SQUARES * squares[i] + (1 - FADE_SQUARES) * slopes[i] * slopes[i];
                double mean = means[i] / (1 - Math.pow(FADE, step));
                double square = squares[i] / (1 - Math.pow(FADE_SQUARES, step));
                weights[i] -= RATE * mean / (Math.sqrt(square) + 1e-8);
            }
        }
        return model(weights);
    }

    private double[] slopes(double[] weights) {
        double[] slopes = new double[weights.length];
        for (int i = 0; i < slopes.length; i++) {
            slopes[i] = KEEP * (weights[i] - prior[i]);
        }
        for (Row row : rows) {
            double[] errors = shares(row, weights);
            errors[row.label()] -= 1;
            for (int f = 0; f < row.features().length; f++) {
                int at = row.features()[f] * labels.size();
                for (int label = 0; label < errors.length; label++) {
                    slopes[at + label] += row.strengths()[f] * errors[label];
                }
            }
        }
        return slopes;
    }

    private double[] shares(Row row, double[] weights) {
        double[] shares = new double[labels.size()];
        for (int f = 0; f < row.features().length; f++) {
            int at = row.features()[f] * labels.size();
            for (int label = 0; label < shares.length; label++) {
                shares[label] += row.strengths()[f] * weights[at + label];
            }
        }
        double most = Arrays.stream(shares).max().orElse(0);
        double sum = 0;
        for (int label = 0; label < shares.length; label++) {
            shares[label] = Math.exp(shares[label] - most);
            sum += shares[label];
        }
        for (int label = 0; label < shares.length; label++) {
            shares[label] /= sum;
        }
        return shares;
    }

    private SubEventModel model(double[] weights) {
        Map<String, Map<String, Double>> model = new TreeMap<>();
        for (int f = 0; f < names.size(); f++) {
            Map<String, Double> says = new TreeMap<>();
            for (int label = 0; label < labels.size(); label++) {
                says.put(labels.get(label), weights[f * labels.size() + label]);
            }
            model.put(names.get(f), says);
        }
        return new SubEventModel(model);
    }
}
