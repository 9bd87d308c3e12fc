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
            boolean loose = VERBS.contains(analysis.tags()[t]) && analysis.labels()[t].equals("dep") && !governs[t];
            if (loose && analysis.heads()[t] == t + 1 && analysis.tags()[t + 1].startsWith("NN")) {
                analysis.tags()[t] = "NN";
                analysis.labels()[t] = "compound";
            }
        }
    }
}
