package org.dateline.annotate;

import org.dateline.annotate.learnt.Analysis;

/** Parts of a sentence that a parser hangs on a word beside the one they belong to. */
final class Misplaced {
    private Misplaced() {}

    /** Sets such trees right, in place; {@code forms} are the words. */
    static void mend(Analysis analysis, String[] forms, GrammarWords words) {
        for (int t = 2; t < forms.length; t++) {
            describe(analysis, forms, t, words);
            if (t + 1 < forms.length) {
                takeUp(analysis, forms, t, words);
            }
        }
    }

    /** "rejected the finding as | fabricated": that is what they called it, and no part of it. */
    private static void describe(Analysis analysis, String[] forms, int t, GrammarWords words) {
        int object = analysis.labels()[t].equals("dep") && analysis.tags()[t].equals("VBN") ? analysis.heads()[t] : -1;
        int verb = object < t ? Trees.verbOf(analysis, object) : -1;
        int as = analysis.tags()[t - 1].equals("``") ? t - 2 : t - 1;
        if (verb >= 0 && as > object && analysis.heads()[as] == t && words.isAs(forms[as])) {
            analysis.heads()[t] = verb;
            analysis.labels()[t] = "obl";
            analysis.labels()[as] = "case";
        }
    }

    /** "started the fighting by | killing civilians, something the army denied": the killing says how, and something takes it up. */
    private static void takeUp(Analysis analysis, String[] forms, int t, GrammarWords words) {
        int by = t - 1;
        int something = analysis.heads()[t];
        boolean mixed = something > t && analysis.tags()[t].equals("VBG") && analysis.labels()[t].equals("xcomp") && words.isAgent(forms[by])
                && analysis.heads()[by] == something && analysis.tags()[something].startsWith("NN") && forms[something - 1].equals(",");
        if (mixed) {
            analysis.heads()[t] = analysis.heads()[something];
            analysis.labels()[t] = "advcl";
            analysis.heads()[by] = t;
            analysis.labels()[by] = "mark";
            analysis.heads()[something] = t;
            analysis.labels()[something] = "dep";
        }
    }
}
