package org.dateline.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Table;
import org.dateline.model.Token;

/** What kinds of people and things words stand for, and what they say of an incident. Thread-safe. */
final class WordClasses {
    private final Map<String, List<String>> classes = new HashMap<>();
    private final Map<String, List<String>> deeds = new HashMap<>();

    WordClasses(Lexicon lexicon) {
        for (Table.Row row : lexicon.table("en/people.tsv").rows()) {
            classes.computeIfAbsent(row.get("word"), word -> new ArrayList<>()).add("people");
            classes.computeIfAbsent(row.get("word"), word -> new ArrayList<>()).add("people:" + row.get("type"));
        }
        for (Table.Row row : lexicon.table("en/classes.tsv").rows()) {
            classes.computeIfAbsent(row.get("word"), word -> new ArrayList<>()).add(row.get("class"));
        }
        for (Table.Row row : lexicon.table("en/incident-words.tsv").rows()) {
            deeds.computeIfAbsent(row.get("word"), word -> new ArrayList<>()).add(row.get("class"));
        }
    }

    /** What the word says of an incident: "killing", "claiming"; empty when it says nothing. */
    List<String> deeds(Token token) {
        return deeds.getOrDefault(token.lemma().toLowerCase(Locale.ROOT), List.of());
    }

    /** The classes of the word; empty when it is in none. */
    List<String> of(Token token) {
        return classes.getOrDefault(token.lemma().toLowerCase(Locale.ROOT), List.of());
    }
}
