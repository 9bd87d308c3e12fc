package org.dateline.annotate;

import java.util.Set;
import java.util.function.BinaryOperator;
import org.dateline.annotate.learnt.Analysis;

/**
 * "Accused the army of shelling a village": a parser may take the word in "-ing" for a noun, and leaves the verb above with two
 * objects, of which the second begins right behind it. Then it is a verb, and the second object is its own.
 */
final class Gerunds {
    private static final String ING = "ing";
    private static final Set<String> NOUNS = Set.of("NN", "NNP");

    private Gerunds() {}

    /**
     * Sets such trees right, in place.
     *
     * @param forms the words
     * @param lemma gives the lemma of a form with a tag
     */
    static void mend(Analysis analysis, String[] forms, BinaryOperator<String> lemma) {
        for (int t = 3; t + 1 < forms.length; t++) {
            int verb = forms[t].endsWith(ING) && NOUNS.contains(analysis.tags()[t]) ? accusing(analysis, t) : -1;
            int object = verb < 0 ? -1 : second(analysis, t, verb);
            if (object >= 0) {
                analysis.tags()[t] = "VBG";
                analysis.lemmas()[t] = lemma.apply(forms[t], "VBG");
                analysis.heads()[t] = verb;
                analysis.labels()[t] = "advcl";
                analysis.labels()[t - 1] = "mark";
                analysis.heads()[object] = t;
                analysis.labels()[object] = "obj";
                follow(analysis, object, verb, t);
            }
        }
    }

    /** "..., killing five": what follows from it hangs on it. */
    private static void follow(Analysis analysis, int object, int verb, int gerund) {
        for (int i = object + 1; i < analysis.tags().length; i++) {
            boolean participle = analysis.tags()[i].equals("VBG") && analysis.labels()[i].equals("advcl") && analysis.heads()[i] == verb;
            if (participle && !analysis.labels()[i - 1].equals("mark")) {
                analysis.heads()[i] = gerund;
            }
        }
    }

    /** The verb on which, or on whose object, a preposition hangs the word; -1 when there is none. */
    private static int accusing(Analysis analysis, int t) {
        int head = analysis.heads()[t];
        boolean hangs = analysis.labels()[t - 1].equals("case") && analysis.heads()[t - 1] == t && head >= 0 && head < t;
        if (hangs && analysis.labels()[t].equals("obl")) {
            return analysis.tags()[head].startsWith("VB") ? head : -1;
        }
        boolean object = hangs && analysis.labels()[t].equals("nmod") && analysis.labels()[head].equals("obj");
        return object && analysis.heads()[head] < head ? analysis.heads()[head] : -1;
    }

    /** What begins right behind the word and is an object, of the verb or of the word itself, or a loose noun; -1 when nothing is. */
    private static int second(Analysis analysis, int t, int verb) {
        int top = t + 1;
        while (analysis.heads()[top] > top) {
            top = analysis.heads()[top];
        }
        int head = analysis.heads()[top];
        boolean object = analysis.labels()[top].equals("obj") && (head == verb && analysis.heads()[t] != verb || head == t);
        boolean loose = analysis.labels()[top].equals("dep") && head >= 0 && head == analysis.heads()[t] && head != verb;
        return object || loose ? top : -1;
    }
}
