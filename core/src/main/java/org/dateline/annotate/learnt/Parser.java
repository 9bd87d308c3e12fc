package org.dateline.annotate.learnt;

/**
 * Builds the tree of a sentence whose tags are known, in one pass: at each step it first chooses a move, then, when the move
 * makes an arc, the arc's label.
 */
public final class Parser {
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
        private final ParserAtoms seen = new ParserAtoms(marks);
        private final int[] mixed = new int[seen.atoms.length];
        private final int[] allowed = new int[ParseState.MOVES];
        /** The features of the move last weighed. */
        public final int[] moveFeatures = new int[ParserTemplates.MOVES.count()];
        /** The scores of the moves allowed; others are leftovers. */
        public final int[] moveScores = new int[ParseState.MOVES];
        /** The features of the label last weighed. */
        public final int[] labelFeatures = new int[ParserTemplates.LABELS.count()];
        /** The scores of the labels the arc may have; others are leftovers. */
        public final int[] labelScores = new int[arcs.labels()];
        private final int[] labels = new int[arcs.labels()];

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
            seen.start(words);
        }

        /** The best move allowed. */
        public int move(ParseState state, Words words, Weights weights) {
            int count = 0;
            for (int move : ALL_MOVES) {
                if (allows(state, words, move)) {
                    allowed[count++] = move;
                }
            }
            seen.fill(state, words);
            ParserTemplates.MOVES.mix(seen.atoms, mixed);
            ParserTemplates.MOVES.features(mixed, moveFeatures);
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
                mixed[ParserAtoms.MOVE] = ParserTemplates.LABELS.mixed(ParserAtoms.MOVE, move);
                ParserTemplates.LABELS.features(mixed, labelFeatures);
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
    }
}
