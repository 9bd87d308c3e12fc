package org.dateline.brief;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Table;

/** The words in and beside a place's name that say what it is, and whether something happened there. Thread-safe. */
final class PlaceWords {
    private final Set<String> beside = new TreeSet<>();
    private final Map<String, String> kinds = new HashMap<>();

    PlaceWords(Lexicon lexicon) {
        lexicon.table("settle/beside-places.tsv").rows().forEach(row -> beside.add(row.get("word")));
        for (Table.Row row : lexicon.table("en/place_nouns.tsv").rows()) {
            kinds.putIfAbsent(row.get("noun"), row.get("class"));
        }
    }

    /** The word where it is listed as a sign; otherwise empty. */
    String sign(String word) {
        return beside.contains(word) ? word : "";
    }

    /** What the last word of a name says the place is: "road", "district"; "name" when it says nothing. */
    String kind(String name) {
        String[] words = name.toLowerCase(Locale.ROOT).replaceAll("\\.$", "").split("[\\s-]+");
        return words.length < 2 ? "name" : kinds.getOrDefault(words[words.length - 1], "name");
    }
}
