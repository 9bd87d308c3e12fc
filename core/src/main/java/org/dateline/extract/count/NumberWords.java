package org.dateline.extract.count;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.LexiconException;
import org.dateline.lexicon.Table;
import org.dateline.model.Count;

/** The number words and bounds of the lexicon, looked up by the longest run of words. */
final class NumberWords {
    /** One row of {@code numbers.tsv}. */
    record Entry(String kind, Long min, Long max) {}

    /** One row of {@code bounds.tsv}. */
    record BoundWord(Count.Bound bound, boolean after) {}

    /** What was found at a place, and how many tokens it takes. */
    record Found<T>(T value, int length) {}

    private static final int LONGEST = 6;
    private final Map<String, Entry> numbers = new HashMap<>();
    private final Map<String, BoundWord> before = new HashMap<>();
    private final Map<String, BoundWord> after = new HashMap<>();

    NumberWords(Lexicon lexicon) {
        for (Table.Row row : lexicon.table("en/numbers.tsv").rows()) {
            numbers.put(row.get("phrase"), new Entry(row.get("kind"), number(row, "min"), number(row, "max")));
        }
        for (Table.Row row : lexicon.table("en/bounds.tsv").rows()) {
            boolean follows = row.get("side").equals("after");
            (follows ? after : before).put(row.get("phrase"), new BoundWord(bound(row), follows));
        }
    }

    private static Long number(Table.Row row, String column) {
        String cell = row.get(column);
        if (cell.isEmpty()) {
            return null;
        }
        try {
            return Long.valueOf(cell);
        } catch (NumberFormatException e) {
            throw row.fault(column, "not a number: \"" + cell + "\"");
        }
    }

    private static Count.Bound bound(Table.Row row) throws LexiconException {
        try {
            return Count.Bound.valueOf(row.get("bound"));
        } catch (IllegalArgumentException e) {
            throw row.fault("bound", "no such bound: \"" + row.get("bound") + "\"");
        }
    }

    /** The longest entry of the given kinds that starts at the word; null when there is none. */
    Found<Entry> number(List<String> words, int at, String... kinds) {
        for (int length = Math.min(LONGEST, words.size() - at); length > 0; length--) {
            Entry entry = numbers.get(String.join(" ", words.subList(at, at + length)));
            if (entry != null && List.of(kinds).contains(entry.kind())) {
                return new Found<>(entry, length);
            }
        }
        return null;
    }

    /** The longest bound that starts at the word, of those that stand before (or after) a number; null when there is none. */
    Found<BoundWord> bound(List<String> words, int at, boolean follows) {
        for (int length = Math.min(LONGEST, words.size() - at); length > 0; length--) {
            BoundWord word = (follows ? after : before).get(String.join(" ", words.subList(at, at + length)));
            if (word != null) {
                return new Found<>(word, length);
            }
        }
        return null;
    }
}
