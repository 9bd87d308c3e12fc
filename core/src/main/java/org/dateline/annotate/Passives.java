package org.dateline.annotate;

import java.util.Locale;
import java.util.function.BinaryOperator;
import org.dateline.annotate.learnt.Analysis;

/**
 * Rare participles are taken for adjectives: "the posts had been manned by rebels". With a form of "be" and somebody by whom
 * it is done, a word in "-ed" is a passive.
 */
final class Passives {
    private Passives() {}

    /**
     * Sets such trees right, in place.
     *
     * @param forms the tokens
     * @param lemmas the lemma of a form with a tag
     */
    static void mend(Analysis analysis, String[] forms, GrammarWords words, BinaryOperator<String> lemmas) {
        for (int t = 1; t + 2 < forms.length; t++) {
            if (analysis.tags()[t].equals("JJ") && words.isParticiple(forms[t].toLowerCase(Locale.ROOT)) && isDoneBy(analysis, forms, t, words)) {
                int be = Trees.child(analysis, t, "cop");
                int subject = Trees.child(analysis, t, "nsubj");
                if (be >= 0) {
                    analysis.tags()[t] = "VBN";
                    analysis.lemmas()[t] = lemmas.apply(forms[t], "VBN");
                    analysis.labels()[be] = "aux:pass";
                    if (subject >= 0) {
                        analysis.labels()[subject] = "nsubj:pass";
                    }
                }
            }
        }
    }

    private static boolean isDoneBy(Analysis analysis, String[] forms, int word, GrammarWords words) {
        int by = word + 1;
        int agent = analysis.heads()[by];
        return words.isAgent(forms[by]) && agent > by && analysis.heads()[agent] == word && analysis.labels()[agent].equals("obl");
    }
}
