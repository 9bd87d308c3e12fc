package org.dateline.extract.attribution.learnt;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * The weights of one linear classifier: hashed features times classes. As read from a file a weight is one byte, so that the
 * table stays in the processor's cache; whoever trains works on numbers with a fraction. Thread-safe once training is over.
 */
public final class Weights {
    private static final int LARGEST = 127;

    private final int bits;
    private final int classes;
    /** The weights as read and what one step of them is worth; null while they are trained. */
    private final byte[] packed;
    private final float step;
    private float[] cells;

    /**
     * Weights to be trained, all nothing.
     *
     * @param bits the table has two to this power of rows
     * @param classes how many weights a row has
     */
    public Weights(int bits, int classes) {
        this.bits = bits;
        this.classes = classes;
        this.packed = null;
        this.step = 0;
        this.cells = new float[classes << bits];
    }

    private Weights(int bits, int classes, byte[] packed, float step) {
        this.bits = bits;
        this.classes = classes;
        this.packed = packed;
        this.step = step;
    }

    /**
     * Cell {@code row(feature) + class} holds the weight of a feature for a class. Open to whoever trains weights; of those
     * that were read it is a copy.
     */
    public float[] cells() {
        if (cells != null) {
            return cells;
        }
        float[] copy = new float[packed.length];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = packed[i] * step;
        }
        return copy;
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
                scores[c] += packed != null ? packed[row + c] * step : cells[row + c];
            }
        }
        return scores;
    }

    /** Adds up what the features say for the first class: the score of a yes-or-no classifier. */
    public double score(int[] features) {
        double score = 0;
        for (int feature : features) {
            score += packed != null ? packed[row(feature)] * step : cells[row(feature)];
        }
        return score;
    }

    /** Writes one byte a weight; the largest sets the scale. */
    void write(DataOutputStream out) throws IOException {
        float[] weights = cells();
        float largest = Float.MIN_NORMAL;
        for (float weight : weights) {
            largest = Math.max(largest, Math.abs(weight));
        }
        out.writeByte(bits);
        out.writeByte(classes);
        out.writeFloat(largest);
        byte[] bytes = new byte[weights.length];
        for (int i = 0; i < weights.length; i++) {
            bytes[i] = (byte) Math.round(weights[i] * LARGEST / largest);
        }
        out.write(bytes);
    }

    static Weights read(DataInputStream in) throws IOException {
        int bits = in.readByte();
        int classes = in.readByte();
        float step = in.readFloat() / LARGEST;
        byte[] packed = new byte[classes << bits];
        in.readFully(packed);
        return new Weights(bits, classes, packed, step);
    }
}
