package org.dateline.annotate;

import org.dateline.annotate.learnt.Analysis;

/**
 * "A shell hit the house, killing a woman and her son and injuring five": a parser may hang the second participle on the object
 * of the first, as if it told of the woman. What "and" joins to "killing" it hangs on, and whoever killed has injured.
 */
final class JoinedGerunds {
    private static final String GERUND = "VBG";

    private JoinedGerunds() {}

    /** Sets such trees right, in place. */
    static void mend(Analysis analysis) {
        for (int t = 3; t < analysis.tags().length; t++) {
            // "killing two, injuring five": what a comma parts from the verb is not what that verb is about
            boolean apart = analysis.tags()[t].equals(GERUND) && analysis.labels()[t].equals("xcomp") && analysis.tags()[t - 1].equals(",");
            if (apart) {
                analysis.labels()[t] = "advcl";
            }
            boolean described = analysis.tags()[t].equals(GERUND) && analysis.labels()[t].startsWith("acl");
            int joiner = described ? joiner(analysis, t) : -1;
            int first = joiner < 0 ? -1 : first(analysis, analysis.heads()[t], joiner);
            if (first >= 0) {
                analysis.heads()[t] = first;
                analysis.labels()[t] = "conj";
                analysis.heads()[joiner] = t;
                analysis.labels()[joiner] = "cc";
            }
        }
    }

    /** The "and" before the participle, with at most one adverb between; -1 when there is none. */
    private static int joiner(Analysis analysis, int t) {
        int before = analysis.tags()[t - 1].equals("RB") ? t - 2 : t - 1;
        return analysis.tags()[before].equals("CC") ? before : -1;
    }

    /** The participle whose object the noun is, or is joined to; -1 when it is none's, or another one describes the noun already. */
    private static int first(Analysis analysis, int noun, int joiner) {
        for (int i = noun + 1; i < joiner; i++) {
            if (analysis.heads()[i] == noun && analysis.labels()[i].startsWith("acl")) {
                return -1;
            }
        }
        int node = noun;
        while (node >= 0 && analysis.labels()[node].equals("conj")) {
            node = analysis.heads()[node];
        }
        int verb = node >= 0 && analysis.labels()[node].equals("obj") ? analysis.heads()[node] : -1;
        return verb >= 0 && verb < noun && analysis.tags()[verb].equals(GERUND) ? verb : -1;
    }
}
