package org.dateline.annotate;

import java.util.Locale;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.dateline.annotate.learnt.Analysis;

/**
 * Headlines without articles, whose verb the parser misses: in "Drone strike on market kills 14" it may take the first word for an
 * order, in "Raid on village wounds five" the verb for a noun.
 */
final class Headlines {
    private static final Set<String> FINITE = Set.of("VBZ", "VBD", "VBP", "MD");
    private static final Set<String> LOOSE = Set.of("dep", "parataxis", "ccomp", "conj");

    private Headlines() {}

    /**
     * Sets such trees right, in place.
     *
     * @param forms the words
     * @param words tell verbs that look like nouns
     * @param lemma gives the lemma of a form with a tag
     */
    static void mend(Analysis analysis, String[] forms, GrammarWords words, BinaryOperator<String> lemma) {
        order(analysis, forms, lemma);
        for (int verb = 2; verb + 1 < forms.length; verb++) {
            if (analysis.tags()[verb].equals("NNS") && words.isWounding(forms[verb]) && analysis.tags()[verb + 1].equals("CD")) {
                outcome(analysis, forms, verb, lemma);
            }
        }
    }

    /** "Drone strike on market kills 14": no order of a drone's has a verb of its own behind what is to be droned. */
    private static void order(Analysis analysis, String[] forms, BinaryOperator<String> lemma) {
        boolean order = forms.length > 3 && analysis.heads()[0] < 0 && Set.of("VB", "VBP").contains(analysis.tags()[0])
                && analysis.heads()[1] == 0 && analysis.labels()[1].equals("obj") && analysis.tags()[1].startsWith("NN");
        int verb = order ? loose(analysis, forms) : -1;
        if (verb < 0) {
            return;
        }
        for (int i = 2; i < forms.length; i++) {
            analysis.heads()[i] = analysis.heads()[i] == 0 ? verb : analysis.heads()[i];
        }
        top(analysis, verb, "root", -1);
        analysis.heads()[1] = verb;
        analysis.labels()[1] = "nsubj";
        analysis.tags()[0] = "NN";
        analysis.lemmas()[0] = lemma.apply(forms[0].toLowerCase(Locale.ROOT), "NN");
        analysis.heads()[0] = 1;
        analysis.labels()[0] = "compound";
    }

    /** A finite verb that hangs on the order with no subject and no comma or "and" before it; -1 when there is none. */
    private static int loose(Analysis analysis, String[] forms) {
        for (int i = 2; i < forms.length; i++) {
            if (forms[i].equals(",") || analysis.tags()[i].equals("CC") || analysis.tags()[i].startsWith("PRP")) {
                return -1;
            }
            boolean loose = analysis.heads()[i] == 0 && LOOSE.contains(analysis.labels()[i]) && Set.of("VBZ", "VBD").contains(analysis.tags()[i]);
            if (loose) {
                return Trees.child(analysis, i, "nsubj") < 0 ? i : -1;
            }
        }
        return -1;
    }

    /** "Raid on village wounds five soldiers": the village is where it was, and what the tree has for a noun behind it what came of it. */
    private static void outcome(Analysis analysis, String[] forms, int verb, BinaryOperator<String> lemma) {
        int subject = analysis.heads()[verb];
        int place = verb - 1;
        boolean behind = analysis.labels()[verb].equals("nmod") && subject >= 0 && subject < place && analysis.tags()[subject].startsWith("NN")
                && analysis.heads()[place] == verb && analysis.tags()[place].startsWith("NN") && Trees.child(analysis, verb, "case") > subject;
        for (int i = 0; i < forms.length && behind; i++) {
            behind = !FINITE.contains(analysis.tags()[i]);
        }
        if (!behind) {
            return;
        }
        int counted = verb + 2 < forms.length && analysis.tags()[verb + 2].startsWith("NN") ? verb + 2 : verb + 1;
        int root = Trees.root(analysis);
        for (int i = 0; i < forms.length; i++) {
            int head = analysis.heads()[i];
            if (head == verb && i < verb) {
                analysis.heads()[i] = place;
            } else if (head == root && i > counted) {
                analysis.heads()[i] = verb;
            }
        }
        analysis.heads()[place] = subject;
        analysis.labels()[place] = "nmod";
        analysis.tags()[verb] = "VBZ";
        analysis.lemmas()[verb] = lemma.apply(forms[verb], "VBZ");
        top(analysis, root, "parataxis", verb);
        top(analysis, verb, "root", -1);
        analysis.heads()[subject] = verb;
        analysis.labels()[subject] = "nsubj";
        count(analysis, forms, verb, counted);
    }

    /** Makes the counted noun, or the bare number, the object, and "dead" what becomes of it. */
    private static void count(Analysis analysis, String[] forms, int verb, int counted) {
        analysis.heads()[verb + 1] = counted == verb + 1 ? verb : counted;
        analysis.labels()[verb + 1] = counted == verb + 1 ? "obj" : "nummod";
        analysis.heads()[counted] = verb;
        analysis.labels()[counted] = "obj";
        if (counted + 1 < forms.length && analysis.tags()[counted + 1].equals("JJ")) {
            analysis.heads()[counted + 1] = verb;
            analysis.labels()[counted + 1] = "xcomp";
        }
    }

    private static void top(Analysis analysis, int word, String label, int head) {
        analysis.heads()[word] = head;
        analysis.labels()[word] = label;
    }
}
