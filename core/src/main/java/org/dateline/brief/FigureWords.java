package org.dateline.brief;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Table;

/** The words beside figures ({@code settle/figure-words.tsv}) and the words for small numbers. Thread-safe. */
final class FigureWords {
    private static final Set<String> NO_FATES = Set.of("people", "others", "victims", "suspects", "officers", "unit");

    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    FigureWords(Lexicon lexicon) {
        for (Table.Row row : lexicon.table("settle/figure-words.tsv").rows()) {
            kinds.put(row.get("word"), row.get("kind"));
        }
        for (Table.Row row : lexicon.table("en/numbers.tsv").rows()) {
            if (row.get("kind").equals("unit")) {
                numbers.put(row.get("phrase"), Integer.valueOf(row.get("min")));
            }
        }
    }

    /** What the word says became of people; null when it says nothing of that. */
    String fate(String word) {
        String kind = kinds.get(word);
        return kind == null || NO_FATES.contains(kind) ? null : kind;
    }

    /** Which people the word is for; null when it is for none. */
    String people(String word) {
        String kind = kinds.get(word);
        return kind == null || fate(word) != null || kind.equals("unit") ? null : kind;
    }

    /** Whether what is counted by the word is nobody: years, shots. */
    boolean isUnit(String word) {
        return "unit".equals(kinds.get(word));
    }

    /** The number that a word stands for; null when it is none. */
    Integer number(String word) {
        return numbers.get(word);
    }
}
