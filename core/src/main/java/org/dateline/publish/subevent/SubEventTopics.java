package org.dateline.publish.subevent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Table;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** What a text talks about, by the word list {@code publish/subevent-topics.tsv}. */
final class SubEventTopics {
    private static final String TABLE = "publish/subevent-topics.tsv";

    private final Map<String, List<String>> topics = new HashMap<>();
    private final Set<String> pairs = new TreeSet<>();
    private int longest;

    /** Reads the table; throws a LexiconException when it is missing or faulty. */
    SubEventTopics(Lexicon lexicon) {
        for (Table.Row row : lexicon.table(TABLE).rows()) {
            for (String words : row.list("words")) {
                topics.computeIfAbsent(words.toLowerCase(Locale.ROOT), key -> new ArrayList<>()).add(row.get("topic"));
                longest = Math.max(longest, words.split(" ").length);
            }
            if (row.get("pairs").equals("yes")) {
                pairs.add(row.get("topic"));
            }
        }
    }

    /** Whether what else is talked of beside this topic is evidence of its own. */
    boolean isPaired(String topic) {
        return pairs.contains(topic);
    }

    /** The topics of a sentence, one entry for each time words of theirs stand there, in text order; longer words win. */
    List<String> of(Sentence sentence) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); ) {
            int length = lengthAt(sentence, i);
            found.addAll(length == 0 ? List.of() : at(sentence, i, length));
            i += Math.max(1, length);
        }
        return found;
    }

    private int lengthAt(Sentence sentence, int first) {
        int length = Math.min(longest, sentence.size() - first);
        while (length > 0 && at(sentence, first, length).isEmpty()) {
            length--;
        }
        return length;
    }

    /** By their dictionary forms, or as they stand, or without a plural's s: "Warplanes" may have been taken for a name. */
    private Set<String> at(Sentence sentence, int first, int length) {
        String standing = joined(sentence, first, length, Token::form);
        String singular = standing.endsWith("s") ? standing.substring(0, standing.length() - 1) : standing;
        for (String words : List.of(joined(sentence, first, length, Token::lemma), standing, singular)) {
            if (topics.containsKey(words)) {
                return new LinkedHashSet<>(topics.get(words));
            }
        }
        return Set.of();
    }

    private static String joined(Sentence sentence, int first, int length, Function<Token, String> word) {
        List<String> words = new ArrayList<>();
        for (int i = first; i < first + length; i++) {
            words.add(word.apply(sentence.token(i)));
        }
        return String.join(" ", words).toLowerCase(Locale.ROOT);
    }
}
