package org.dateline.extract.attribution.learnt;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.hashed.Hash;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Table;
import org.dateline.model.Token;

/** The classes of the words of {@code en/cues.tsv}, as numbers that classifiers look at. Thread-safe. */
final class Sayers {
    private final Map<String, Integer> classes = new HashMap<>();

    Sayers(Lexicon lexicon) {
        for (Table.Row row : lexicon.table("en/cues.tsv").rows()) {
            classes.put(row.get("lemma"), Hash.word(row.get("class")));
        }
    }

    /** The class of a word, whatever its part of speech; 0 for a word that is not in the table. */
    int of(Token token) {
        return classes.getOrDefault(token.lemma().toLowerCase(Locale.ROOT), 0);
    }
}
