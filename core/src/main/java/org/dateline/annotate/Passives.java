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
    static void mend(Analysis analysis, String[] forms, BinaryOperator<String> lemmas) {
        for (int t = 1; t + 2 < forms.length; t++) {
            if (analysis.tags()[t].equals("JJ") && forms[t].toLowerCase(Locale.ROOT).endsWith("ed") && isDoneBy(analysis, forms, t)) {
                int be = child(analysis, t, "cop");
                int subject = child(analysis, t, "nsubj");
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

    private static boolean isDoneBy(Analysis analysis, String[] forms, int word) {
        int by = word + 1;
        int agent = analysis.heads()[by];
        return forms[by].equalsIgnoreCase("by") && agent > by && analysis.heads()[agent] == word && analysis.labels()[agent].equals("obl");
    }

    /** What hangs by this label on the word and stands before it; -1 when nothing does. */
    static int child(Analysis analysis, int word, String label) {
        for (int i = 0; i < word; i++) {
            if (analysis.heads()[i] == word && analysis.labels()[i].equals(label)) {
                return i;
            }
        }
        return -1;
    }
}
