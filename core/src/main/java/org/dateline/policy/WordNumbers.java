package org.dateline.policy;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Table;
import org.dateline.model.Count;

/** The numbers a policy takes words for. */
final class WordNumbers {
    private final Map<String, Integer> numbers = new TreeMap<>();
    private final boolean stated;

    /** @param stated whether "more than 60" is the 60 said rather than the least it allows */
    WordNumbers(Lexicon lexicon, String policy, boolean stated) {
        this.stated = stated;
        String file = "policies/" + policy + ".tsv";
        if (lexicon.has(file)) {
            lexicon.table(file).rows().forEach(this::add);
        }
    }

    private void add(Table.Row row) {
        try {
            numbers.put(row.get("words"), Integer.valueOf(row.get("number")));
        } catch (NumberFormatException e) {
            throw row.fault("number", "not a number: \"" + row.get("number") + "\"");
        }
    }

    /** The number for a count; null when its words give none, as a share of another figure. */
    Integer number(Count count) {
        if (count.bound() == Count.Bound.VAGUE) {
            Integer word = word(count.words().toLowerCase(Locale.ROOT).strip());
            return word == null ? count.min() : word;
        }
        if (count.min() == null) {
            return stated && count.bound() == Count.Bound.FEWER_THAN && count.max() != null ? Integer.valueOf(count.max() + 1) : count.max();
        }
        return stated && count.bound() == Count.Bound.MORE_THAN ? Integer.valueOf(Math.max(0, count.min() - 1)) : count.min();
    }

    /** The greatest number that the words allow; null when they are open ("at least 32"). */
    Integer greatest(Count count) {
        Integer max = count.max();
        return max == null ? null : count.bound() == Count.Bound.FEWER_THAN ? number(new Count(null, max, count.bound(), count.words())) : max;
    }

    /** The number of the longest listed words in these. */
    private Integer word(String words) {
        String best = null;
        for (String listed : numbers.keySet()) {
            if ((" " + words + " ").contains(" " + listed + " ") && (best == null || listed.length() > best.length())) {
                best = listed;
            }
        }
        return best == null ? null : numbers.get(best);
    }
}
