package org.dateline.annotate;

import java.util.Set;
import org.dateline.annotate.learnt.Analysis;

/**
 * "Nine were killed when rebels ambushed a convoy in Osgil, the governor said.": a parser may hang the clause with "when", or
 * "in Osgil", on the verb of saying behind them. What stands before the comma belongs to the statement.
 */
final class Occasions {
    private static final Set<String> PHRASES = Set.of("obl", "obl:tmod");

    private Occasions() {}

    /** Sets such trees right, in place. */
    static void mend(Analysis analysis, String[] forms) {
        for (int said = 2; said < forms.length; said++) {
            int statement = analysis.labels()[said].equals("parataxis") ? analysis.heads()[said] : -1;
            if (statement >= 0 && statement < said) {
                int comma = comma(forms, Trees.child(analysis, said, "nsubj"), statement);
                for (int i = statement + 1; i < comma; i++) {
                    if (analysis.heads()[i] == said) {
                        rehang(analysis, i, statement);
                    }
                }
            }
        }
    }

    /** The last comma before who says it; -1 when there is none behind the statement's verb. */
    private static int comma(String[] forms, int subject, int statement) {
        int comma = subject;
        while (comma > statement && !forms[comma].equals(",")) {
            comma--;
        }
        return comma > statement ? comma : -1;
    }

    /** A clause goes to the statement's first verb, since it tells when all of it was; a phrase to the last verb before it. */
    private static void rehang(Analysis analysis, int word, int statement) {
        if (analysis.labels()[word].equals("advcl")) {
            analysis.heads()[word] = statement;
        } else if (PHRASES.contains(analysis.labels()[word])) {
            int verb = statement;
            for (int i = statement + 1; i < word; i++) {
                boolean joined = analysis.heads()[i] == statement && analysis.labels()[i].equals("conj");
                verb = joined && analysis.tags()[i].startsWith("VB") ? i : verb;
            }
            analysis.heads()[word] = verb;
        }
    }
}
