package org.dateline.annotate;

import java.util.Locale;
import java.util.function.BinaryOperator;
import org.dateline.annotate.learnt.Analysis;

/**
 * Rare participles are taken for adjectives: "the posts had been manned by rebels". With a form of "be" and somebody by whom
 * it is done, a word in "-ed" is a passive. And in headlines a participle alone is one, as is "Rebels blamed for attack".
 */
final class Passives {
    private Passives() {}

    /**
     * Sets such trees right, in place.
     *
     * @param forms the tokens
     * @param lemmas the lemma of a form with a tag
     */
    static void mend(Analysis analysis, String[] forms, GrammarWords words, BinaryOperator<String> lemmas) {
        for (int t = 1; t < forms.length; t++) {
            // of words in "-ed" the tag alone is no sure sign: "the general defected"
            boolean participle = analysis.tags()[t].equals("VBN") && !words.isParticiple(forms[t].toLowerCase(Locale.ROOT));
            int bare = analysis.heads()[t] < 0 && participle ? Trees.child(analysis, t, "nsubj") : -1;
            if (bare >= 0 && isBare(analysis, t)) {
                analysis.labels()[bare] = "nsubj:pass";
            }
            boolean past = analysis.tags()[t].equals("VBD") || analysis.tags()[t].equals("VBN");
            int charged = past && words.isCharged(forms[t]) ? charged(analysis, t) : -1;
            if (charged >= 0) {
                analysis.tags()[t] = "VBN";
                analysis.lemmas()[t] = lemmas.apply(forms[t], "VBN");
                analysis.labels()[charged] = "nsubj:pass";
            }
        }
        for (int t = 1; t + 2 < forms.length; t++) {
            if (analysis.tags()[t].equals("JJ") && words.isParticiple(forms[t].toLowerCase(Locale.ROOT)) && isDoneBy(analysis, forms, t, words)) {
                int be = Trees.child(analysis, t, "cop");
                int subject = Trees.child(analysis, t, "nsubj");
                if (be >= 0) {
                    analysis.tags()[t] = "VBN";
                    analysis.lemmas()[t] = lemmas.apply(forms[t], "VBN");
                    analysis.labels()[be] = "aux:pass";
                    if (subject >= 0) {
                        analysis.labels()[subject] = "nsubj:pass";
                    }
                }
            }
        }
    }

    /** "Rebels blamed for attack": the subject of a verb that would have an object if it were active; otherwise -1. */
    private static int charged(Analysis analysis, int verb) {
        boolean followed = verb + 1 < analysis.tags().length && analysis.tags()[verb + 1].equals("IN");
        boolean relative = analysis.labels()[verb].equals("acl:relcl"); // "men they accused of spying"
        return followed && !relative && isBare(analysis, verb) ? Trees.child(analysis, verb, "nsubj") : -1;
    }

    /** "Hospital hit in Osgil": a headline's participle has neither helper nor object. */
    private static boolean isBare(Analysis analysis, int participle) {
        for (int i = 0; i < analysis.heads().length; i++) {
            String label = analysis.heads()[i] == participle ? analysis.labels()[i] : "";
            if (label.startsWith("aux") || label.equals("obj") || label.equals("cop") || label.equals("xcomp") || label.equals("ccomp")) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDoneBy(Analysis analysis, String[] forms, int word, GrammarWords words) {
        int by = word + 1;
        int agent = analysis.heads()[by];
        return words.isAgent(forms[by]) && agent > by && analysis.heads()[agent] == word && analysis.labels()[agent].equals("obl");
    }
}
