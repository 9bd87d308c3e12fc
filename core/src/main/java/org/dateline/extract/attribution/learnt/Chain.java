package org.dateline.extract.attribution.learnt;

import org.dateline.hashed.Templates;

/** What one cue makes of the tokens of a sentence: nothing, source, cue or content; the best sequence of labels. */
public final class Chain {
    public static final int NONE = 0;
    public static final int SOURCE = 1;
    public static final int CUE = 2;
    public static final int CONTENT = 3;
    /** How many labels there are. */
    public static final int LABELS = 4;

    private static final int STATES = 2 * LABELS;

    /** What is known of each token, mixed for templates. */
    private final int[][] atoms;
    /** The token that is the cue's head, whose label is known; -1 in another sentence. */
    public final int cue;

    Chain(Tree tree, Tree cueTree, int cue, Company company) {
        RoleFeatures features = new RoleFeatures(tree, cueTree, cue, company);
        this.cue = tree == cueTree ? cue : -1;
        this.atoms = new int[tree.size][];
        for (int i = 0; i < tree.size; i++) {
            atoms[i] = features.of(i);
        }
    }

    /** How many tokens it labels. */
    public int size() {
        return atoms.length;
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
        int[] features = new int[templates.count()];
        templates.features(atoms[token], features);
        return features;
    }

    /** Scores of each token's labels; a label that cannot be scores minus infinity. */
    public double[][] labelScores(Weights weights) {
        double[][] scores = scores(RoleFeatures.TEMPLATES, weights);
        for (int i = 0; i < size(); i++) {
            for (int label = 0; label < LABELS; label++) {
                boolean known = i == cue;
                if (known != (label == CUE) && (known || cue < 0)) {
                    scores[i][label] = Double.NEGATIVE_INFINITY;
                }
            }
        }
        return scores;
    }

    /** Scores of the changes into each token: {@code before * LABELS + label}; those of the first token are not used. */
    public double[][] moveScores(Weights weights) {
        return scores(RoleFeatures.MOVES, weights);
    }

    private double[][] scores(Templates templates, Weights weights) {
        double[][] scores = new double[size()][];
        int[] features = new int[templates.count()];
        for (int i = 0; i < size(); i++) {
            templates.features(atoms[i], features);
            scores[i] = weights.scores(features);
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
        double[][] own = labelScores(labelWeights);
        double[][] change = moveScores(moveWeights);
        double[][] scores = new double[size()][STATES];
        int[][] from = new int[size()][STATES];
        for (int label = 0; label < LABELS; label++) {
            boolean source = label == SOURCE;
            scores[0][label] = source ? Double.NEGATIVE_INFINITY : own[0][label];
            scores[0][label + LABELS] = source ? own[0][label] : Double.NEGATIVE_INFINITY;
        }
        for (int i = 1; i < size(); i++) {
            for (int state = 0; state < STATES; state++) {
                scores[i][state] = step(scores[i - 1], change[i], state, from[i]) + own[i][state % LABELS];
            }
        }
        return labels(scores[size() - 1], from, lean);
    }

    /** The best score of a way into a state; notes where it comes from. The upper states are those after a source. */
    private static double step(double[] before, double[] change, int state, int[] from) {
        int label = state % LABELS;
        boolean after = state >= LABELS;
        double best = Double.NEGATIVE_INFINITY;
        for (int old = 0; old < STATES; old++) {
            boolean open = after ? old >= LABELS || label == SOURCE : old < LABELS && label != SOURCE;
            double score = open ? before[old] + change[old % LABELS * LABELS + label] : Double.NEGATIVE_INFINITY;
            if (score > best) {
                best = score;
                from[state] = old;
            }
        }
        return best;
    }

    private int[] labels(double[] ends, int[][] from, double lean) {
        int state = 0;
        for (int other = 1; other < STATES; other++) {
            double more = other >= LABELS ? lean : 0;
            double now = state >= LABELS ? lean : 0;
            state = ends[other] + more > ends[state] + now ? other : state;
        }
        int[] labels = new int[size()];
        for (int i = size() - 1; i >= 0; i--) {
            labels[i] = state % LABELS;
            state = from[i][state];
        }
        return labels;
    }
}
