package org.dateline.extract.attribution.learnt;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * The weights of one linear classifier: hashed features times classes. The array is open to whoever trains it; afterwards
 * nobody changes it.
 */
public final class Weights {
    private static final int LARGEST = 127;

    private final int bits;
    private final int classes;
    /** Cell {@code row(feature) + class} holds the weight of a feature for a class. */
    public final float[] cells;

    /**
     * @param bits the table has two to this power of rows
     * @param classes how many weights a row has
     */
    public Weights(int bits, int classes) {
        this.bits = bits;
        this.classes = classes;
        this.cells = new float[classes << bits];
    }

    /** Where the row of a hashed feature begins. */
    public int row(int feature) {
        return (feature & (1 << bits) - 1) * classes;
    }

    public int classes() {
        return classes;
    }

    /** Adds up what the features say for each class. */
    public double[] scores(int[] features) {
        double[] scores = new double[classes];
        for (int feature : features) {
            int row = row(feature);
            for (int c = 0; c < classes; c++) {
                scores[c] += cells[row + c];
            }
        }
        return scores;
    }

    /** Adds up what the features say for the first class: the score of a yes-or-no classifier. */
    public double score(int[] features) {
        double score = 0;
        for (int feature : features) {
            score += cells[row(feature)];
        }
        return score;
    }

    /** Writes one byte a weight; the largest sets the scale. */
    void write(DataOutputStream out) throws IOException {
        float largest = Float.MIN_NORMAL;
        for (float weight : cells) {
            largest = Math.max(largest, Math.abs(weight));
        }
        out.writeByte(bits);
        out.writeByte(classes);
        out.writeFloat(largest);
        byte[] packed = new byte[cells.length];
        for (int i = 0; i < cells.length; i++) {
            packed[i] = (byte) Math.round(cells[i] * LARGEST / largest);
        }
        out.write(packed);
    }

    static Weights read(DataInputStream in) throws IOException {
        Weights weights = new Weights(in.readByte(), in.readByte());
        float scale = in.readFloat() / LARGEST;
        byte[] packed = new byte[weights.cells.length];
        in.readFully(packed);
        for (int i = 0; i < packed.length; i++) {
            weights.cells[i] = packed[i] * scale;
        }
        return weights;
    }
}
