package org.dateline.annotate;

import java.util.Set;
import java.util.function.BinaryOperator;
import org.dateline.annotate.learnt.Analysis;

/**
 * "Killed two rebels and detained nine others": a parser may take the second participle for a modifier of the second object.
 * It cannot be one, since it stands before the article or number ("several", "numerous"). Then it is the verb that "and" joins to the first.
 */
final class JoinedVerbs {
    private static final Set<String> PARTICIPLES = Set.of("VBN", "VBD");
    private static final String ING = "ing";
    private static final Set<String> OPENING = Set.of("DT", "CD", "PDT");
    /** Adjectives that count: like numbers they stand before a participle that modifies, never behind it. */
    private static final Set<String> COUNTING = Set.of("several", "many", "few", "multiple", "numerous", "various", "other", "additional", "more");

    private JoinedVerbs() {}

    /**
     * Sets such trees right, in place.
     *
     * @param forms the words
     * @param lemma gives the lemma of a form with a tag
     */
    static void mend(Analysis analysis, String[] forms, BinaryOperator<String> lemma) {
        for (int t = 1; t + 1 < analysis.tags().length; t++) {
            freeFirst(analysis, forms, t);
            // "killed 129 civilians and injured 588": a number right behind a verb is its object, whatever else it is taken for
            boolean number = analysis.tags()[t].equals("CD") && analysis.labels()[t].equals("xcomp") && analysis.heads()[t] == t - 1;
            if (number && analysis.tags()[t - 1].startsWith("VB")) {
                analysis.labels()[t] = "obj";
            }
            if (isGerund(analysis, forms, t)) {
                analysis.tags()[t] = "VBG";
                analysis.lemmas()[t] = lemma.apply(forms[t], "VBG");
                joinGerund(analysis, t);
            }
            int noun = analysis.heads()[t];
            boolean modifier = noun > t && analysis.labels()[t].equals("amod") && PARTICIPLES.contains(analysis.tags()[t]);
            if (modifier && analysis.tags()[t - 1].equals("CC") && opens(analysis, forms, t + 1) && isSecondObject(analysis, noun)) {
                join(analysis, t, noun);
            }
        }
    }

    /** In "killing a guard and kidnapping dozens" the guard is no part of a name of the dozens: "a" does not go with a plural. */
    private static void freeFirst(Analysis analysis, String[] forms, int t) {
        boolean joined = analysis.tags()[t].equals("NN") && analysis.labels()[t].equals("conj") && forms[t].endsWith(ING);
        int first = joined ? analysis.heads()[t] : -1;
        int noun = first > 0 && first < t && analysis.labels()[first].equals("compound") ? analysis.heads()[first] : -1;
        boolean article = noun > t && analysis.heads()[first - 1] == noun && (forms[first - 1].equals("a") || forms[first - 1].equals("an"));
        if (article && analysis.tags()[noun].equals("NNS") && analysis.labels()[noun].equals("obj")) {
            analysis.heads()[first - 1] = first;
            analysis.heads()[first] = analysis.heads()[noun];
            analysis.labels()[first] = "obj";
        }
    }

    /** "killing a guard and kidnapping dozens of pupils": no noun, since what follows at once has no other verb to be the object of. */
    private static boolean isGerund(Analysis analysis, String[] forms, int t) {
        int noun = analysis.heads()[t];
        boolean joined = analysis.tags()[t].equals("NN") && forms[t].endsWith(ING) && analysis.labels()[t].equals("conj")
                && analysis.tags()[t - 1].equals("CC") && noun >= 0 && noun < t;
        int verb = joined && analysis.labels()[noun].equals("obj") ? analysis.heads()[noun] : -1;
        return verb >= 0 && analysis.tags()[verb].equals("VBG") && second(analysis, t, verb) >= 0;
    }

    /** The object of the verb that begins right behind the token; -1 when none does. */
    private static int second(Analysis analysis, int t, int verb) {
        int top = t + 1;
        while (analysis.heads()[top] > t && analysis.heads()[top] != top) {
            top = analysis.heads()[top];
        }
        return analysis.heads()[top] == verb && analysis.labels()[top].equals("obj") ? top : -1;
    }

    private static void joinGerund(Analysis analysis, int t) {
        int first = analysis.heads()[t];
        int verb = analysis.heads()[first];
        int object = second(analysis, t, verb);
        analysis.heads()[t] = verb;
        analysis.heads()[object] = t;
    }

    /** Whether a word can only begin a phrase. */
    private static boolean opens(Analysis analysis, String[] forms, int t) {
        return OPENING.contains(analysis.tags()[t]) || analysis.tags()[t].startsWith("JJ") && COUNTING.contains(forms[t]);
    }

    private static boolean isSecondObject(Analysis analysis, int noun) {
        int first = analysis.heads()[noun];
        return analysis.labels()[noun].equals("conj") && first >= 0 && analysis.labels()[first].equals("obj") && analysis.heads()[first] < first;
    }

    private static void join(Analysis analysis, int verb, int noun) {
        int first = analysis.heads()[noun];
        analysis.heads()[verb] = analysis.heads()[first];
        analysis.labels()[verb] = "conj";
        analysis.tags()[verb] = "VBD";
        analysis.heads()[noun] = verb;
        analysis.labels()[noun] = "obj";
        for (int i = first + 1; i < verb; i++) {
            if (analysis.heads()[i] == noun) {
                analysis.heads()[i] = verb;
            }
        }
    }
}
