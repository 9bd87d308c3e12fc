package org.dateline.annotate;

import org.dateline.annotate.learnt.Analysis;

/**
 * "Nine were killed when rebels ambushed a convoy in Osgil, the governor said.": a parser may hang the clause with "when" on the
 * verb of saying behind it. What stands before the comma belongs to the statement.
 */
final class Occasions {
    private Occasions() {}

    /** Sets such trees right, in place. */
    static void mend(Analysis analysis, String[] forms) {
        for (int clause = 1; clause < forms.length; clause++) {
            int said = analysis.labels()[clause].equals("advcl") ? analysis.heads()[clause] : -1;
            int statement = said > clause && analysis.labels()[said].equals("parataxis") ? analysis.heads()[said] : -1;
            if (statement >= 0 && statement < clause && isParted(analysis, forms, clause, said)) {
                analysis.heads()[clause] = statement;
            }
        }
    }

    /** Whether a comma stands between the clause and all that is said of who says it. */
    private static boolean isParted(Analysis analysis, String[] forms, int clause, int said) {
        int subject = Passives.child(analysis, said, "nsubj");
        int comma = subject;
        while (comma > clause && !forms[comma].equals(",")) {
            comma--;
        }
        for (int i = clause + 1; i < comma; i++) {
            if (analysis.heads()[i] == said) {
                return false;
            }
        }
        return comma > clause;
    }
}
