package org.dateline.annotate;

import java.util.Locale;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.dateline.annotate.learnt.Analysis;

/**
 * "Three soldiers were killed and five wounded": a parser may take the number for a modifier of the second participle. A verb
 * has none: the number is who was wounded.
 */
final class Gapped {
    private static final Set<String> PARTICIPLES = Set.of("JJ", "VBN", "VBD");

    private Gapped() {}

    /**
     * Sets such trees right, in place.
     *
     * @param forms the words
     * @param lemma gives the lemma of a form with a tag
     */
    static void mend(Analysis analysis, String[] forms, GrammarWords words, BinaryOperator<String> lemma) {
        for (int t = 2; t < forms.length; t++) {
            int first = analysis.heads()[t];
            boolean joined = first >= 0 && first < t - 1 && analysis.labels()[t].equals("conj") && PARTICIPLES.contains(analysis.tags()[t])
                    && words.isParticiple(forms[t].toLowerCase(Locale.ROOT));
            boolean subject = analysis.labels()[t - 1].equals("nsubj") && analysis.tags()[t - 1].equals("CD");
            boolean counted = (subject || analysis.labels()[t - 1].equals("nummod")) && analysis.heads()[t - 1] == t;
            if (joined && counted && Trees.child(analysis, first, "nsubj:pass") >= 0) {
                analysis.labels()[t - 1] = "nsubj:pass";
                analysis.tags()[t] = "VBN";
                analysis.lemmas()[t] = lemma.apply(forms[t], "VBN");
            }
        }
    }
}
