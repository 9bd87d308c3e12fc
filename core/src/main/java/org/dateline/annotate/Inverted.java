package org.dateline.annotate;

import org.dateline.annotate.learnt.Analysis;

/**
 * "Two soldiers were killed in Osgil on May 3, reports the Herald": behind a comma and before its subject the verb closes the
 * sentence. What stands before the comma belongs to what is reported, and not to the reporting.
 */
final class Inverted {
    private Inverted() {}

    /** Sets such trees right, in place. */
    static void mend(Analysis analysis, String[] forms) {
        for (int verb = 2; verb + 1 < forms.length; verb++) {
            int content = isInverted(analysis, forms, verb) ? content(analysis, verb) : -1;
            for (int i = 0; content >= 0 && i < verb - 1; i++) {
                boolean adverbial = analysis.labels()[i].startsWith("obl") || analysis.labels()[i].equals("advmod") || analysis.labels()[i].equals("nmod");
                if (adverbial && analysis.heads()[i] == verb) {
                    analysis.heads()[i] = content;
                }
            }
        }
    }

    private static boolean isInverted(Analysis analysis, String[] forms, int verb) {
        boolean parted = analysis.tags()[verb].startsWith("VB") && forms[verb - 1].equals(",");
        boolean before = false;
        boolean behind = false;
        for (int i = 0; i < forms.length && parted; i++) {
            boolean subject = analysis.heads()[i] == verb && analysis.labels()[i].equals("nsubj");
            before |= subject && i < verb;
            behind |= subject && i > verb;
        }
        return behind && !before;
    }

    /** The verb that is reported; -1 when the tree has none. */
    private static int content(Analysis analysis, int verb) {
        for (int i = verb - 2; i >= 0; i--) {
            if (analysis.heads()[i] == verb && (analysis.labels()[i].equals("ccomp") || analysis.labels()[i].equals("parataxis"))) {
                return i;
            }
        }
        return -1;
    }
}
