package org.dateline.extract.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.LexiconException;
import org.dateline.lexicon.Table;
import org.dateline.model.Count;

/** The number words and bounds of the lexicon, of which the longest run of words counts. */
final class NumberWords {
    /** One row of {@code numbers.tsv}. */
    record Entry(String kind, Long min, Long max) {}

    /** One row of {@code bounds.tsv}. */
    record BoundWord(Count.Bound bound, boolean after) {}

    /** What was found at a place, and how many tokens it takes. */
    record Found<T>(T value, int length) {}

    /** A phrase without its first word, and what it means. */
    private record Phrase<T>(List<String> rest, T meaning) {
        boolean follows(List<String> words, int at) {
            if (at + rest.size() > words.size()) {
                return false;
            }
            for (int i = 0; i < rest.size(); i++) {
                if (!rest.get(i).equals(words.get(at + i))) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Phrases by their first words, the longest first; most words begin none, and are known by that. */
    private static final class Phrases<T> {
        private final Map<String, List<Phrase<T>>> byFirst = new HashMap<>();

        void put(String phrase, T meaning) {
            List<String> words = List.of(phrase.split(" "));
            List<String> rest = words.subList(1, words.size());
            List<Phrase<T>> known = byFirst.computeIfAbsent(words.get(0), first -> new ArrayList<>(1));
            known.removeIf(other -> other.rest().equals(rest));
            known.add(new Phrase<>(rest, meaning));
            known.sort(Comparator.comparingInt(other -> -other.rest().size()));
        }

        boolean isFirst(String word) {
            return byFirst.containsKey(word);
        }

        /** The longest phrase of the wanted ones that starts at the word; null when there is none. */
        Found<T> find(List<String> words, int at, Predicate<T> wanted) {
            List<Phrase<T>> known = at < words.size() ? byFirst.get(words.get(at)) : null;
            for (int i = 0; known != null && i < known.size(); i++) {
                Phrase<T> phrase = known.get(i);
                if (wanted.test(phrase.meaning()) && phrase.follows(words, at + 1)) {
                    return new Found<>(phrase.meaning(), 1 + phrase.rest().size());
                }
            }
            return null;
        }
    }

    /** The numbers that multiply, and those that mean something by themselves. */
    static final Predicate<Entry> SCALE = entry -> entry.kind().equals("scale");
    static final Predicate<Entry> PHRASE = entry -> Set.of("vague", "share", "amount", "none", "fixed").contains(entry.kind());
    private static final Predicate<Entry> UNIT = entry -> entry.kind().equals("unit");
    /** What {@link NumberParser} itself puts numbers together with. */
    private static final Set<String> JOINING = Set.of("a", "an", "between", "and", "to", "or", "of", "-");
    private static final Predicate<BoundWord> ANY = bound -> true;

    private final Phrases<Entry> numbers = new Phrases<>();
    private final Phrases<BoundWord> before = new Phrases<>();
    private final Phrases<BoundWord> after = new Phrases<>();

    /** All words of the phrases and {@link #JOINING}. */
    private final Set<String> all = new HashSet<>(JOINING);

    NumberWords(Lexicon lexicon) {
        for (Table.Row row : lexicon.table("en/numbers.tsv").rows()) {
            all.addAll(List.of(row.get("phrase").split(" ")));
            numbers.put(row.get("phrase"), new Entry(row.get("kind"), number(row, "min"), number(row, "max")));
        }
        for (Table.Row row : lexicon.table("en/bounds.tsv").rows()) {
            all.addAll(List.of(row.get("phrase").split(" ")));
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
        return numbers.isFirst(word) || before.isFirst(word) || isFigure(word);
    }

    /** Whether the word can stand anywhere in a number with its bounds. */
    boolean mayHold(String word) {
        return all.contains(word) || isFigure(word);
    }

    private static boolean isFigure(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '-' && i > 0 || Character.isDigit(c)) {
                return true;
            }
        }
        return false;
    }

    /** The value of a single word that is a number under a hundred; null for any other. */
    Long unit(String word) {
        Found<Entry> found = numbers.isFirst(word) ? numbers.find(List.of(word), 0, UNIT) : null;
        return found == null ? null : found.value().min();
    }

    /** The longest entry of a wanted kind that starts at the word; null when there is none. */
    Found<Entry> number(List<String> words, int at, Predicate<Entry> wanted) {
        return numbers.find(words, at, wanted);
    }

    /** The longest bound that starts at the word, of those that stand before (or after) a number; null when there is none. */
    Found<BoundWord> bound(List<String> words, int at, boolean follows) {
        return (follows ? after : before).find(words, at, ANY);
    }
}
