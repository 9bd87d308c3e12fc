package org.dateline.annotate.learnt;

/** The weights of one linear classifier: adds up what the features of a case say for each class. */
@FunctionalInterface
public interface Weights {
    /**
     * Adds to {@code scores[c]}, for every class {@code c} among the first {@code classCount} of {@code classes}, the sum over
     * the hashed features from {@code from} to before {@code to}; scores of other classes mean nothing afterwards.
     */
    void add(int[] features, int from, int to, int[] classes, int classCount, int[] scores);

    /** Whether scores are on the scale on which a {@link Choice} knows how far ahead is far enough. */
    default boolean isScaled() {
        return false;
    }
}
