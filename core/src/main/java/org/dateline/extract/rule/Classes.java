package org.dateline.extract.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Table;

/**
 * The classes of words in {@code en/classes.tsv} and of people in {@code en/people.tsv}, by lemma or form in lower case.
 */
final class Classes {
    /** Types of people who bear arms. */
    private static final Set<String> ARMED = Set.of("fighters", "soldiers", "police");

    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, String> people = new HashMap<>();
    private final Set<String> transitive = new HashSet<>();

    Classes(Lexicon lexicon) {
        for (Table.Row row : lexicon.table("en/classes.tsv").rows()) {
            words.computeIfAbsent(row.get("class"), key -> new HashSet<>()).add(row.get("word"));
        }
        for (Table.Row row : lexicon.table("en/people.tsv").rows()) {
            people.putIfAbsent(row.get("word").toLowerCase(Locale.ROOT), row.get("type"));
            people.putIfAbsent(row.get("plural").toLowerCase(Locale.ROOT), row.get("type"));
        }
        lexicon.table("en/verbs.tsv").rows().stream()
                .filter(row -> row.get("class").equals("transitive"))
                .forEach(row -> transitive.add(row.get("lemma")));
    }

    /** Whether the verb never goes without an object. */
    boolean isTransitive(String verb) {
        return transitive.contains(verb);
    }

    /** Whether the lexicon has such a class. */
    boolean has(String name) {
        return words.containsKey(name);
    }

    /** The words of a class that the lexicon has, in order. */
    SortedSet<String> words(String name) {
        return new TreeSet<>(words.get(name));
    }

    boolean is(String name, String word) {
        return words.getOrDefault(name, Set.of()).contains(word);
    }

    /** Whether either word is of the class. */
    boolean is(String name, String word, String other) {
        Set<String> known = words.getOrDefault(name, Set.of());
        return known.contains(word) || known.contains(other);
    }

    /** The type of people that a noun names; null when it names none. */
    String people(String word) {
        String type = word.isEmpty() ? null : people.get(word);
        // "3-year-old": the age itself is no word of the list
        boolean aged = type == null && !word.isEmpty() && Character.isDigit(word.charAt(0)) && word.indexOf('-') > 0;
        return aged ? people.get(word.substring(word.indexOf('-') + 1)) : type;
    }

    static boolean isArmed(String people) {
        return people != null && ARMED.contains(people);
    }
}
