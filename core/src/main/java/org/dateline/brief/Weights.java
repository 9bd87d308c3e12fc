package org.dateline.brief;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Table;

/** What each sign is worth, from a table of {@code lexicon/settle}. Thread-safe. */
final class Weights {
    private final Map<String, Double> weights = new HashMap<>();

    Weights(Lexicon lexicon, String file) {
        for (Table.Row row : lexicon.table(file).rows()) {
            try {
                weights.put(row.get("sign"), Double.valueOf(row.get("weight")));
            } catch (NumberFormatException e) {
                throw row.fault("weight", "not a number: \"" + row.get("weight") + "\"");
            }
        }
    }

    /** The candidate with the most weight, the first of several; null when there is none. */
    <T> T best(List<Candidate<T>> candidates, Predicate<T> fits) {
        Candidate<T> best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (Candidate<T> candidate : candidates) {
            double weight = candidate.signs().stream().mapToDouble(sign -> weights.getOrDefault(sign, 0.0)).sum();
            if (fits.test(candidate.value()) && weight > most) {
                best = candidate;
                most = weight;
            }
        }
        return best == null ? null : best.value();
    }
}
