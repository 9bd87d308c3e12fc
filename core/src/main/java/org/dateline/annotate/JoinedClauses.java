package org.dateline.annotate;

import org.dateline.annotate.learnt.Analysis;

/**
 * "Two soldiers lost their lives and three others were wounded": a parser may join the others to the lives, and leave the second
 * verb with the first one's subject. What stands right before a verb's helper is its subject.
 */
final class JoinedClauses {
    private JoinedClauses() {}

    /** Sets such trees right, in place. */
    static void mend(Analysis analysis) {
        for (int noun = 3; noun + 2 < analysis.tags().length; noun++) {
            int object = analysis.labels()[noun].equals("conj") && analysis.tags()[noun].startsWith("NN") ? analysis.heads()[noun] : -1;
            int first = object > 0 && object < noun && analysis.labels()[object].equals("obj") ? analysis.heads()[object] : -1;
            int second = analysis.labels()[noun + 1].startsWith("aux") ? analysis.heads()[noun + 1] : -1;
            int subject = first > 0 && first < object && second > noun ? subjectBefore(analysis, second, first) : -1;
            if (subject >= 0) {
                part(analysis, subject, first, noun, second);
            }
        }
    }

    private static int subjectBefore(Analysis analysis, int verb, int limit) {
        for (int i = 0; i < limit; i++) {
            if (analysis.heads()[i] == verb && analysis.labels()[i].startsWith("nsubj")) {
                return i;
            }
        }
        return -1;
    }

    private static void part(Analysis analysis, int subject, int first, int noun, int second) {
        String label = analysis.labels()[subject];
        for (int i = 0; i < first; i++) {
            if (analysis.heads()[i] == second) {
                analysis.heads()[i] = first;
            }
        }
        analysis.heads()[first] = analysis.heads()[second];
        analysis.labels()[first] = analysis.labels()[second];
        analysis.labels()[subject] = "nsubj";
        analysis.heads()[second] = first;
        analysis.labels()[second] = "conj";
        analysis.heads()[noun] = second;
        analysis.labels()[noun] = label;
    }
}
