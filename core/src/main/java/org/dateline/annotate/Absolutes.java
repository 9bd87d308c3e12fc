package org.dateline.annotate;

import org.dateline.annotate.learnt.Analysis;

/**
 * "A bomber blew himself up in Osgil, the main town of the valley, killing 24": a parser may take what Osgil is for the subject of
 * the participle. No comma stands between a subject and its verb: the noun explains the one before it. And "bombed a school in Osgil, where families had fled, killing
 * 11" tells of the bombs and not of the families.
 */
final class Absolutes {
    private static final String COMMA = ",";

    private Absolutes() {}

    /** Sets such trees right, in place; {@code forms} are the words. */
    static void mend(Analysis analysis, String[] forms) {
        for (int t = 3; t < forms.length; t++) {
            boolean participle = analysis.tags()[t].equals("VBG") && forms[t - 1].equals(COMMA) && Trees.child(analysis, t, "aux") < 0;
            int subject = participle ? Trees.child(analysis, t, "nsubj") : -1;
            int first = subject;
            while (first > 0 && Trees.isUnder(analysis, first - 1, subject)) {
                first--;
            }
            if (first > 1 && forms[first - 1].equals(COMMA) && analysis.tags()[first - 2].startsWith("NN")) {
                analysis.heads()[subject] = first - 2;
                analysis.labels()[subject] = "appos";
            }
            int clause = participle && analysis.labels()[t].equals("advcl") ? analysis.heads()[t] : -1;
            int where = clause < 0 ? -1 : Trees.child(analysis, clause, "advmod");
            boolean aside = where > 0 && analysis.tags()[where].equals("WRB") && forms[where - 1].equals(COMMA)
                    && analysis.labels()[clause].startsWith("acl");
            int verb = aside ? verbOver(analysis, analysis.heads()[clause]) : -1;
            if (verb >= 0 && verb < where) {
                analysis.heads()[t] = verb;
            }
        }
    }

    private static int verbOver(Analysis analysis, int noun) {
        return Trees.climb(analysis, noun, node -> analysis.tags()[node].startsWith("VB"));
    }
}
