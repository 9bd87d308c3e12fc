package org.dateline.annotate;

import java.util.Set;
import java.util.function.BinaryOperator;
import org.dateline.annotate.learnt.Analysis;

/**
 * Subjects with a number that a parser loses: "Four displaced people were killed", where it takes the participle for the verb, and
 * "Seven villagers, including a pregnant woman, killed in an air strike", where it is the woman alone who was killed; and counts that
 * hang on what they count, "tens of thousands".
 */
final class CountedSubjects {
    private static final Set<String> PAST = Set.of("VBD", "VBN");

    private CountedSubjects() {}

    /**
     * Sets such trees right, in place.
     *
     * @param forms the words
     * @param lemma gives the lemma of a form with a tag
     */
    static void mend(Analysis analysis, String[] forms, BinaryOperator<String> lemma) {
        for (int t = 1; t + 2 < forms.length; t++) {
            chain(analysis, t);
            if (!PAST.contains(analysis.tags()[t])) {
                continue;
            }
            if (describes(analysis, t)) {
                attach(analysis, t);
                analysis.tags()[t] = "VBN";
                analysis.lemmas()[t] = lemma.apply(forms[t], "VBN");
            } else {
                raise(analysis, forms, t);
            }
        }
    }

    /** "forced | tens of thousands of people": the first of two counts with "of" between them counts the second, whose place it takes. */
    private static void chain(Analysis analysis, int first) {
        int second = first + 2;
        boolean loose = analysis.tags()[first].equals("NNS") && analysis.tags()[second].equals("NNS") && analysis.tags()[first + 1].equals("IN")
                && analysis.heads()[first] == second && analysis.labels()[first].equals("dep") && analysis.heads()[first + 1] == second;
        int verb = loose ? analysis.heads()[second] : -1;
        if (verb >= 0) {
            String label = analysis.labels()[second];
            analysis.heads()[first] = verb;
            analysis.labels()[first] = verb == first - 1 && label.equals("obl") ? "obj" : label;
            analysis.heads()[second] = first;
            analysis.labels()[second] = "nmod";
        }
    }

    /** A past form between a number and a noun in the plural, of which the number is made the subject and the noun's verb the content. */
    private static boolean describes(Analysis analysis, int t) {
        int noun = t + 1;
        int verb = analysis.heads()[noun];
        boolean counted = analysis.tags()[t - 1].equals("CD") && analysis.heads()[t - 1] == t && analysis.labels()[t - 1].equals("nsubj");
        boolean subject = analysis.tags()[noun].equals("NNS") && analysis.labels()[noun].startsWith("nsubj");
        return counted && subject && verb > noun && analysis.heads()[verb] == t && analysis.labels()[verb].equals("ccomp");
    }

    private static void attach(Analysis analysis, int t) {
        int noun = t + 1;
        int verb = analysis.heads()[noun];
        analysis.heads()[verb] = analysis.heads()[t];
        analysis.labels()[verb] = analysis.labels()[t];
        for (int i = 0; i < analysis.heads().length; i++) {
            analysis.heads()[i] = analysis.heads()[i] == t && i != verb ? i == t - 1 ? noun : verb : analysis.heads()[i];
        }
        analysis.labels()[t - 1] = "nummod";
        analysis.heads()[t] = noun;
        analysis.labels()[t] = "amod";
    }

    /** What is said of a part behind its closing comma is said of the whole, and is all the sentence says where that has no verb. */
    private static void raise(Analysis analysis, String[] forms, int t) {
        int part = analysis.heads()[t];
        int whole = part < 0 ? -1 : analysis.heads()[part];
        boolean said = whole >= 0 && part < t && analysis.labels()[t].equals("acl") && analysis.labels()[part].equals("nmod") && forms[t - 1].equals(",");
        int included = said ? Trees.child(analysis, part, "case") : -1;
        boolean aside = included > whole && included > 0 && analysis.tags()[included].equals("VBG") && forms[included - 1].equals(",");
        if (!aside || !analysis.tags()[whole].equals("NNS")) {
            return;
        }
        if (analysis.heads()[whole] >= 0) {
            analysis.heads()[t] = analysis.labels()[whole].equals("conj") ? analysis.heads()[whole] : whole;
            return;
        }
        analysis.heads()[t] = -1;
        analysis.labels()[t] = "root";
        analysis.tags()[t] = "VBN";
        analysis.heads()[whole] = t;
        analysis.labels()[whole] = "nsubj:pass";
        int last = forms.length - 1;
        if (forms[last].equals(".") && analysis.heads()[last] == whole) {
            analysis.heads()[last] = t;
        }
    }
}
