package org.dateline.brief;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Table;
import org.dateline.model.Count;

/** How a policy of {@code lexicon/policies} reads numbers in words: one number for each. Thread-safe. */
final class Policy {
    private static final String PLURAL = "(plural)";
    private static final String UNDATED = "(undated)";
    private static final String TOWNS = "(towns)";
    private static final String FRESH = "(fresh)";
    private final Map<String, Integer> numbers = new HashMap<>();

    /** Reads {@code policies/NAME.tsv}; throws a LexiconException when it is at fault. */
    Policy(Lexicon lexicon, String name) {
        for (Table.Row row : lexicon.table("policies/" + name + ".tsv").rows()) {
            try {
                numbers.put(row.get("words"), Integer.valueOf(row.get("number")));
            } catch (NumberFormatException e) {
                throw row.fault("number", "not a number: \"" + row.get("number") + "\"");
            }
        }
    }

    /** The number for a count: the policy's for its words, otherwise the least it allows; null when there is none. */
    Integer number(Count count) {
        if (count.bound() == Count.Bound.SHARE) {
            return null;
        }
        String words = count.words().toLowerCase(Locale.ROOT).strip();
        Integer own = numbers.get(words);
        if (own == null && count.bound() == Count.Bound.VAGUE) {
            // "several other": a word beside the number changes nothing
            own = numbers.entrySet().stream()
                    .filter(entry -> (" " + words + " ").contains(" " + entry.getKey() + " "))
                    .max(Map.Entry.<String, Integer>comparingByKey((a, b) -> a.length() - b.length()).thenComparing(Map.Entry.comparingByKey()))
                    .map(Map.Entry::getValue)
                    .orElse(null);
        }
        return own != null ? own : count.min() != null ? count.min() : count.max();
    }

    /** The number that the policy reads a single word as ("several"); null when it says nothing of it. */
    Integer word(String word) {
        return numbers.get(word);
    }

    /** The number for people of whom only the plural says that they were more than one. */
    int plural() {
        return numbers.getOrDefault(PLURAL, 2);
    }

    /** How many days before it was published a report that names no day is put; null when it stays without one. */
    Integer undated() {
        return numbers.get(UNDATED);
    }

    /** Whether places are given as towns, and as areas only where no town is named. */
    boolean isOfTowns() {
        return numbers.containsKey(TOWNS);
    }

    /** Whether reports come out within days of what they are about, so that a day long before is told of in passing. */
    boolean isFresh() {
        return numbers.containsKey(FRESH);
    }
}
