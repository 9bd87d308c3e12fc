package org.dateline.annotate.learnt;

/** The weights of one linear classifier: adds up what the features of a case say for each class. */
public interface Weights {
    /**
     * Sets {@code scores[c]} for every class {@code c} among the first {@code classCount} of {@code classes} to the sum over
     * the first {@code count} hashed features; other scores stay as they are.
     */
    void score(int[] features, int count, int[] classes, int classCount, int[] scores);
}
