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

    /** The verb whose object a preposition hangs the word on; -1 when there is none. */
    private static int accusing(Analysis analysis, int t) {
        int object = analysis.heads()[t];
        boolean hangs = analysis.labels()[t].equals("nmod") && analysis.labels()[t - 1].equals("case") && analysis.heads()[t - 1] == t;
        boolean before = hangs && object >= 0 && object < t && analysis.labels()[object].equals("obj");
        return before && analysis.heads()[object] < object ? analysis.heads()[object] : -1;
    }

    /** The object of the verb that begins right behind the word; -1 when none does. */
    private static int second(Analysis analysis, int t, int verb) {
        int top = t + 1;
        while (analysis.heads()[top] > top) {
            top = analysis.heads()[top];
        }
        return analysis.heads()[top] == verb && analysis.labels()[top].equals("obj") ? top : -1;
    }
}
