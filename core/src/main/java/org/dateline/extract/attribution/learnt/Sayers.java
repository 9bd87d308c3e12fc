package org.dateline.extract.attribution.learnt;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.hashed.Hash;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Table;
import org.dateline.model.Token;

/** The classes of the words of {@code en/cues.tsv}, as numbers that classifiers look at. Thread-safe. */
final class Sayers {
    private static final int BITS = 0xFFFF;

    private final Map<String, Integer> classes = new HashMap<>();
    /** The lower bits of the words' hashes: all but a few words are known by these not to be in the table. */
    private final BitSet hashes = new BitSet(BITS + 1);

    Sayers(Lexicon lexicon) {
        for (Table.Row row : lexicon.table("en/cues.tsv").rows()) {
            classes.put(row.get("lemma"), Hash.word(row.get("class")));
            hashes.set(Hash.word(row.get("lemma")) & BITS);
        }
    }

    /**
     * The class of a word, whatever its part of speech; 0 for a word that is not in the table.
     *
     * @param lemma the hash of its lemma, by {@link Hash#word}
     */
    int of(Token token, int lemma) {
        return hashes.get(lemma & BITS) ? classes.getOrDefault(token.lemma().toLowerCase(Locale.ROOT), 0) : 0;
    }
}
