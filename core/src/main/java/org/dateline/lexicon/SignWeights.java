package org.dateline.lexicon;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** What signs are worth, from a table with the columns {@code sign} and {@code weight}. Thread-safe. */
public final class SignWeights {
    private final Map<String, Double> weights = new HashMap<>();

    /** Reads the table; throws a {@link LexiconException} when a weight is no number. */
    public SignWeights(Lexicon lexicon, String file) {
        for (Table.Row row : lexicon.table(file).rows()) {
            try {
                weights.put(row.get("sign"), Double.valueOf(row.get("weight")));
            } catch (NumberFormatException e) {
                throw row.fault("weight", "not a number: \"" + row.get("weight") + "\"");
            }
        }
    }

    /** All of them together; a sign that is not listed is worth nothing. */
    public double sum(Collection<String> signs) {
        double sum = 0;
        // In one order, so that rounding is the same.
        for (String sign : signs instanceof SortedSet<String> sorted && sorted.comparator() == null ? signs : new TreeSet<>(signs)) {
            sum += weights.getOrDefault(sign, 0.0);
        }
        return sum;
    }
}
