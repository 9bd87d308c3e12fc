package org.dateline.resolve.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Table;
import org.dateline.model.Where;

/** The words around place names, from {@code lexicon/en/place_*.tsv}; a table that is not there is an empty one. */
final class PlaceWords {
    private final Map<String, String> nouns = new HashMap<>();
    private final Set<String> definite = new HashSet<>();
    private final Map<String, String> pointers = new HashMap<>();
    private final Map<String, Where.Precision> before = new HashMap<>();
    private final Map<String, Where.Precision> after = new HashMap<>();
    private final Map<String, String> cues = new HashMap<>();
    private final Set<String> common = new HashSet<>();
    private final Map<String, String> shorts = new HashMap<>();

    PlaceWords(Lexicon lexicon) {
        for (Table.Row row : rows(lexicon, "en/place_nouns.tsv")) {
            nouns.put(row.get("noun"), row.get("class"));
            if (row.get("definite").equals("yes")) {
                definite.add(row.get("noun"));
            }
        }
        for (Table.Row row : rows(lexicon, "en/place_pointers.tsv")) {
            pointers.put(row.get("words"), row.get("class"));
        }
        for (Table.Row row : rows(lexicon, "en/place_relations.tsv")) {
            Map<String, Where.Precision> side = row.get("side").equals("after") ? after : before;
            side.put(row.get("words"), precision(row));
        }
        for (Table.Row row : rows(lexicon, "en/place_cues.tsv")) {
            cues.put(row.get("words"), row.get("cue"));
        }
        for (Table.Row row : rows(lexicon, "en/place_common.tsv")) {
            common.add(row.get("word"));
        }
        for (Table.Row row : rows(lexicon, "en/place_shorts.tsv")) {
            shorts.put(row.get("short"), row.get("long"));
        }
    }

    private static List<Table.Row> rows(Lexicon lexicon, String file) {
        return lexicon.has(file) ? lexicon.table(file).rows() : List.of();
    }

    private static Where.Precision precision(Table.Row row) {
        try {
            return Where.Precision.valueOf(row.get("precision"));
        } catch (IllegalArgumentException e) {
            throw row.fault("precision", "\"" + row.get("precision") + "\" is not a precision");
        }
    }

    /** The class of a common noun for a place ("district"); null for other words. */
    String nounClass(String words) {
        return nouns.get(lower(words));
    }

    /** Whether "the" and this noun may point back to a place named before. */
    boolean isDefinite(String words) {
        return definite.contains(lower(words));
    }

    /** The class of a word that points to a place by itself ("there"); null for other words. */
    String pointerClass(String word) {
        return pointers.get(lower(word));
    }

    /** What words right before a name say about how the claim's place lies to it; null when they say nothing. */
    Where.Precision before(String words) {
        return before.get(lower(words));
    }

    /** The same for words right behind a name. */
    Where.Precision after(String words) {
        return after.get(lower(words));
    }

    /** What sort of cue the word is, "locative" or "title"; null for other words. */
    String cue(String word) {
        return cues.get(lower(word));
    }

    /** Whether the word is a cue of that sort: "locative", "title", "company". */
    boolean isCue(String word, String sort) {
        return sort.equals(cues.get(lower(word)));
    }

    /** Whether the word is one of everyday English, or a usual person's name, as well as a town's name. */
    boolean isCommon(String word) {
        return common.contains(lower(word));
    }

    /** The name with its short words written out, "Mount Osgil" for "Mt. Osgil"; the name itself when it has none. */
    String writtenOut(String name) {
        String[] parts = name.split(" ");
        for (int i = 0; i < parts.length; i++) {
            parts[i] = shorts.getOrDefault(lower(parts[i]), parts[i]);
        }
        return String.join(" ", parts);
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
