package org.dateline.annotate;

import java.util.Set;
import java.util.function.BinaryOperator;
import org.dateline.annotate.learnt.Analysis;

/**
 * Words in "-ing" that a parser takes for nouns, which leaves the verb above with two objects: "accused the army of shelling a
 * village", "killing a guard and kidnapping dozens". The second begins right behind the word. Then the word is a verb, and the
 * second object is its own. And behind "by" a word in "-ing" that a parser takes for a verb, though it has no object: "were killed
 * by shelling". A word in "-ing" right behind "denied" is a verb: "denied bombing hospitals".
 */
final class Gerunds {
    private static final String GERUND = "VBG";
    /** Tags of words with which a noun phrase begins or goes on. */
    private static final Set<String> CONTINUED = Set.of("NN", "NNS", "NNP", "NNPS", "JJ", "DT", "CD", "PRP", "PRP$");
    private static final Set<String> NOUNS = Set.of("NN", "NNP");

    private Gerunds() {}

    /**
     * Sets such trees right, in place.
     *
     * @param forms the words
     * @param lemma gives the lemma of a form with a tag
     */
    static void mend(Analysis analysis, String[] forms, GrammarWords words, BinaryOperator<String> lemma) {
        for (int t = 1; t + 1 < forms.length; t++) {
            if (isDenied(analysis, forms, t, words)) {
                int object = analysis.heads()[t];
                set(analysis, forms, t, t - 1, "xcomp", lemma);
                analysis.heads()[object] = t;
                analysis.labels()[object] = "obj";
            } else if (NOUNS.contains(analysis.tags()[t]) && words.isGerund(forms[t])) {
                if (analysis.labels()[t].equals("conj")) {
                    mendJoined(analysis, forms, t, words, lemma);
                } else {
                    mendGoverned(analysis, forms, t, lemma);
                }
            } else if (isAgent(analysis, forms, t, words)) {
                analysis.tags()[t] = "NN";
                analysis.lemmas()[t] = lemma.apply(forms[t], "NN");
                analysis.labels()[t] = "obl";
                analysis.labels()[t - 1] = "case";
            }
        }
    }

    /** "denied | bombing hospitals", but not "denied bombing claims": what was not done, and to whom. */
    private static boolean isDenied(Analysis analysis, String[] forms, int t, GrammarWords words) {
        int noun = words.isRejecting(forms[t - 1]) && words.isGerund(forms[t]) && NOUNS.contains(analysis.tags()[t]) ? analysis.heads()[t] : -1;
        return noun > t && analysis.heads()[noun] == t - 1 && analysis.labels()[t].equals("compound") && analysis.labels()[noun].equals("obj")
                && analysis.tags()[noun].startsWith("NN") && !words.isHearsay(forms[noun]);
    }

    /** "were killed by | shelling on Monday": what killed them, and nothing that they did. */
    private static boolean isAgent(Analysis analysis, String[] forms, int t, GrammarWords words) {
        int verb = analysis.tags()[t].equals(GERUND) && analysis.labels()[t].equals("advcl") ? analysis.heads()[t] : -1;
        boolean by = verb >= 0 && verb < t && words.isAgent(forms[t - 1]) && analysis.heads()[t - 1] == t;
        // "by flying | glass"
        by &= t + 1 >= forms.length || !CONTINUED.contains(analysis.tags()[t + 1]);
        return by && Trees.child(analysis, verb, "aux:pass") >= 0 && Trees.child(analysis, t, "obj") < 0 && Trees.child(analysis, t, "xcomp") < 0;
    }

    private static void mendJoined(Analysis analysis, String[] forms, int t, GrammarWords words, BinaryOperator<String> lemma) {
        int first = analysis.heads()[t];
        if (!analysis.tags()[t].equals("NN") || first < 0 || first >= t) {
            return;
        }
        freeFirst(analysis, forms, first, words);
        int verb = analysis.tags()[t - 1].equals("CC") ? Trees.verbOf(analysis, first) : -1;
        int object = verb >= 0 && analysis.tags()[verb].equals(GERUND) ? Trees.behind(analysis, t) : -1;
        if (object >= 0 && Trees.verbOf(analysis, object) == verb) {
            set(analysis, forms, t, verb, "conj", lemma);
            analysis.heads()[object] = t;
        }
    }

    /** In "killing a guard and kidnapping dozens" the guard is no part of a name of the dozens: "a" does not go with a plural. */
    private static void freeFirst(Analysis analysis, String[] forms, int first, GrammarWords words) {
        int noun = first > 0 && analysis.labels()[first].equals("compound") ? analysis.heads()[first] : -1;
        boolean article = noun > first && analysis.heads()[first - 1] == noun && words.isArticle(forms[first - 1]);
        if (article && analysis.tags()[noun].equals("NNS") && analysis.labels()[noun].equals("obj")) {
            analysis.heads()[first - 1] = first;
            analysis.heads()[first] = analysis.heads()[noun];
            analysis.labels()[first] = "obj";
        }
    }

    private static void mendGoverned(Analysis analysis, String[] forms, int t, BinaryOperator<String> lemma) {
        int verb = governor(analysis, t);
        int object = verb < 0 ? -1 : second(analysis, t, verb);
        if (object >= 0) {
            set(analysis, forms, t, verb, "advcl", lemma);
            analysis.labels()[t - 1] = "mark";
            analysis.heads()[object] = t;
            analysis.labels()[object] = "obj";
            follow(analysis, object, verb, t);
        }
    }

    /** The verb on which, or on whose object, a preposition hangs the word; -1 when there is none. */
    private static int governor(Analysis analysis, int t) {
        int head = analysis.heads()[t];
        boolean hangs = analysis.labels()[t - 1].equals("case") && analysis.heads()[t - 1] == t && head >= 0 && head < t;
        if (hangs && analysis.labels()[t].equals("obl")) {
            return analysis.tags()[head].startsWith("VB") ? head : -1;
        }
        int verb = hangs && analysis.labels()[t].equals("nmod") ? Trees.verbOf(analysis, head) : -1;
        return verb < head ? verb : -1;
    }

    /** What begins right behind the word and is an object, of the verb or of the word itself, or a loose noun; -1 when nothing is. */
    private static int second(Analysis analysis, int t, int verb) {
        int top = Trees.behind(analysis, t);
        int head = analysis.heads()[top];
        boolean object = analysis.labels()[top].equals("obj") && (head == verb && analysis.heads()[t] != verb || head == t);
        boolean loose = analysis.labels()[top].equals("dep") && head >= 0 && head == analysis.heads()[t] && head != verb;
        return object || loose ? top : -1;
    }

    /** "..., killing five": what follows from it hangs on it. */
    private static void follow(Analysis analysis, int object, int verb, int gerund) {
        for (int i = object + 1; i < analysis.tags().length; i++) {
            boolean participle = analysis.tags()[i].equals(GERUND) && analysis.labels()[i].equals("advcl") && analysis.heads()[i] == verb;
            if (participle && !analysis.labels()[i - 1].equals("mark")) {
                analysis.heads()[i] = gerund;
            }
        }
    }

    private static void set(Analysis analysis, String[] forms, int t, int verb, String label, BinaryOperator<String> lemma) {
        analysis.tags()[t] = GERUND;
        analysis.lemmas()[t] = lemma.apply(forms[t], GERUND);
        analysis.heads()[t] = verb;
        analysis.labels()[t] = label;
    }
}
