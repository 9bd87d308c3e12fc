package org.dateline.annotate;

import java.util.function.IntPredicate;
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
        return Math.max(token + 1, climb(analysis, token + 1, node -> analysis.heads()[node] <= token));
    }

    /** The first on the way from a word to the root, the word itself among them, of which this holds; -1 when it holds of none. */
    static int climb(Analysis analysis, int token, IntPredicate holds) {
        int node = token;
        // Mends may tie knots, which are undone later: the way must end even so.
        for (int steps = 0; node >= 0 && steps < analysis.heads().length; steps++) {
            if (holds.test(node)) {
                return node;
            }
            node = analysis.heads()[node];
        }
        return -1;
    }

    /** Whether every word's way upwards ends at the one word that hangs on none. */
    static boolean isTree(Analysis analysis) {
        int roots = 0;
        boolean whole = true;
        for (int i = 0; i < analysis.heads().length && whole; i++) {
            roots += analysis.heads()[i] < 0 ? 1 : 0;
            whole = climb(analysis, i, node -> analysis.heads()[node] < 0) >= 0;
        }
        return whole && roots == 1;
    }

    /** The verb whose object the noun is; -1 when it is none's, or {@code noun} is. */
    static int verbOf(Analysis analysis, int noun) {
        return noun >= 0 && analysis.labels()[noun].equals("obj") ? analysis.heads()[noun] : -1;
    }

    /** Whether a word is another or hangs below it; false for no word. */
    static boolean isUnder(Analysis analysis, int token, int top) {
        return top >= 0 && climb(analysis, token, node -> node == top) == top;
    }
}
