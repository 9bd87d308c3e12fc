package org.dateline.annotate;

import org.dateline.annotate.learnt.Analysis;

/** Ways through a tree that is to be mended. */
final class Trees {
    private Trees() {}

    /** The word that hangs on none. */
    static int root(Analysis analysis) {
        int root = 0;
        for (int i = 0; i < analysis.heads().length; i++) {
            root = analysis.heads()[i] < 0 ? i : root;
        }
        return root;
    }

    /** What hangs by this label on the word and stands before it; -1 when nothing does. */
    static int child(Analysis analysis, int word, String label) {
        for (int i = 0; i < word; i++) {
            if (analysis.heads()[i] == word && analysis.labels()[i].equals(label)) {
                return i;
            }
        }
        return -1;
    }

    /** Head of the phrase that begins right behind the token, which must not be the last. */
    static int behind(Analysis analysis, int token) {
        int top = token + 1;
        while (analysis.heads()[top] > token) {
            top = analysis.heads()[top];
        }
        return top;
    }

    /** The verb whose object the noun is; -1 when it is none's, or {@code noun} is. */
    static int verbOf(Analysis analysis, int noun) {
        return noun >= 0 && analysis.labels()[noun].equals("obj") ? analysis.heads()[noun] : -1;
    }

    /** Whether a word is another or hangs below it; false for no word. */
    static boolean isUnder(Analysis analysis, int token, int top) {
        int node = token;
        for (int steps = 0; node >= 0 && node != top && steps < analysis.heads().length; steps++) {
            node = analysis.heads()[node];
        }
        return top >= 0 && node == top;
    }
}
