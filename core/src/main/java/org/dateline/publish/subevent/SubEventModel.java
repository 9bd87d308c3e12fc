package org.dateline.publish.subevent;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** A linear model: each feature speaks for and against labels, and the label for which most is said is chosen. */
public final class SubEventModel {
    private static final String SHIPPED = "subevents.tsv";

    private final Map<String, SortedMap<String, Double>> weights = new HashMap<>();

    /** @param weights what each feature says for each label */
    public SubEventModel(Map<String, ? extends Map<String, Double>> weights) {
        weights.forEach((feature, labels) -> this.weights.put(feature, new TreeMap<>(labels)));
    }

    /** The model that comes with the program: lines of feature, label and weight between tabs. */
    public static SubEventModel shipped() {
        Map<String, SortedMap<String, Double>> weights = new HashMap<>();
        try (InputStream in = SubEventModel.class.getResourceAsStream(SHIPPED);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t")).forEach(cells ->
                    weights.computeIfAbsent(cells[0], key -> new TreeMap<>()).put(cells[1], Double.valueOf(cells[2])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SubEventModel(weights);
    }

    /** The label for which most is said; of two equal ones the first by name. Null when nothing is said at all. */
    public String label(SortedMap<String, Double> features) {
        return label(features, label -> true);
    }

    /** The same among the labels that can be; null when nothing is said of any of them. */
    public String label(SortedMap<String, Double> features, Predicate<String> canBe) {
        SortedMap<String, Double> scores = new TreeMap<>();
        features.forEach((feature, strength) -> weights.getOrDefault(feature, new TreeMap<>())
                .forEach((label, weight) -> scores.merge(label, strength * weight, Double::sum)));
        String best = null;
        for (Map.Entry<String, Double> score : scores.entrySet()) {
            if (canBe.test(score.getKey()) && (best == null || score.getValue() > scores.get(best))) {
                best = score.getKey();
            }
        }
        return best;
    }

    /** The model as text, one weight a line, sorted; weights too small to matter are left out. */
    public String write(double least) {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(weights).forEach((feature, labels) -> labels.forEach((label, weight) -> {
            if (Math.abs(weight) >= least) {
                text.append(String.format(Locale.ROOT, "%s\t%s\t%.2f%n", feature, label, weight).replace("\r", ""));
            }
        }));
        return text.toString();
    }
}
