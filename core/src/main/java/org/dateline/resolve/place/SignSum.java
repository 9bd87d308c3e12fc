package org.dateline.resolve.place;

import java.util.Arrays;

/** Adds up what a model says of signs, by their hashes: some ten thousand signs a report, none of which is written down. */
final class SignSum implements SignTaker {
    private final LinearModel model;
    private final double[] scores;

    SignSum(LinearModel model) {
        this.model = model;
        this.scores = new double[model.answers().size()];
    }

    void clear() {
        Arrays.fill(scores, 0);
    }

    @Override
    public void take(SignText sign, SignText a, SignText b, SignText c, SignText d) {
        long hash = a == null ? sign.hash : a.after(sign.hash);
        if (b != null) {
            hash = b.afterComma(hash);
        }
        if (c != null) {
            hash = c.afterComma(hash);
        }
        if (d != null) {
            hash = d.afterComma(hash);
        }
        model.addTo(scores, hash);
    }

    /** How likely each answer is, by the signs taken since the last clearing. */
    double[] likelihoods() {
        return LinearModel.likelihoods(scores);
    }
}
