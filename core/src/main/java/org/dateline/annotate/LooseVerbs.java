package org.dateline.annotate;

import java.util.Set;
import org.dateline.annotate.learnt.Analysis;

/**
 * "A glide bomb hit the town": a parser may take the word before a noun for a verb, which then hangs loosely on that noun and
 * has nothing of its own. It is part of what the noun is called.
 */
final class LooseVerbs {
    private static final Set<String> VERBS = Set.of("VB", "VBP");

    private LooseVerbs() {}

    /** Sets such trees right, in place; {@code forms} are the words. */
    static void mend(Analysis analysis, String[] forms) {
        boolean[] governs = new boolean[forms.length];
        for (int head : analysis.heads()) {
            if (head >= 0) {
                governs[head] = true;
            }
        }
        for (int t = 0; t + 1 < forms.length; t++) {
            if (t > 0) {
                modify(analysis, t);
            }
            boolean loose = VERBS.contains(analysis.tags()[t]) && analysis.labels()[t].equals("dep") && !governs[t];
            if (loose && analysis.heads()[t] == t + 1 && analysis.tags()[t + 1].startsWith("NN")) {
                analysis.tags()[t] = "NN";
                analysis.labels()[t] = "compound";
            }
        }
    }

    /** "attacked the town with | glide bombs": no clause follows a preposition, and what was taken for its object is what has the preposition. */
    private static void modify(Analysis analysis, int t) {
        int preposition = t - 1;
        int noun = t + 1;
        boolean clause = analysis.tags()[t].equals("VB") && analysis.labels()[t].equals("advcl") && analysis.tags()[preposition].equals("IN")
                && analysis.heads()[preposition] == t && analysis.heads()[noun] == t && analysis.labels()[noun].equals("obj")
                && analysis.tags()[noun].startsWith("NN");
        for (int i = 0; i < analysis.tags().length && clause; i++) {
            clause = analysis.heads()[i] != t || i == preposition || i == noun;
        }
        if (clause) {
            analysis.heads()[noun] = analysis.heads()[t];
            analysis.labels()[noun] = "obl";
            analysis.heads()[t] = noun;
            analysis.labels()[t] = "compound";
            analysis.tags()[t] = "NN";
            analysis.heads()[preposition] = noun;
            analysis.labels()[preposition] = "case";
        }
    }
}
