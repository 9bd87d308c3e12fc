package org.dateline.annotate;

import java.util.Set;
import org.dateline.annotate.learnt.Analysis;

/**
 * Clauses whose opener a parser takes for a preposition, so that their verb loses its subject. "After an earthquake on Monday killed
 * nine": nobody else killed them. "Osgil has been under siege since the army, backed by militias, cut off the road": with the participle in between the subject
 * hangs on what stands before.
 */
final class Interruptions {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> NOMINAL = Set.of("nmod", "obl");

    private Interruptions() {}

    /**
     * Sets such trees right, in place.
     *
     * @param forms the words
     * @param words tell what may open a clause
     */
    static void mend(Analysis analysis, String[] forms, GrammarWords words) {
        for (int opener = 1; opener + 6 < forms.length; opener++) {
            int noun = analysis.labels()[opener].equals("case") && words.isOpening(forms[opener]) ? analysis.heads()[opener] : -1;
            boolean cut = noun > opener && noun + 4 < forms.length && NOMINAL.contains(analysis.labels()[noun]) && forms[noun + 1].equals(",")
                    && analysis.tags()[noun + 2].equals("VBN");
            int verb = cut ? verb(analysis, forms, noun + 2, words) : -1;
            if (verb >= 0 && !hasSubject(analysis, opener, verb)) {
                mend(analysis, opener, noun, verb);
            }
        }
        for (int opener = 0; opener + 3 < forms.length; opener++) {
            int noun = analysis.labels()[opener].equals("case") && words.isOpening(forms[opener]) ? analysis.heads()[opener] : -1;
            int verb = noun > opener && analysis.labels()[noun].equals("obl") ? bare(analysis, forms, noun) : -1;
            if (verb >= 0 && !hasSubject(analysis, opener, verb)) {
                subject(analysis, opener, noun, verb);
            }
        }
    }

    /** The finite verb behind the noun and its own prepositional phrases that hangs where the noun does, as a clause that nothing opens; -1 when there is none. */
    private static int bare(Analysis analysis, String[] forms, int noun) {
        for (int i = noun + 1; i < forms.length && !forms[i].equals(","); i++) {
            if (FINITE.contains(analysis.tags()[i])) {
                boolean clause = analysis.labels()[i].equals("advcl") && analysis.heads()[i] == analysis.heads()[noun];
                return clause && Trees.child(analysis, i, "mark") < 0 && Trees.child(analysis, i, "advmod") < 0 ? i : -1;
            }
        }
        return -1;
    }

    private static void subject(Analysis analysis, int opener, int noun, int verb) {
        for (int i = noun + 1; i < verb; i++) {
            analysis.heads()[i] = analysis.heads()[i] == analysis.heads()[noun] ? verb : analysis.heads()[i];
        }
        analysis.heads()[opener] = verb;
        analysis.labels()[opener] = "mark";
        analysis.heads()[noun] = verb;
        analysis.labels()[noun] = Trees.child(analysis, verb, "aux:pass") >= 0 ? "nsubj:pass" : "nsubj";
    }

    /** The finite verb right behind the comma that closes the participle with its "by"; -1 when there is none. */
    private static int verb(Analysis analysis, String[] forms, int participle, GrammarWords words) {
        boolean by = false;
        for (int i = participle + 1; i + 1 < forms.length; i++) {
            if (FINITE.contains(analysis.tags()[i])) {
                return -1;
            }
            by |= words.isAgent(forms[i]);
            if (forms[i].equals(",")) {
                return by && FINITE.contains(analysis.tags()[i + 1]) && !analysis.labels()[i + 1].startsWith("aux") ? i + 1 : -1;
            }
        }
        return -1;
    }

    /** Whether the verb has a subject that stands behind the opener. */
    private static boolean hasSubject(Analysis analysis, int opener, int verb) {
        for (int i = opener; i < analysis.heads().length; i++) {
            if (analysis.heads()[i] == verb && analysis.labels()[i].startsWith("nsubj")) {
                return true;
            }
        }
        return false;
    }

    private static void mend(Analysis analysis, int opener, int noun, int verb) {
        int above = analysis.heads()[noun];
        int below = Trees.climb(analysis, above, node -> analysis.heads()[node] == verb);
        if (below >= 0 && below < opener) {
            // what stands before was taken for a part of the clause that it governs
            for (int i = 0; i < opener; i++) {
                analysis.heads()[i] = analysis.heads()[i] == verb ? below : analysis.heads()[i];
            }
            analysis.heads()[below] = analysis.heads()[verb];
            analysis.labels()[below] = analysis.labels()[verb];
            analysis.heads()[verb] = below;
        }
        analysis.labels()[verb] = "advcl";
        analysis.heads()[opener] = verb;
        analysis.labels()[opener] = "mark";
        analysis.heads()[noun] = verb;
        analysis.labels()[noun] = "nsubj";
        analysis.heads()[noun + 2] = noun;
        analysis.labels()[noun + 2] = "acl";
    }
}
