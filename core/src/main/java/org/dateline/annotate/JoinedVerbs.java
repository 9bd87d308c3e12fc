package org.dateline.annotate;

import java.util.Set;
import org.dateline.annotate.learnt.Analysis;

/**
 * "Killed two rebels and detained nine others": a parser may take the second participle for a modifier of the second object.
 * It cannot be one, since it stands before the article or number. Then it is the verb that "and" joins to the first.
 */
final class JoinedVerbs {
    private static final Set<String> PARTICIPLES = Set.of("VBN", "VBD");
    private static final Set<String> OPENING = Set.of("DT", "CD", "PDT");

    private JoinedVerbs() {}

    /** Sets such trees right, in place. */
    static void mend(Analysis analysis) {
        for (int t = 1; t + 1 < analysis.tags().length; t++) {
            int noun = analysis.heads()[t];
            boolean modifier = noun > t && analysis.labels()[t].equals("amod") && PARTICIPLES.contains(analysis.tags()[t]);
            if (modifier && analysis.tags()[t - 1].equals("CC") && OPENING.contains(analysis.tags()[t + 1]) && isSecondObject(analysis, noun)) {
                join(analysis, t, noun);
            }
        }
    }

    private static boolean isSecondObject(Analysis analysis, int noun) {
        int first = analysis.heads()[noun];
        return analysis.labels()[noun].equals("conj") && first >= 0 && analysis.labels()[first].equals("obj") && analysis.heads()[first] < first;
    }

    private static void join(Analysis analysis, int verb, int noun) {
        int first = analysis.heads()[noun];
        analysis.heads()[verb] = analysis.heads()[first];
        analysis.labels()[verb] = "conj";
        analysis.tags()[verb] = "VBD";
        analysis.heads()[noun] = verb;
        analysis.labels()[noun] = "obj";
        for (int i = first + 1; i < verb; i++) {
            if (analysis.heads()[i] == noun) {
                analysis.heads()[i] = verb;
            }
        }
    }
}
