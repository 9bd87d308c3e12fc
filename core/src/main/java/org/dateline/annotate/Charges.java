package org.dateline.annotate;

import org.dateline.annotate.learnt.Analysis;

/**
 * "Residents held the army responsible for it": what it is held to be, and not what kind of army they hold. "The army denied
 * responsibility for it": for what, and not why it denied anything.
 */
final class Charges {
    private Charges() {}

    /**
     * Sets such trees right, in place.
     *
     * @param forms the words
     * @param words tell the verbs and what they hold somebody to be
     */
    static void mend(Analysis analysis, String[] forms, GrammarWords words) {
        denied(analysis, forms, words);
        joined(analysis, forms, words);
        for (int adjective = 2; adjective < forms.length; adjective++) {
            int noun = analysis.labels()[adjective].equals("amod") && words.isAnswering(forms[adjective]) ? analysis.heads()[adjective] : -1;
            int verb = noun >= 0 && noun < adjective && analysis.labels()[noun].equals("obj") ? analysis.heads()[noun] : -1;
            if (verb >= 0 && verb < noun && words.isHolding(forms[verb])) {
                analysis.heads()[adjective] = verb;
                analysis.labels()[adjective] = "xcomp";
            }
        }
        for (int noun = 1; noun < forms.length; noun++) {
            int adjective = analysis.labels()[noun].equals("nsubj") ? analysis.heads()[noun] : -1;
            int verb = adjective > noun && analysis.labels()[adjective].equals("xcomp") && words.isAnswering(forms[adjective]) ? analysis.heads()[adjective] : -1;
            if (verb >= 0 && verb < noun && words.isHolding(forms[verb])) {
                analysis.heads()[noun] = verb;
                analysis.labels()[noun] = "obj";
            }
        }
    }

    /** "We hold the army responsible and call on it to stop": the second verb is joined to the first, and not to "responsible". */
    private static void joined(Analysis analysis, String[] forms, GrammarWords words) {
        for (int second = 4; second < forms.length; second++) {
            int adjective = analysis.labels()[second].equals("conj") && analysis.tags()[second].startsWith("VB") ? analysis.heads()[second] : -1;
            int verb = adjective >= 0 && adjective < second && words.isAnswering(forms[adjective]) && analysis.labels()[adjective].equals("xcomp")
                    ? analysis.heads()[adjective] : -1;
            if (verb >= 0 && verb < adjective && words.isHolding(forms[verb])) {
                analysis.heads()[second] = verb;
                analysis.tags()[second] = analysis.tags()[second].equals("VB") ? analysis.tags()[verb] : analysis.tags()[second];
            }
        }
    }

    private static void denied(Analysis analysis, String[] forms, GrammarWords words) {
        for (int cause = 2; cause + 1 < forms.length; cause++) {
            int deed = words.isCause(forms[cause]) && analysis.labels()[cause].equals("case") ? analysis.heads()[cause] : -1;
            int verb = deed > cause && analysis.labels()[deed].equals("obl") ? analysis.heads()[deed] : -1;
            boolean denies = verb >= 0 && verb < cause && words.isRejecting(forms[verb]);
            if (denies && words.isLiability(forms[cause - 1]) && analysis.heads()[cause - 1] == verb && analysis.labels()[cause - 1].equals("obj")) {
                analysis.heads()[deed] = cause - 1;
                analysis.labels()[deed] = "nmod";
            }
        }
    }
}
