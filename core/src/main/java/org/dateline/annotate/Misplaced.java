package org.dateline.annotate;

import java.util.List;
import org.dateline.annotate.learnt.Analysis;

/** Parts of a sentence that a parser hangs on a word beside the one they belong to. */
final class Misplaced {
    private Misplaced() {}

    /** Sets such trees right, in place; {@code forms} are the words. */
    static void mend(Analysis analysis, String[] forms, GrammarWords words) {
        for (int t = 2; t < forms.length; t++) {
            describe(analysis, forms, t, words);
            lift(analysis, forms, t, words);
            takeCaptive(analysis, forms, t, words);
            attach(analysis, forms, t, words);
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

    /** "left positions they seized a day earlier | as fighting continued": what was earlier is not when that was. */
    private static void lift(Analysis analysis, String[] forms, int t, GrammarWords words) {
        int relative = analysis.labels()[t].equals("advcl") ? analysis.heads()[t] : -1;
        if (relative < 0 || relative > t || !analysis.labels()[relative].equals("acl:relcl")) {
            return;
        }
        int as = Trees.child(analysis, t, "mark");
        boolean meanwhile = as > relative && words.isAs(forms[as]) && words.isEarlier(forms[as - 1]) && Trees.child(analysis, t, "nsubj") > as;
        int verb = meanwhile ? Trees.climb(analysis, analysis.heads()[relative], node -> analysis.tags()[node].startsWith("VB")) : -1;
        if (verb >= 0) {
            analysis.heads()[t] = verb;
        }
    }

    /** "killed in a raid | carried out by troops": right behind a noun and with "by" it says whose that is. */
    private static void attach(Analysis analysis, String[] forms, int t, GrammarWords words) {
        boolean loose = analysis.tags()[t].equals("VBD") && analysis.labels()[t].equals("parataxis") && analysis.tags()[t - 1].startsWith("NN")
                && Trees.child(analysis, t, "nsubj") < 0;
        int by = t + 1;
        while (loose && by < forms.length && analysis.tags()[by].equals("RP")) {
            by++;
        }
        if (loose && by < forms.length && words.isAgent(forms[by])) {
            analysis.tags()[t] = "VBN";
            analysis.heads()[t] = t - 1;
            analysis.labels()[t] = "acl";
        }
    }

    /** "took three sailors | hostage": that is what they were made; those taken stand before it. */
    private static void takeCaptive(Analysis analysis, String[] forms, int t, GrammarWords words) {
        int verb = Trees.verbOf(analysis, t);
        int taken = t - 1;
        boolean people = verb >= 0 && verb < taken && words.isCaptive(forms[t]) && words.isTaking(forms[verb]) && List.of("NNS", "NN", "CD").contains(analysis.tags()[taken]);
        if (!people || analysis.heads()[taken] != t && analysis.heads()[taken] != verb) {
            return;
        }
        for (int i = verb + 1; i < taken; i++) {
            analysis.heads()[i] = analysis.heads()[i] == t ? taken : analysis.heads()[i];
        }
        for (int i = t + 1; i < forms.length; i++) {
            boolean phrase = analysis.heads()[i] == t && analysis.labels()[i].equals("nmod");
            analysis.labels()[i] = phrase ? "obl" : analysis.labels()[i];
            analysis.heads()[i] = phrase ? verb : analysis.heads()[i];
        }
        analysis.heads()[taken] = verb;
        analysis.labels()[taken] = "obj";
        analysis.labels()[t] = "xcomp";
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
