package org.dateline.extract.rule;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Table;

/** The words of {@code en/lists.tsv}, in small letters, and what became of people by {@code en/fates.tsv}. Thread-safe. */
final class ListWords {
    /** A set of the table. */
    enum Kind {
        PARTITIVE,
        WHOLE,
        AGAIN,
        BEING,
        EACH,
        IN,
        THE,
        PARTING,
        JOINING
    }

    private final Map<Kind, Set<String>> sets = new TreeMap<>();
    private final Map<String, String> fates = new TreeMap<>();

    ListWords(Lexicon lexicon) {
        for (Kind kind : Kind.values()) {
            sets.put(kind, new HashSet<>());
        }
        for (Table.Row row : lexicon.table("en/lists.tsv").rows()) {
            sets.get(kind(row)).addAll(row.list("words"));
        }
        lexicon.table("en/fates.tsv").rows().forEach(row -> fates.put(row.get("word"), row.get("measure")));
    }

    private static Kind kind(Table.Row row) {
        for (Kind kind : Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(row.get("set"))) {
                return kind;
            }
        }
        throw row.fault("set", "no set of words for lists: \"" + row.get("set") + "\"");
    }

    boolean is(Kind kind, String word) {
        return sets.get(kind).contains(word);
    }

    /** The measure of those of whom the word says what became of them: "killed", "deaths"; null for another word. */
    String fate(String word) {
        return fates.get(word);
    }
}
