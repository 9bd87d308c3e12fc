package org.dateline.extract.attribution.learnt;

/** What one cue makes of the tokens of a sentence: nothing, source, cue or content; the best sequence of labels. */
public final class Chain {
    public static final int NONE = 0;
    public static final int SOURCE = 1;
    public static final int CUE = 2;
    public static final int CONTENT = 3;
    /** How many labels there are. */
    public static final int LABELS = 4;

    /** Hashed features of each token for its label, and of each token for the change from the label before it. */
    public final int[][] labels;
    public final int[][] moves;
    /** The token that is the cue's head, whose label is known; -1 in another sentence. */
    public final int cue;

    Chain(Tree tree, Tree cueTree, int cue, Company company) {
        RoleFeatures features = new RoleFeatures(tree, cueTree, cue, company);
        this.cue = tree == cueTree ? cue : -1;
        this.labels = new int[tree.size][];
        this.moves = new int[tree.size][];
        for (int i = 0; i < tree.size; i++) {
            int[] atoms = features.of(i);
            labels[i] = RoleFeatures.TEMPLATES.features(atoms);
            moves[i] = RoleFeatures.MOVES.features(atoms);
        }
    }

    public int size() {
        return labels.length;
    }

    /** Scores of each token's labels; a label that cannot be scores minus infinity. */
    public double[][] labelScores(Weights weights) {
        double[][] scores = new double[size()][];
        for (int i = 0; i < size(); i++) {
            scores[i] = weights.scores(labels[i]);
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
        double[][] scores = new double[size()][];
        for (int i = 0; i < size(); i++) {
            scores[i] = weights.scores(moves[i]);
        }
        return scores;
    }

    /** The best labels. */
    int[] best(Weights labelWeights, Weights moveWeights) {
        double[][] own = labelScores(labelWeights);
        double[][] change = moveScores(moveWeights);
        int[][] from = new int[size()][LABELS];
        for (int i = 1; i < size(); i++) {
            for (int label = 0; label < LABELS; label++) {
                double best = Double.NEGATIVE_INFINITY;
                for (int before = 0; before < LABELS; before++) {
                    double score = own[i - 1][before] + change[i][before * LABELS + label];
                    if (score > best) {
                        best = score;
                        from[i][label] = before;
                    }
                }
                own[i][label] += best;
            }
        }
        int[] labels = new int[size()];
        int last = size() - 1;
        for (int label = 1; label < LABELS; label++) {
            labels[last] = own[last][label] > own[last][labels[last]] ? label : labels[last];
        }
        for (int i = last; i > 0; i--) {
            labels[i - 1] = from[i][labels[i]];
        }
        return labels;
    }
}
