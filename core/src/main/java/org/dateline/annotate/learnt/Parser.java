package org.dateline.annotate.learnt;

import java.util.List;

/**
 * Builds the tree of a sentence whose tags are known, in one pass: at each step it first chooses a move, then, when the move
 * makes an arc, the arc's label.
 */
public final class Parser {
    private static final List<String> ATOMS = List.of(
            "s0.w", "s0.t", "s1.w", "s1.t", "s2.w", "s2.t", "b0.w", "b0.t", "b1.w", "b1.t", "b2.w", "b2.t", "b3.t",
            "s0.l", "s1.l", "s2.l", "s0h.w", "s0h.t", "s0h.l", "s0hh.t",
            "s0l.w", "s0l.t", "s0l.l", "s0l2.t", "s0l2.l", "s0r.w", "s0r.t", "s0r.l", "s0r2.t", "s0r2.l",
            "s1l.t", "s1l.l", "s1r.t", "s1r.l", "b0l.w", "b0l.t", "b0l.l", "b0l2.t", "b0l2.l",
            "s0.left", "s0.right", "s1.left", "s1.right", "b0.left", "s0.lc", "s0.rc", "b0.lc",
            "dist", "between", "b0-1.t", "s0+1.t", "b0-1.w", "s0+1.w", "move", "s0.e", "b0.e");

    private static final Templates MOVES = new Templates(ATOMS, """
            s0.w s0.t, s0.w, s0.t, s1.w s1.t, s1.w, s1.t, s2.t, s2.w s2.t,
            b0.w b0.t, b0.w, b0.t, b1.w b1.t, b1.w, b1.t, b2.w b2.t, b2.w, b2.t, b3.t,
            s0.w s0.t b0.w b0.t, s0.w s0.t b0.w, s0.w b0.w b0.t, s0.w s0.t b0.t, s0.t b0.w b0.t, s0.w b0.w, s0.t b0.t,
            b0.t b1.t, b0.w b1.t, b0.t b1.w, b0.w b1.w, s0.t b1.t, s0.w b1.t, s0.w b1.w, s0.t b1.w,
            b0.t b1.t b2.t, s0.t b0.t b1.t, s0.w b0.t b1.t, s0.t b0.w b1.t, s0.t b0.t b1.w, s0.t b0.t b1.t b2.t, b0.t b1.t b2.t b3.t,
            s0h.t s0.t b0.t, s0h.w s0.t b0.t, s0h.t s0.l b0.t, s0h.w b0.w, s0hh.t s0h.t s0.t b0.t, s0h.t s0h.l s0.l b0.t,
            s0.t s0l.t b0.t, s0.t s0r.t b0.t, s0.t b0.t b0l.t, s0.w s0r.t b0.t, s0.t s0r.w b0.t, s0.t b0.t b0l.w, s0.w s0l.w b0.t,
            s0.t s0r.l b0.t, s0.t s0l.l b0.t, s0.t b0.t b0l.l, s0r.t s0r2.t s0.t, s0l.t s0l2.t s0.t, b0l.t b0l2.t b0.t,
            s0h.w, s0h.t, s0.l, s0.l b0.t, s0.l b0.w, s0l.w, s0l.t, s0l.l, s0r.w, s0r.t, s0r.l, b0l.w, b0l.t, b0l.l,
            s0r.w b0.w, s0r2.t s0r2.l, b0l2.t b0l2.l,
            s0.w dist, s0.t dist, b0.w dist, b0.t dist, s0.w b0.w dist, s0.t b0.t dist, s0.t b0.t between, s0.t b0.t between b1.t, s0.w between, b0.w between,
            s0.w s0.rc, s0.t s0.rc, s0.w s0.lc, s0.t s0.lc, b0.w b0.lc, b0.t b0.lc,
            s0.w s0.right, s0.t s0.right, s0.w s0.left, s0.t s0.left, b0.w b0.left, b0.t b0.left, s0.t s0.right b0.t, s0.t s0.right b0.w, s0.t s0.left b0.t b0.left,
            s1.t s0.t b0.t, s1.w s0.t b0.t, s1.t s0.w b0.t, s1.t s0.t b0.w, s1.t s0.t b0.t b1.t, s1.w b0.w, s1.w s0.w, s1.t s0.t s0.l b0.t,
            s1.t s1.l s0.t s0.l b0.t, s2.t s1.t s0.t b0.t, s2.t s1.t s0.t, s2.l s1.l s0.l b0.t, s1.t b0.t, s1.t s1.right b0.t, s1.w s1.t b0.w b0.t,
            s1r.t s1.t b0.t, s1l.l s1.t b0.t, s1.left s0.left b0.t,
            s0.t b0-1.t b0.t, b0-1.w b0.t s0.t, s0.t s0+1.t b0.t, s0+1.w s0.t b0.t, b0-1.t b0.t b1.t s0.t,
            s0.e b0.t s0.t, b0.e s0.t b0.t
            """);

    private static final Templates LABELS = new Templates(ATOMS, """
            move s0.w b0.w, move s0.w b0.t, move s0.t b0.w, move s0.t b0.t, move s0.w, move s0.t, move b0.w, move b0.t,
            move s0.w s0.t b0.t, move s0.t b0.w b0.t, move s0.w s0.t b0.w b0.t,
            move s0.t b0.t dist, move s0.w b0.t between, move s0.t b0.w between, move s0.t b0.t between, move s0.w dist, move b0.w dist,
            move s0.t b0.t b1.t, move s0.t b0.t b1.w, move s0.w b0.t b1.t, move s0.t b0.w b1.t, move b0.t b1.t b2.t, move s0.t b0.t b1.t b2.t, move b1.w s0.w, move b0.w b1.w, move b1.w, move b2.w, move b1.t b2.t,
            move s0.t s0.left b0.t, move s0.w s0.left b0.t, move s0.t s0.right b0.t, move s0.w s0.right b0.t, move s0.t b0.t b0.left, move s0.t b0.w b0.left, move s0.w b0.left, move s0.w b0.t b0.left, move s0.right b0.left, move s0.left b0.left,
            move s0.t b0.t s0l.w, move s0.t b0.t b0l.w, move s0.t b0.t b0l.t, move s0.w b0l.w, move b0.w b0l.w, move s0.w s0l.w, move s0.w s0r.w b0.t, move s0.t s0r.t b0.t, move s0.t s0r.l b0.t,
            move s0l.w s0.t, move b0l.w b0.t, move b0l.l b0l2.l s0.t b0.t, move b0l.t b0l2.t b0.t,
            move s0.l s0.t b0.t, move s0.l b0.w, move s0h.w s0.t b0.t, move s0h.t s0.l b0.t, move s0.l b0.t b0.left,
            move s1.t s0.t b0.t, move s1.w s0.t b0.t, move s1.l s0.t b0.t, move b0-1.t s0.t b0.t, move b0-1.w s0.t b0.t, move s0+1.t s0.t b0.t, move s0+1.w s0.t b0.t, move b0-1.w b0.t s0.w,
            move s0.e b0.t, move b0.e s0.t, move s0.e b0.e, move s0.e s0.t b0.w, move b0.e b0.t s0.w
            """);

    private static final int MOVE = ATOMS.indexOf("move");
    private static final int[] ALL_MOVES = {ParseState.SHIFT, ParseState.REDUCE, ParseState.LEFT, ParseState.RIGHT};

    private final ArcLabels arcs;
    private final Marks marks;

    /**
     * @param arcs which labels arcs may have
     * @param marks which tags count as what stands between two words
     */
    public Parser(ArcLabels arcs, Marks marks) {
        this.arcs = arcs;
        this.marks = marks;
    }

    /** Room for one thread's work. */
    public final class Run {
        private final int[] atoms = new int[ATOMS.size()];
        private final int[] allowed = new int[ParseState.MOVES];
        /** The features of the move last weighed. */
        public final int[] moveFeatures = new int[MOVES.count()];
        /** The scores of the moves allowed; others are leftovers. */
        public final int[] moveScores = new int[ParseState.MOVES];
        /** The features of the label last weighed. */
        public final int[] labelFeatures = new int[LABELS.count()];
        /** The scores of the labels the arc may have; others are leftovers. */
        public final int[] labelScores = new int[arcs.labels()];
        private final int[] labels = new int[arcs.labels()];
        private int[] between = new int[0];

        /** Parses a tagged sentence. */
        public ParseState parse(Words words, Weights moves, Weights labels) {
            ParseState state = new ParseState(words.size);
            start(words);
            while (!state.isDone()) {
                int move = move(state, words, moves);
                state.move(move, move >= ParseState.LEFT ? label(state, words, move, labels) : -1);
            }
            return state;
        }

        /** To be called before the first move of each sentence. */
        public void start(Words words) {
            between = marks.sums(words);
        }

        /** The best move allowed. */
        public int move(ParseState state, Words words, Weights weights) {
            int count = 0;
            for (int move : ALL_MOVES) {
                if (allows(state, words, move)) {
                    allowed[count++] = move;
                }
            }
            fill(state, words);
            MOVES.features(atoms, moveFeatures);
            weights.score(moveFeatures, moveFeatures.length, allowed, count, moveScores);
            return Tagger.best(allowed, count, moveScores);
        }

        /** Whether a move can be made and hangs no word on a mark, unless only marks are left to hang it on. */
        public boolean allows(ParseState state, Words words, int move) {
            if (!state.allows(move) || move < ParseState.LEFT) {
                return state.allows(move);
            }
            boolean nextIsMark = marks.isPunctuation(words.tag[state.next(0)]);
            boolean topIsMark = marks.isPunctuation(words.tag[state.stack(0)]);
            boolean onlyMarks = state.isClosing() && nextIsMark && topIsMark;
            return onlyMarks || !(move == ParseState.LEFT ? nextIsMark : topIsMark);
        }

        /** The best label for the arc that a move would make, in the state of the last call of {@link #move}. */
        public int label(ParseState state, Words words, int move, Weights weights) {
            int count = Tagger.list(candidates(state, words, move), labels);
            if (count > 1) {
                atoms[MOVE] = move;
                LABELS.features(atoms, labelFeatures);
                weights.score(labelFeatures, labelFeatures.length, labels, count, labelScores);
            }
            return count == 1 ? labels[0] : Tagger.best(labels, count, labelScores);
        }

        /** The labels that the arc a move would make may have, as bits. */
        public long candidates(ParseState state, Words words, int move) {
            int top = words.tag[state.stack(0)];
            int next = words.tag[state.next(0)];
            return move == ParseState.LEFT ? arcs.bits(next, top, true) : arcs.bits(top, next, false);
        }

        private void fill(ParseState state, Words words) {
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
            atoms[a++] = 0;
            atoms[a++] = s0 < 0 ? 0 : Hash.suffix(words.forms[s0], 3);
            atoms[a] = b0 < 0 ? 0 : Hash.suffix(words.forms[b0], 3);
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
