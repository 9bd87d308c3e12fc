package org.dateline.teacher;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.dateline.annotate.learnt.Layout;
import org.dateline.annotate.learnt.Marks;
import org.dateline.annotate.learnt.ParseState;
import org.dateline.annotate.learnt.Parser;
import org.dateline.annotate.learnt.Words;

/** Learns moves and labels, following the parser into its own mistakes so that it learns to go on from them. */
final class ParseTrainer {
    private static final Layout MOVES = new Layout(22, 2);
    private static final Layout LABELS = new Layout(17, 6);
    private static final int MOVE_MARGIN = 30;
    private static final int LABEL_MARGIN = 60;
    private static final double EXPLORE = 0.9;

    private final Inventory inventory;
    private final AveragedWeights moves = new AveragedWeights(MOVES);
    private final AveragedWeights labels = new AveragedWeights(LABELS);
    private final Parser.Run run;
    private final Random random;
    private final Copies copies;

    ParseTrainer(Inventory inventory, long seed) {
        this.inventory = inventory;
        this.run = new Parser(inventory.arcs(), new Marks(inventory.tags())).new Run();
        this.random = new Random(seed);
        this.copies = new Copies(random);
    }

    AveragedWeights moves() {
        return moves;
    }

    AveragedWeights labels() {
        return labels;
    }

    /**
     * Reads all sentences as often as told, each time in another order and case.
     *
     * @param afterEach told the number of each round when it is over
     */
    void train(List<Lesson> lessons, int epochs, Consumer<Integer> afterEach) {
        for (int epoch = 0; epoch < epochs; epoch++) {
            for (Lesson lesson : copies.shuffled(lessons)) {
                learn(copies.copy(lesson), epoch == 0 ? 0 : EXPLORE);
            }
            afterEach.accept(epoch);
        }
    }

    private void learn(Lesson lesson, double explore) {
        SilverSentence sentence = lesson.sentence();
        Words words = lesson.words(inventory.vocabulary());
        int[] gold = inventory.labelNumbers(sentence);
        ParseState state = new ParseState(sentence.size());
        Oracle oracle = new Oracle(state, sentence.heads());
        run.start(words);
        while (!state.isDone() && !state.isClosing()) {
            int best = run.move(state, words, moves);
            int right = learnMove(state, words, oracle);
            int move = random.nextDouble() < explore ? best : right;
            state.move(move, move >= ParseState.LEFT ? learnLabel(state, words, move, sentence.heads(), gold) : -1);
        }
        moves.tick();
        labels.tick();
    }

    /** Learns from the move just weighed; returns the best of those that lose least. */
    private int learnMove(ParseState state, Words words, Oracle oracle) {
        int least = Integer.MAX_VALUE;
        int[] costs = new int[ParseState.MOVES];
        for (int move = 0; move < ParseState.MOVES; move++) {
            costs[move] = run.allows(state, words, move) ? oracle.cost(move) : -1;
            least = costs[move] < 0 ? least : Math.min(least, costs[move]);
        }
        int right = -1;
        int wrong = -1;
        for (int move = 0; move < ParseState.MOVES; move++) {
            if (costs[move] == least) {
                right = right < 0 || run.moveScores[move] > run.moveScores[right] ? move : right;
            } else if (costs[move] >= 0) {
                wrong = wrong < 0 || run.moveScores[move] > run.moveScores[wrong] ? move : wrong;
            }
        }
        if (wrong >= 0 && run.moveScores[wrong] + MOVE_MARGIN >= run.moveScores[right]) {
            moves.learn(run.moveFeatures, right, wrong);
        }
        return right;
    }

    /** Labels the arc that a move is about to make, and learns when the arc is right. */
    private int learnLabel(ParseState state, Words words, int move, int[] heads, int[] gold) {
        int predicted = run.label(state, words, move, labels);
        long candidates = run.candidates(state, words, move);
        int child = move == ParseState.LEFT ? state.stack(0) : state.next(0);
        int head = move == ParseState.LEFT ? state.next(0) : state.stack(0);
        boolean open = Long.bitCount(candidates) > 1 && (candidates >>> gold[child] & 1) == 1;
        if (heads[child] == head && open) {
            int right = gold[child];
            int rival = -1;
            for (long rest = candidates & ~(1L << right); rest != 0; rest &= rest - 1) {
                int label = Long.numberOfTrailingZeros(rest);
                if (rival < 0 || run.labelScores[label] > run.labelScores[rival]) {
                    rival = label;
                }
            }
            if (run.labelScores[rival] + LABEL_MARGIN >= run.labelScores[right]) {
                labels.learn(run.labelFeatures, right, rival);
            }
        }
        return predicted;
    }
}
