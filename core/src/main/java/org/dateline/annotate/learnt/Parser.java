package org.dateline.annotate.learnt;

/**
 * Builds the tree of a sentence whose tags are known: at each step it first chooses a move, then, when the move makes an arc,
 * the arc's label. Where the best move was in doubt, the next best is followed up afterwards, see {@link Search}.
 */
public final class Parser {
    private static final int[] MOVE_LEADS = {190, 150, 140, 130, 120, 110, 105};
    private static final int[] LABEL_LEADS = {140, 110, 110, 105, 100};
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
        final Choice moveChoice = new Choice(ParserTemplates.MOVES, ParseState.MOVES, MOVE_LEADS);
        final Choice labelChoice = new Choice(ParserTemplates.LABELS, arcs.labels(), LABEL_LEADS);
        private final Search search = new Search(this);
        /** The moves that could be made when the last was chosen, and how many they are. */
        final int[] allowed = new int[ParseState.MOVES];
        int allowedCount;
        /** The labels that the last arc could have, and how many they are. */
        final int[] labels = new int[arcs.labels()];
        int labelCount;
        /** The features of the move last weighed. */
        public final int[] moveFeatures = moveChoice.features;
        /** The scores of the moves allowed; others are leftovers. */
        public final int[] moveScores = moveChoice.scores;
        /** The features of the label last weighed. */
        public final int[] labelFeatures = labelChoice.features;
        /** The scores of the labels the arc may have; others are leftovers. */
        public final int[] labelScores = labelChoice.scores;

        /** Parses a tagged sentence. */
        public ParseState parse(Words words, Weights moves, Weights labels) {
            return search.parse(words, moves, labels);
        }

        /** Parses a tagged sentence by always making the best move. */
        public ParseState parseOnce(Words words, Weights moves, Weights labels) {
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
            allowedCount = 0;
            for (int move : ALL_MOVES) {
                if (allows(state, words, move)) {
                    allowed[allowedCount++] = move;
                }
            }
            if (allowedCount == 1 && allowed[0] < ParseState.LEFT) {
                return allowed[0];
            }
            look(state, words);
            return allowedCount == 1 ? allowed[0] : moveChoice.decide(mixed, allowed, allowedCount, weights);
        }

        /** Takes in a state, so that the label of an arc can be chosen. */
        void look(ParseState state, Words words) {
            seen.fill(state, words);
            ParserTemplates.MOVES.mix(seen.atoms, mixed);
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
            labelCount = Tagger.list(candidates(state, words, move), labels);
            if (labelCount == 1) {
                return labels[0];
            }
            mixed[ParserAtoms.MOVE] = ParserTemplates.LABELS.mixed(ParserAtoms.MOVE, move);
            return labelChoice.decide(mixed, labels, labelCount, weights);
        }

        /** The labels that the arc a move would make may have, as bits. */
        public long candidates(ParseState state, Words words, int move) {
            int top = words.tag[state.stack(0)];
            int next = words.tag[state.next(0)];
            return move == ParseState.LEFT ? arcs.bits(next, top, true) : arcs.bits(top, next, false);
        }
    }
}
