package org.dateline.extract.count;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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

    /** Phrases and what they mean; most words begin none, and are known by that. */
    private static final class Phrases<T> {
        private final Map<String, T> meanings = new HashMap<>();
        private final Map<String, Integer> longest = new HashMap<>();

        void put(String phrase, T meaning) {
            String[] words = phrase.split(" ");
            meanings.put(phrase, meaning);
            longest.merge(words[0], words.length, Math::max);
        }

        /** The longest phrase of the wanted ones that starts at the word; null when there is none. */
        Found<T> find(List<String> words, int at, Predicate<T> wanted) {
            int most = at < words.size() ? longest.getOrDefault(words.get(at), 0) : 0;
            for (int length = Math.min(most, words.size() - at); length > 0; length--) {
                T meaning = meanings.get(length == 1 ? words.get(at) : String.join(" ", words.subList(at, at + length)));
                if (meaning != null && wanted.test(meaning)) {
                    return new Found<>(meaning, length);
                }
            }
            return null;
        }
    }

    private final Phrases<Entry> numbers = new Phrases<>();
    private final Phrases<BoundWord> before = new Phrases<>();
    private final Phrases<BoundWord> after = new Phrases<>();

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

    /** Whether a number, or what bounds one, can begin with the word; true for a few words with which none does. */
    boolean mayBegin(String word) {
        if (numbers.longest.containsKey(word) || before.longest.containsKey(word) || word.indexOf('-') > 0) {
            return true;
        }
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The longest entry of the given kinds that starts at the word; null when there is none. */
    Found<Entry> number(List<String> words, int at, String... kinds) {
        return numbers.find(words, at, entry -> isOneOf(entry.kind(), kinds));
    }

    private static boolean isOneOf(String kind, String[] kinds) {
        for (String each : kinds) {
            if (each.equals(kind)) {
                return true;
            }
        }
        return false;
    }

    /** The longest bound that starts at the word, of those that stand before (or after) a number; null when there is none. */
    Found<BoundWord> bound(List<String> words, int at, boolean follows) {
        return (follows ? after : before).find(words, at, bound -> true);
    }
}
