package org.dateline.annotate;

import java.util.Set;
import java.util.function.BinaryOperator;
import org.dateline.annotate.learnt.Analysis;

/**
 * "Gunmen on a motorcycle shot a judge": a parser may take the verb for a participle of the noun before it, and leave the sentence
 * without a verb. A participle with an object of its own is none: it is the verb, and whom the noun describes is its subject.
 */
final class Riders {
    private static final Set<String> TAGS = Set.of("VBN", "VBD");
    private static final Set<String> PHRASES = Set.of("nmod", "obl", "nmod:tmod");

    private Riders() {}

    /**
     * Sets such trees right, in place.
     *
     * @param forms the words
     * @param lemma gives the lemma of a form with a tag
     */
    static void mend(Analysis analysis, String[] forms, BinaryOperator<String> lemma) {
        for (int verb = 2; verb + 1 < forms.length; verb++) {
            boolean participle = TAGS.contains(analysis.tags()[verb]) && analysis.labels()[verb].equals("acl");
            int ridden = participle ? analysis.heads()[verb] : -1;
            boolean behind = ridden == verb - 1 && analysis.labels()[ridden].equals("nmod");
            int subject = behind ? analysis.heads()[ridden] : -1;
            boolean verbless = subject >= 0 && subject < ridden && analysis.heads()[subject] < 0 && analysis.tags()[subject].startsWith("NN")
                    && Trees.child(analysis, subject, "cop") < 0 && Trees.child(analysis, subject, "nsubj") < 0;
            if (verbless && hasObject(analysis, verb)) {
                mend(analysis, subject, verb);
                analysis.lemmas()[verb] = lemma.apply(forms[verb], "VBD");
                return;
            }
        }
    }

    private static boolean hasObject(Analysis analysis, int verb) {
        for (int i = verb + 1; i < analysis.tags().length; i++) {
            if (analysis.heads()[i] == verb && analysis.labels()[i].equals("obj")) {
                return true;
            }
        }
        return false;
    }

    /** What stands behind the verb belongs to it, and so does what stands before the subject's own words. */
    private static void mend(Analysis analysis, int subject, int verb) {
        for (int i = 0; i < analysis.tags().length; i++) {
            boolean opening = i < subject && Set.of("obl", "punct", "dep", "advmod").contains(analysis.labels()[i]);
            if (analysis.heads()[i] == subject && (i > verb || opening)) {
                analysis.heads()[i] = verb;
                analysis.labels()[i] = PHRASES.contains(analysis.labels()[i]) ? "obl" : analysis.labels()[i];
            }
        }
        int object = -1;
        for (int i = verb + 1; i < analysis.tags().length; i++) {
            boolean named = analysis.heads()[i] == verb && analysis.labels()[i].equals("appos");
            object = analysis.heads()[i] == verb && analysis.labels()[i].equals("obj") ? i : object;
            if (named && object >= 0) {
                analysis.heads()[i] = object;
            }
        }
        analysis.heads()[verb] = -1;
        analysis.labels()[verb] = "root";
        analysis.tags()[verb] = "VBD";
        analysis.heads()[subject] = verb;
        analysis.labels()[subject] = "nsubj";
    }
}
