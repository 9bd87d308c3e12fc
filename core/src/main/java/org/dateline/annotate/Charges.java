package org.dateline.annotate;

import org.dateline.annotate.learnt.Analysis;

/** "Residents held the army responsible for it": what it is held to be, and not what kind of army they hold. */
final class Charges {
    private Charges() {}

    /**
     * Sets such trees right, in place.
     *
     * @param forms the words
     * @param words tell the verbs and what they hold somebody to be
     */
    static void mend(Analysis analysis, String[] forms, GrammarWords words) {
        for (int adjective = 2; adjective < forms.length; adjective++) {
            int noun = words.isAnswering(forms[adjective]) && analysis.labels()[adjective].equals("amod") ? analysis.heads()[adjective] : -1;
            int verb = noun >= 0 && noun < adjective && analysis.labels()[noun].equals("obj") ? analysis.heads()[noun] : -1;
            if (verb >= 0 && verb < noun && words.isHolding(forms[verb])) {
                analysis.heads()[adjective] = verb;
                analysis.labels()[adjective] = "xcomp";
            }
        }
        for (int noun = 1; noun < forms.length; noun++) {
            int adjective = analysis.labels()[noun].equals("nsubj") ? analysis.heads()[noun] : -1;
            int verb = adjective > noun && words.isAnswering(forms[adjective]) && analysis.labels()[adjective].equals("xcomp") ? analysis.heads()[adjective] : -1;
            if (verb >= 0 && verb < noun && words.isHolding(forms[verb])) {
                analysis.heads()[noun] = verb;
                analysis.labels()[noun] = "obj";
            }
        }
    }
}
