package org.dateline.annotate;

import java.util.Set;
import java.util.function.BinaryOperator;
import org.dateline.annotate.learnt.Analysis;

/**
 * "2 killed, 5 wounded in Osgil": headlines leave "were" out, twice. A parser may read that two have killed five; a counted subject of a
 * participle, a comma and a counted object that another participle follows are two passives.
 */
final class Headcounts {
    private static final Set<String> PAST = Set.of("VBN", "VBD", "JJ");

    private Headcounts() {}

    /**
     * Sets such trees right, in place.
     *
     * @param forms the words
     * @param words tell participles that look like nouns
     * @param lemma gives the lemma of a form with a tag
     */
    static void mend(Analysis analysis, String[] forms, GrammarWords words, BinaryOperator<String> lemma) {
        for (int verb = 1; verb + 3 < forms.length; verb++) {
            int subject = analysis.tags()[verb].equals("VBN") && forms[verb + 1].equals(",") ? Trees.child(analysis, verb, "nsubj") : -1;
            int object = subject == verb - 1 && isCounted(analysis, subject) ? object(analysis, verb) : -1;
            int participle = object < 0 ? -1 : participle(analysis, forms, object, words);
            if (participle >= 0) {
                analysis.labels()[subject] = "nsubj:pass";
                part(analysis, forms, verb, participle, participle == object ? object - 1 : object, lemma);
            }
        }
    }

    /** The counted object behind the comma; -1 when there is none, or anything else hangs on the verb before it. */
    private static int object(Analysis analysis, int verb) {
        for (int i = verb + 2; i < analysis.heads().length; i++) {
            if (analysis.heads()[i] == verb) {
                return analysis.labels()[i].equals("obj") && isCounted(analysis, i) ? i : -1;
            }
        }
        return -1;
    }

    private static boolean isCounted(Analysis analysis, int noun) {
        return analysis.tags()[noun].equals("CD") || Trees.child(analysis, noun, "nummod") >= 0;
    }

    /** The participle behind the second count: of "seven hurt" the object itself, where it is taken for a noun; -1 when there is none. */
    private static int participle(Analysis analysis, String[] forms, int object, GrammarWords words) {
        int next = object + 1;
        if (next < forms.length && PAST.contains(analysis.tags()[next]) && analysis.heads()[next] == object) {
            return next;
        }
        return words.isStricken(forms[object]) && Trees.child(analysis, object, "nummod") == object - 1 ? object : -1;
    }

    /** Makes the second count the subject of its participle, which is joined to the first. */
    private static void part(Analysis analysis, String[] forms, int verb, int participle, int count, BinaryOperator<String> lemma) {
        analysis.heads()[participle] = verb;
        analysis.labels()[participle] = "conj";
        analysis.tags()[participle] = "VBN";
        analysis.lemmas()[participle] = lemma.apply(forms[participle], "VBN");
        analysis.heads()[count] = participle;
        analysis.labels()[count] = "nsubj:pass";
    }
}
