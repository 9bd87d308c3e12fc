package org.dateline.extract.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Table;
import org.dateline.model.Control;

/** The types, measures and degrees that rules may give. */
final class Vocabulary {
    private final Set<String> types = new HashSet<>();
    private final Set<String> measures = new HashSet<>();
    private final Set<String> ofNamed = new HashSet<>();
    private final Map<String, String> measureOfNoun = new HashMap<>();
    private final Map<String, List<String>> madeUpOf = new HashMap<>();
    private final ListWords lists;
    private final Map<String, Control.Degree> degrees = new HashMap<>();

    Vocabulary(Lexicon lexicon) {
        lexicon.table("ontology.tsv").rows().forEach(row -> types.add(row.get("type")));
        for (Table.Row row : lexicon.table("measures.tsv").rows()) {
            measures.add(row.get("measure"));
            if (row.get("named").equals("yes")) {
                ofNamed.add(row.get("measure"));
            }
            madeUpOf.put(row.get("measure"), row.list("sum"));
            row.list("nouns").forEach(noun -> measureOfNoun.put(noun, row.get("measure")));
        }
        lists = new ListWords(lexicon);
        for (Table.Row row : lexicon.table("en/degrees.tsv").rows()) {
            degrees.put(row.get("word"), Control.Degree.valueOf(row.get("degree")));
        }
    }

    boolean isType(String code) {
        return types.contains(code);
    }

    boolean isMeasure(String measure) {
        return measures.contains(measure);
    }

    /** Whether the measure counts a person who is named, and nobody else, as one. */
    boolean countsNamed(String measure) {
        return ofNamed.contains(measure);
    }

    /** The measures whose figures add up to this one's: the killed and the wounded to the casualties; empty for most. */
    List<String> madeUpOf(String measure) {
        return madeUpOf.getOrDefault(measure, List.of());
    }

    /** The measure that counts things of this name; null when none does. */
    String measureOf(String noun) {
        return measureOfNoun.get(noun);
    }

    /** The measure of those of whom the word, in lower case, says what became of them: "killed", "deaths"; null for another word. */
    String fate(String word) {
        return lists.fate(word);
    }

    /** The words by which lists are told. */
    ListWords lists() {
        return lists;
    }

    /** How much of a place the word says; null when it says nothing about it. */
    Control.Degree degree(String word) {
        return degrees.get(word);
    }
}
