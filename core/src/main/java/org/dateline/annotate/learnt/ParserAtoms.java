package org.dateline.annotate.learnt;

import java.util.List;
import org.dateline.hashed.Hash;

/**
 * What can be seen of a parser's state: s0, s1, s2 are the words on the stack, b0 to b3 those to come, h their heads, l and r
 * their outermost children, w words, t tags, l labels, e endings; c is the word before all that hangs on b0, v the first verb
 * from the stack's top, i how deep it lies. Room for one thread's work.
 */
final class ParserAtoms {
    static final List<String> NAMES = List.of(
            "s0.w", "s0.t", "s1.w", "s1.t", "s2.w", "s2.t", "b0.w", "b0.t", "b1.w", "b1.t", "b2.w", "b2.t", "b3.t",
            "s0.l", "s1.l", "s2.l", "s0h.w", "s0h.t", "s0h.l", "s0hh.t",
            "s0l.w", "s0l.t", "s0l.l", "s0l2.t", "s0l2.l", "s0r.w", "s0r.t", "s0r.l", "s0r2.t", "s0r2.l",
            "s1l.t", "s1l.l", "s1r.t", "s1r.l", "b0l.w", "b0l.t", "b0l.l", "b0l2.t", "b0l2.l",
            "s0.left", "s0.right", "s1.left", "s1.right", "b0.left", "s0.lc", "s0.rc", "b0.lc",
            "dist", "between", "b0-1.t", "s0+1.t", "b0-1.w", "s0+1.w", "move", "s0.e", "b0.e", "c.w", "c.t", "v.w", "v.i");
    static final int MOVE = NAMES.indexOf("move");

    private static final int VERB_DEPTH = 5;

    private final Marks marks;
    final int[] atoms;
    private int[] between = new int[0];

    ParserAtoms(Marks marks) {
        this.marks = marks;
        this.atoms = new int[NAMES.size()];
    }

    void start(Words words) {
        between = marks.sums(words);
    }

    void fill(ParseState state, Words words) {
        int s0 = state.stack(0);
        int s1 = state.stack(1);
        int s2 = state.stack(2);
        int b0 = state.next(0);
        int head = s0 < 0 ? -1 : state.head[s0];
        int a = 0;
        a = wordAndTag(words, s0, a);
        a = wordAndTag(words, s1, a);
        a = wordAndTag(words, s2, a);
        for (int i = 0; i < 3; i++) {
            a = wordAndTag(words, state.next(i), a);
        }
        atoms[a++] = tag(words, state.next(3));
        atoms[a++] = arc(state, s0);
        atoms[a++] = arc(state, s1);
        atoms[a++] = arc(state, s2);
        a = wordAndTag(words, head, a);
        atoms[a++] = arc(state, head);
        atoms[a++] = tag(words, head < 0 ? -1 : state.head[head]);
        a = children(state, words, state.left, s0, a);
        a = children(state, words, state.right, s0, a);
        a = tagAndLabel(state, words, child(state.left[0], s1), a);
        a = tagAndLabel(state, words, child(state.right[0], s1), a);
        a = children(state, words, state.left, b0, a);
        a = valency(state, s0, s1, b0, a);
        atoms[a++] = distance(s0, b0);
        atoms[a++] = s0 < 0 || b0 < 0 ? -1 : marks.between(between, s0, b0);
        atoms[a++] = tag(words, b0 < 0 ? words.size - 1 : b0 - 1);
        atoms[a++] = tag(words, s0 < 0 ? -1 : s0 + 1);
        atoms[a++] = Tagger.at(words.word, b0 < 0 ? words.size - 1 : b0 - 1);
        atoms[a++] = Tagger.at(words.word, s0 < 0 ? -1 : s0 + 1);
        atoms[a++] = -1;
        atoms[a++] = Tagger.at(words.end3, s0);
        atoms[a++] = Tagger.at(words.end3, b0);
        int corner = corner(state, b0);
        a = wordAndTag(words, corner - 1, a);
        verb(state, words, a);
    }

    /** The first word of all that hangs on a word. */
    private static int corner(ParseState state, int word) {
        int first = word;
        while (first >= 0 && state.left[0][first] >= 0) {
            first = state.left[0][first];
        }
        return first;
    }

    private void verb(ParseState state, Words words, int at) {
        for (int i = 0; i < VERB_DEPTH; i++) {
            int word = state.stack(i);
            if (word >= 0 && marks.isVerb(words.tag[word])) {
                atoms[at] = words.word[word];
                atoms[at + 1] = i;
                return;
            }
        }
        atoms[at] = Hash.NOTHING;
        atoms[at + 1] = -1;
    }

    private int valency(ParseState state, int s0, int s1, int b0, int at) {
        int a = at;
        atoms[a++] = s0 < 0 ? 0 : Long.hashCode(state.leftLabels[s0]);
        atoms[a++] = s0 < 0 ? 0 : Long.hashCode(state.rightLabels[s0]);
        atoms[a++] = s1 < 0 ? 0 : Long.hashCode(state.leftLabels[s1]);
        atoms[a++] = s1 < 0 ? 0 : Long.hashCode(state.rightLabels[s1]);
        atoms[a++] = b0 < 0 ? 0 : Long.hashCode(state.leftLabels[b0]);
        atoms[a++] = s0 < 0 ? -1 : state.leftCount[s0];
        atoms[a++] = s0 < 0 ? -1 : state.rightCount[s0];
        atoms[a++] = b0 < 0 ? -1 : state.leftCount[b0];
        return a;
    }

    /** Word, tag and label of the outermost child, tag and label of the one before it. */
    private int children(ParseState state, Words words, int[][] side, int of, int at) {
        int outer = child(side[0], of);
        int a = wordAndTag(words, outer, at);
        atoms[a++] = arc(state, outer);
        return tagAndLabel(state, words, child(side[1], of), a);
    }

    private int wordAndTag(Words words, int i, int at) {
        atoms[at] = Tagger.at(words.word, i);
        atoms[at + 1] = tag(words, i);
        return at + 2;
    }

    private int tagAndLabel(ParseState state, Words words, int i, int at) {
        atoms[at] = tag(words, i);
        atoms[at + 1] = arc(state, i);
        return at + 2;
    }

    private static int child(int[] side, int of) {
        return of < 0 ? -1 : side[of];
    }

    private static int arc(ParseState state, int i) {
        return i < 0 ? -2 : state.label[i];
    }

    private static int tag(Words words, int i) {
        return i < 0 || i >= words.size ? -1 : words.tag[i];
    }

    private static int distance(int from, int to) {
        if (from < 0 || to < 0) {
            return 0;
        }
        int gap = Math.abs(to - from);
        return gap < 5 ? gap : gap < 8 ? 5 : gap < 15 ? 6 : 7;
    }
}
