package org.dateline.annotate.learnt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Parses a sentence by its best moves and then goes back to where the best move was in doubt (Choi and McCallum 2013): the
 * rival is made there and followed up by best moves, and the way whose moves and labels are the likelier in all is taken.
 * Most sentences have one doubt or none. Room for one thread's work.
 */
final class Search {
    /** A rival less far behind than this is worth following up. */
    private static final int DOUBT = 50;
    /** How many rivals of a sentence are followed up, the likeliest first. */
    private static final int MOST = 4;
    /** A way that has stood like the first for so many moves will not part from it again. */
    private static final int TOGETHER = 3;
    private static final int MOVES_PER_WORD = 4;
    /** How far apart scores are of which one is e times as likely as the other. */
    private static final double TEMPER = 60;
    private static final double[] SHARES = shares();

    private final Parser.Run run;
    private Words words;
    private Weights moveWeights;
    private Weights labelWeights;
    /** The first way: its moves and labels, and before each the state's signature and the logarithm of the likelihood so far. */
    private int[] moves = {};
    private int[] labels = {};
    private long[] signatures = {};
    private double[] sums = {};
    private int length;
    private final List<Doubt> doubts = new ArrayList<>();
    /** How likely the way last followed is. */
    private double sum;

    /**
     * @param at before which move of the first way
     * @param move the rival
     * @param sum likelihood of the way up to and with the rival
     */
    private record Doubt(int at, int move, double sum) {}

    Search(Parser.Run run) {
        this.run = run;
    }

    private static double[] shares() {
        double[] shares = new double[400];
        for (int behind = 0; behind < shares.length; behind++) {
            shares[behind] = Math.exp(-behind / TEMPER);
        }
        return shares;
    }

    ParseState parse(Words sentence, Weights forMoves, Weights forLabels) {
        words = sentence;
        moveWeights = forMoves;
        labelWeights = forLabels;
        if (moves.length < MOVES_PER_WORD * words.size + 1) {
            moves = new int[MOVES_PER_WORD * words.size + 1];
            labels = new int[moves.length];
            signatures = new long[moves.length];
            sums = new double[moves.length];
        }
        doubts.clear();
        run.start(words);
        ParseState best = first();
        double most = sum;
        doubts.sort(Comparator.comparingDouble((Doubt doubt) -> -doubt.sum));
        for (int d = 0; d < Math.min(MOST, doubts.size()); d++) {
            ParseState other = follow(doubts.get(d), most);
            if (other != null) {
                best = other;
                most = sum;
            }
        }
        return best;
    }

    /** The way of best moves, kept with all doubts about it. */
    private ParseState first() {
        ParseState state = new ParseState(words.size);
        sum = 0;
        length = 0;
        while (!state.isDone()) {
            int move = run.move(state, words, moveWeights);
            signatures[length] = state.signature();
            sums[length] = sum;
            sum += likelihood(run.moveChoice, run.allowed, run.allowedCount, move);
            doubt(move);
            moves[length] = move;
            labels[length] = make(state, move);
            length++;
        }
        sums[length] = sum;
        return state;
    }

    /** Notes the rivals of a move that was just chosen. */
    private void doubt(int move) {
        for (int i = 0; i < run.allowedCount && run.allowedCount > 1; i++) {
            int behind = run.moveScores[move] - run.moveScores[run.allowed[i]];
            if (run.allowed[i] != move && behind < DOUBT) {
                doubts.add(new Doubt(length, run.allowed[i], sum - behind / TEMPER));
            }
        }
    }

    /** The way that parts from the first by a rival; null when it is less likely than {@code most}. */
    private ParseState follow(Doubt doubt, double most) {
        ParseState state = new ParseState(words.size);
        for (int i = 0; i < doubt.at; i++) {
            state.isDone();
            state.move(moves[i], labels[i]);
        }
        state.isDone();
        sum = doubt.sum;
        run.look(state, words);
        make(state, doubt.move);
        int together = 0;
        int at = doubt.at;
        while (!state.isDone()) {
            if (sum <= most) {
                return null;
            }
            long signature = state.signature();
            while (at < length && signatures[at] < signature >>> Integer.SIZE << Integer.SIZE) {
                at++;
            }
            int same = same(signature, at);
            together = same < 0 ? 0 : together + 1;
            if (together > TOGETHER) {
                sum += sums[length] - sums[same];
                return sum > most ? finish(state, same) : null;
            }
            int move = run.move(state, words, moveWeights);
            sum += likelihood(run.moveChoice, run.allowed, run.allowedCount, move);
            make(state, move);
        }
        return sum > most ? state : null;
    }

    /** Goes on as the first way did. */
    private ParseState finish(ParseState state, int from) {
        for (int at = from; !state.isDone(); at++) {
            state.move(moves[at], labels[at]);
        }
        return state;
    }

    /** Where the first way stood like this, among the moves with the same next word that begin at {@code from}; -1 for nowhere. */
    private int same(long signature, int from) {
        for (int i = from; i < length && signatures[i] >>> Integer.SIZE == signature >>> Integer.SIZE; i++) {
            if (signatures[i] == signature) {
                return i;
            }
        }
        return -1;
    }

    /** Makes a move with the best label; returns the label. */
    private int make(ParseState state, int move) {
        int label = -1;
        if (move >= ParseState.LEFT) {
            label = run.label(state, words, move, labelWeights);
            sum += likelihood(run.labelChoice, run.labels, run.labelCount, label);
        }
        state.move(move, label);
        return label;
    }

    /** The logarithm of how likely the best of some classes is; nought where it was clear. */
    private static double likelihood(Choice choice, int[] classes, int count, int best) {
        if (count == 1 || choice.clear) {
            return 0;
        }
        double all = 0;
        for (int i = 0; i < count; i++) {
            int behind = choice.scores[best] - choice.scores[classes[i]];
            all += behind < SHARES.length ? SHARES[behind] : 0;
        }
        return -Math.log(all);
    }
}
