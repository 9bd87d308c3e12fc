package org.dateline.extract.attribution.learnt;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * The weights of one linear classifier: hashed features times classes. As read from a file a weight is one byte, so that the
 * table stays in the processor's cache; whoever trains works on numbers with a fraction. Thread-safe once training is over.
 */
public final class Weights {
    private static final int LARGEST = 127;
    private static final int FOUR = 4;
    private static final int EIGHT = 8;
    private static final int HALVES = 0x00FF00FF;
    private static final long QUARTERS = 0x00FF00FF00FF00FFL;
    /** What stands for nothing in a byte of {@link #fours}, and how many such bytes can be added up in 16 bits. */
    private static final int ZERO = 128;
    private static final int MOST = 256;

    private final int bits;
    private final int classes;
    /** The weights as read and what one step of them is worth; null while they are trained. */
    private final byte[] packed;
    private final float step;
    /** The weights as read with those of four classes in one number, which makes a look-up of them; null where they are not in fours. */
    private final int[] fours;
    /** The same of eight classes. */
    private final long[] eights;
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
        this.fours = null;
        this.eights = null;
        this.cells = new float[classes << bits];
    }

    private Weights(int bits, int classes, byte[] packed, float step) {
        this.bits = bits;
        this.classes = classes;
        this.packed = packed;
        this.step = step;
        this.eights = classes % EIGHT == 0 ? eights(packed) : null;
        this.fours = classes % FOUR == 0 && eights == null ? fours(packed) : null;
    }

    private static int[] fours(byte[] packed) {
        int[] fours = new int[packed.length / FOUR];
        for (int i = 0; i < fours.length; i++) {
            for (int k = 0; k < FOUR; k++) {
                fours[i] |= packed[FOUR * i + k] + ZERO << 8 * k;
            }
        }
        return fours;
    }

    private static long[] eights(byte[] packed) {
        long[] eights = new long[packed.length / EIGHT];
        for (int i = 0; i < eights.length; i++) {
            for (int k = 0; k < EIGHT; k++) {
                eights[i] |= (long) (packed[EIGHT * i + k] + ZERO) << 8 * k;
            }
        }
        return eights;
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

    /** Among how many classes it decides. */
    public int classes() {
        return classes;
    }

    /** Adds up what the features say for each class. */
    public double[] scores(int[] features) {
        double[] scores = new double[classes];
        scores(features, scores);
        return scores;
    }

    /** The same into an array for one score a class, whatever stood in it. */
    void scores(int[] features, double[] scores) {
        Arrays.fill(scores, 0);
        for (int c = 0; eights != null && c < classes; c += EIGHT) {
            addEight(features, c, scores);
        }
        for (int c = 0; fours != null && c < classes; c += FOUR) {
            addFour(features, c, scores);
        }
        if (eights != null || fours != null) {
            return;
        }
        for (int feature : features) {
            int row = row(feature);
            for (int c = 0; c < classes; c++) {
                scores[c] += packed != null ? packed[row + c] * step : cells[row + c];
            }
        }
    }

    /** What the first features say for each class, for {@link #scores(int[], int, long, double[])}. */
    long sum(int[] features, int end) {
        return isOneFour(features) ? sum(features, 0, end, 0) : 0;
    }

    /**
     * As {@link #scores(int[], double[])}, for features of which the first have been added up.
     *
     * @param summed how many these are
     * @param sum what {@link #sum(int[], int)} gave for them
     */
    void scores(int[] features, int summed, long sum, double[] scores) {
        if (isOneFour(features)) {
            Arrays.fill(scores, 0);
            // No half of a number runs over into the next.
            add(sum + sum(features, summed, features.length, 0), features.length, 0, scores);
        } else {
            scores(features, scores);
        }
    }

    private boolean isOneFour(int[] features) {
        return fours != null && classes == FOUR && features.length <= MOST;
    }

    /**
     * The scores of four classes: each feature is one look-up and two additions, of two weights at a time in the halves of a
     * number, which hold the sum of 256 bytes.
     */
    private void addFour(int[] features, int first, double[] scores) {
        for (int from = 0; from < features.length; from += MOST) {
            int to = Math.min(features.length, from + MOST);
            add(sum(features, from, to, first), to - from, first, scores);
        }
    }

    /** The sums of four classes: the even ones in the lower half of the number, the odd ones in the upper. */
    private long sum(int[] features, int from, int to, int first) {
        int even = 0;
        int odd = 0;
        for (int f = from; f < to; f++) {
            int four = fours[row(features[f]) + first >> 2];
            even += four & HALVES;
            odd += four >>> 8 & HALVES;
        }
        return (long) odd << Integer.SIZE | even & 0xFFFFFFFFL;
    }

    private void add(long sum, int count, int first, double[] scores) {
        int zero = count * ZERO;
        scores[first] += ((sum & 0xFFFF) - zero) * (double) step;
        scores[first + 1] += ((sum >>> 32 & 0xFFFF) - zero) * (double) step;
        scores[first + 2] += ((sum >>> 16 & 0xFFFF) - zero) * (double) step;
        scores[first + 3] += ((sum >>> 48) - zero) * (double) step;
    }

    /** The scores of eight classes, in the same way with four weights at a time. */
    private void addEight(int[] features, int first, double[] scores) {
        for (int from = 0; from < features.length; from += MOST) {
            int to = Math.min(features.length, from + MOST);
            long even = 0;
            long odd = 0;
            for (int f = from; f < to; f++) {
                long eight = eights[row(features[f]) + first >> 3];
                even += eight & QUARTERS;
                odd += eight >>> 8 & QUARTERS;
            }
            int zero = (to - from) * ZERO;
            for (int c = 0; c < EIGHT; c += 2) {
                scores[first + c] += ((even >>> 8 * c & 0xFFFF) - zero) * (double) step;
                scores[first + c + 1] += ((odd >>> 8 * c & 0xFFFF) - zero) * (double) step;
            }
        }
    }

    /** Adds up what the features say for the first class: the score of a yes-or-no classifier. */
    public double score(int[] features) {
        return score(features, 0, features.length);
    }

    /** The same of the features from one number to before another. */
    double score(int[] features, int from, int to) {
        if (packed != null) {
            int sum = 0;
            for (int f = from; f < to; f++) {
                sum += packed[row(features[f])];
            }
            return sum * (double) step;
        }
        double score = 0;
        for (int f = from; f < to; f++) {
            score += cells[row(features[f])];
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
