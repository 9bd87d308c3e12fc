package org.dateline.extract.attribution.learnt;

import org.dateline.hashed.Templates;

/**
 * What one cue makes of the tokens of a sentence: nothing, source, cue or content; the best sequence of labels. For one thread at a
 * time.
 */
public final class Chain {
    public static final int NONE = 0;
    public static final int SOURCE = 1;
    public static final int CUE = 2;
    public static final int CONTENT = 3;
    /** How many labels there are. */
    public static final int LABELS = 4;

    private static final int STATES = 2 * LABELS;

    private final RoleFeatures features;
    private final int size;
    /** The token that is the cue's head, whose label is known; -1 in another sentence. */
    public final int cue;

    Chain(Tree tree, Tree cueTree, int cue, Company company) {
        this.features = new RoleFeatures(tree, cueTree, cue, company);
        this.cue = tree == cueTree ? cue : -1;
        this.size = tree.size;
    }

    /** How many tokens it labels. */
    public int size() {
        return size;
    }

    /** The hashed features of a token for its label. */
    public int[] labels(int token) {
        return features(RoleFeatures.TEMPLATES, token);
    }

    /** The hashed features of a token for the change from the label before it. */
    public int[] moves(int token) {
        return features(RoleFeatures.MOVES, token);
    }

    private int[] features(Templates templates, int token) {
        int[] found = new int[templates.count()];
        templates.features(features.of(token), found);
        return found;
    }

    /** Scores of each token's labels; a label that cannot be scores minus infinity. */
    public double[][] labelScores(Weights weights) {
        double[][] scores = scores(RoleFeatures.TEMPLATES, weights);
        for (int i = 0; i < size; i++) {
            rule(i, scores[i]);
        }
        return scores;
    }

    /** Rules out labels that a token cannot have. */
    private void rule(int token, double[] scores) {
        boolean known = token == cue;
        for (int label = 0; label < LABELS; label++) {
            if (known != (label == CUE) && (known || cue < 0)) {
                scores[label] = Double.NEGATIVE_INFINITY;
            }
        }
    }

    /** Scores of the changes into each token: {@code before * LABELS + label}; those of the first token are not used. */
    public double[][] moveScores(Weights weights) {
        return scores(RoleFeatures.MOVES, weights);
    }

    private double[][] scores(Templates templates, Weights weights) {
        double[][] scores = new double[size][];
        for (int i = 0; i < size; i++) {
            scores[i] = weights.scores(features(templates, i));
        }
        return scores;
    }

    /** The best labels. */
    int[] best(Weights labelWeights, Weights moveWeights) {
        return best(labelWeights, moveWeights, 0);
    }

    /**
     * The best labels, a sequence with a source first: hardly anything is said by nobody, and many sequences share the chance
     * that somebody says it.
     *
     * @param lean by how much the best sequence without a source must score more than the best with one to be taken
     */
    int[] best(Weights labelWeights, Weights moveWeights, double lean) {
        int[] seen = new int[RoleFeatures.TEMPLATES.count()];
        int[] changes = new int[RoleFeatures.MOVES.count()];
        double[] own = new double[LABELS];
        double[] change = new double[LABELS * LABELS];
        double[] before = new double[STATES];
        double[] scores = new double[STATES];
        byte[] from = new byte[size * STATES];
        // Most tokens share with the one before what the first block of templates sees.
        int shared = RoleFeatures.TEMPLATES.end(0);
        int group = -1;
        long sum = 0;
        for (int i = 0; i < size; i++) {
            int[] atoms = features.of(i);
            if (group < 0 || features.group(i) != group) {
                group = features.group(i);
                RoleFeatures.TEMPLATES.features(0, atoms, seen);
                sum = labelWeights.sum(seen, shared);
            }
            RoleFeatures.TEMPLATES.features(1, atoms, seen);
            labelWeights.scores(seen, shared, sum, own);
            rule(i, own);
            if (i == 0) {
                begin(own, scores);
                continue;
            }
            RoleFeatures.MOVES.features(atoms, changes);
            moveWeights.scores(changes, change);
            System.arraycopy(scores, 0, before, 0, STATES);
            for (int state = 0; state < STATES; state++) {
                scores[state] = step(before, change, state, from, i * STATES) + own[state % LABELS];
            }
        }
        return labels(scores, from, lean);
    }

    private static void begin(double[] own, double[] scores) {
        for (int label = 0; label < LABELS; label++) {
            boolean source = label == SOURCE;
            scores[label] = source ? Double.NEGATIVE_INFINITY : own[label];
            scores[label + LABELS] = source ? own[label] : Double.NEGATIVE_INFINITY;
        }
    }

    /** The best score of a way into a state; notes where it comes from. The upper states are those after a source. */
    private static double step(double[] before, double[] change, int state, byte[] from, int at) {
        int label = state % LABELS;
        boolean after = state >= LABELS;
        double best = Double.NEGATIVE_INFINITY;
        int first = after && label != SOURCE ? LABELS : 0;
        int end = after ? STATES : label == SOURCE ? 0 : LABELS;
        for (int old = first; old < end; old++) {
            double score = before[old] + change[old % LABELS * LABELS + label];
            if (score > best) {
                best = score;
                from[at + state] = (byte) old;
            }
        }
        return best;
    }

    private int[] labels(double[] ends, byte[] from, double lean) {
        int state = 0;
        for (int other = 1; other < STATES; other++) {
            double more = other >= LABELS ? lean : 0;
            double now = state >= LABELS ? lean : 0;
            state = ends[other] + more > ends[state] + now ? other : state;
        }
        int[] labels = new int[size];
        for (int i = size - 1; i >= 0; i--) {
            labels[i] = state % LABELS;
            state = from[i * STATES + state];
        }
        return labels;
    }
}
