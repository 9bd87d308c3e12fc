package org.dateline.brief;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Table;

/** The words beside figures ({@code settle/figure-words.tsv}) and the words for small numbers. Thread-safe. */
final class FigureWords {
    private final Map<String, String> fates = new HashMap<>();
    private final Map<String, String> people = new HashMap<>();
    private final Set<String> units = new HashSet<>();
    /** The fates of those who are hurt. */
    private final Set<String> hurt = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final FigureTokens tokens;

    /** Reads the tables; throws a {@link org.dateline.lexicon.LexiconException} at a word that tells nothing that we know. */
    FigureWords(Lexicon lexicon, AgeWords ages) {
        tokens = new FigureTokens(ages);
        for (Table.Row row : lexicon.table("settle/figure-words.tsv").rows()) {
            switch (row.get("tells")) {
                case "FATE" -> fates.put(row.get("word"), row.get("kind"));
                case "HURT" -> {
                    fates.put(row.get("word"), row.get("kind"));
                    hurt.add(row.get("kind"));
                }
                case "WHO" -> people.put(row.get("word"), row.get("kind"));
                case "UNIT" -> units.add(row.get("word"));
                default -> throw row.fault("tells", "\"" + row.get("tells") + "\" is none of FATE, HURT, WHO, UNIT");
            }
        }
        for (Table.Row row : lexicon.table("en/numbers.tsv").rows()) {
            if (row.get("kind").equals("unit")) {
                numbers.put(row.get("phrase"), Integer.valueOf(row.get("min")));
            }
        }
    }

    /** What cuts sentences into words and figures. */
    FigureTokens tokens() {
        return tokens;
    }

    /** What the word says became of people; null when it says nothing of that. */
    String fate(String word) {
        return fates.get(word);
    }

    /** Whether people with this fate are hurt. */
    boolean isHurt(String fate) {
        return hurt.contains(fate);
    }

    /** Which people the word is for; null when it is for none. */
    String people(String word) {
        return people.get(word);
    }

    /** Whether what is counted by the word is nobody: years, shots. */
    boolean isUnit(String word) {
        return units.contains(word);
    }

    /** The number that a word stands for; null when it is none. */
    Integer number(String word) {
        return numbers.get(word);
    }
}
