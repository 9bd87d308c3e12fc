package org.dateline.annotate;

import org.dateline.annotate.learnt.Analysis;

/**
 * Sentences that a colon parts in two: in "a massacre was reported: three people, among them a teacher, were shot" those people are
 * not what was reported, but those who were shot.
 */
final class Colons {
    private Colons() {}

    /** Sets such trees right, in place; {@code forms} are the words. */
    static void mend(Analysis analysis, String[] forms) {
        for (int colon = 1; colon + 2 < forms.length; colon++) {
            int subject = forms[colon].equals(":") ? subject(analysis, colon) : -1;
            int verb = subject < 0 ? -1 : verb(analysis, subject, analysis.heads()[subject]);
            if (verb >= 0) {
                int above = analysis.heads()[subject];
                for (int i = colon + 1; i < verb; i++) {
                    if (analysis.heads()[i] == above) {
                        analysis.heads()[i] = i == subject ? verb : subject;
                        analysis.labels()[i] = i == subject || !analysis.tags()[i].startsWith("NN") ? analysis.labels()[i] : "appos";
                    }
                }
                analysis.labels()[subject] = Trees.child(analysis, verb, "aux:pass") >= 0 ? "nsubj:pass" : "nsubj";
                analysis.heads()[verb] = above;
                analysis.labels()[verb] = "parataxis";
            }
        }
    }

    /** The noun that begins right behind the colon and is taken for an object of the verb before; -1 for none. */
    private static int subject(Analysis analysis, int colon) {
        int noun = Trees.behind(analysis, colon);
        int verb = analysis.heads()[noun];
        boolean object = analysis.labels()[noun].equals("obj") || analysis.labels()[noun].equals("obl") || analysis.labels()[noun].equals("dep");
        boolean nominal = analysis.tags()[noun].startsWith("NN") || analysis.tags()[noun].equals("CD");
        return object && nominal && verb >= 0 && verb < colon && analysis.tags()[verb].startsWith("VB") ? noun : -1;
    }

    /** The first verb behind the noun that hangs where it hangs, has a helper, and has no subject; -1 for none. */
    private static int verb(Analysis analysis, int noun, int above) {
        for (int i = noun + 1; i < analysis.heads().length; i++) {
            if (analysis.heads()[i] == above && analysis.tags()[i].startsWith("VB")) {
                boolean helped = Trees.child(analysis, i, "aux:pass") > noun || Trees.child(analysis, i, "aux") > noun;
                boolean free = Trees.child(analysis, i, "nsubj") < 0 && Trees.child(analysis, i, "nsubj:pass") < 0;
                return helped && free ? i : -1;
            }
        }
        return -1;
    }
}
