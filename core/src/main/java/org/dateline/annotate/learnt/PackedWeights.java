package org.dateline.annotate.learnt;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Weights that no longer change, one byte each. Only their ratios matter, so the scale is not kept. Thread-safe. */
public final class PackedWeights implements Weights {
    private static final int LARGEST = 127;

    private static final int FOUR = 2;
    private static final int ZERO = 128;
    private static final int EVEN_BYTES = 0x00FF00FF;

    private final Layout layout;
    private final byte[] cells;
    /** For lines of four: each line as one number, every weight raised by 128; otherwise null. */
    private final int[] fours;

    private PackedWeights(Layout layout, byte[] cells) {
        this.layout = layout;
        this.fours = layout.slotBits() == FOUR ? fours(cells) : null;
        this.cells = fours == null ? cells : null;
    }

    private static int[] fours(byte[] cells) {
        int[] fours = new int[cells.length / 4];
        for (int i = 0; i < fours.length; i++) {
            for (int k = 3; k >= 0; k--) {
                fours[i] = fours[i] << 8 | cells[4 * i + k] + ZERO;
            }
        }
        return fours;
    }

    /**
     * Packs a table. The largest weight sets the scale: weights are never cut off, because the few large ones are those that
     * decide.
     */
    public static PackedWeights of(Layout layout, float[] weights) {
        if (weights.length != layout.cells()) {
            throw new IllegalArgumentException(weights.length + " weights for " + layout);
        }
        float largest = Float.MIN_NORMAL;
        for (float weight : weights) {
            largest = Math.max(largest, Math.abs(weight));
        }
        byte[] cells = new byte[weights.length];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = (byte) Math.round(weights[i] * LARGEST / largest);
        }
        return new PackedWeights(layout, cells);
    }

    @Override
    public boolean isScaled() {
        return true;
    }

    @Override
    public void add(int[] features, int from, int to, int[] classes, int classCount, int[] scores) {
        if (fours != null) {
            addFours(features, from, to, scores);
            return;
        }
        for (int c = 0; c + 1 < classCount; c += 2) {
            addTwo(features, from, to, classes[c], classes[c + 1], scores);
        }
        if ((classCount & 1) == 1) {
            int last = classes[classCount - 1];
            int sum = 0;
            for (int f = from; f < to; f++) {
                sum += cells[layout.cell(features[f], last)];
            }
            scores[last] += sum;
        }
    }

    /** Two classes at once, since they stand in one line. */
    private void addTwo(int[] features, int from, int to, int one, int other, int[] scores) {
        int slotBits = layout.slotBits();
        int slots = (1 << slotBits) - 1;
        int sum = 0;
        int otherSum = 0;
        for (int f = from; f < to; f++) {
            int line = layout.line(features[f]) << slotBits;
            int shift = layout.shift(features[f]);
            sum += cells[line | one + shift & slots];
            otherSum += cells[line | other + shift & slots];
        }
        scores[one] += sum;
        scores[other] += otherSum;
    }

    /** Four sums in two numbers, 16 bits each: they hold 257 features. */
    private void addFours(int[] features, int from, int to, int[] scores) {
        int even = 0;
        int odd = 0;
        for (int f = from; f < to; f++) {
            int feature = features[f];
            int line = Integer.rotateRight(fours[layout.line(feature)], layout.shift(feature) << 3);
            even += line & EVEN_BYTES;
            odd += line >>> 8 & EVEN_BYTES;
        }
        int zero = ZERO * (to - from);
        scores[0] += (even & 0xFFFF) - zero;
        scores[1] += (odd & 0xFFFF) - zero;
        scores[2] += (even >>> 16) - zero;
        scores[3] += (odd >>> 16) - zero;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeByte(layout.lineBits());
        out.writeByte(layout.slotBits());
        out.write(fours == null ? cells : bytes(fours));
    }

    private static byte[] bytes(int[] fours) {
        byte[] cells = new byte[4 * fours.length];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = (byte) ((fours[i / 4] >>> 8 * (i & 3) & 0xFF) - ZERO);
        }
        return cells;
    }

    static PackedWeights read(DataInputStream in) throws IOException {
        Layout layout = new Layout(in.readByte(), in.readByte());
        byte[] cells = new byte[layout.cells()];
        in.readFully(cells);
        return new PackedWeights(layout, cells);
    }
}
