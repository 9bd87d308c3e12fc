package org.dateline.annotate.learnt;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Weights that no longer change, one byte each. Only their ratios matter, so the scale is not kept. Thread-safe. */
public final class PackedWeights implements Weights {
    private static final int LARGEST = 127;

    private final Layout layout;
    private final byte[] cells;

    private PackedWeights(Layout layout, byte[] cells) {
        this.layout = layout;
        this.cells = cells;
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
    public void score(int[] features, int count, int[] classes, int classCount, int[] scores) {
        for (int c = 0; c < classCount; c++) {
            scores[classes[c]] = 0;
        }
        for (int f = 0; f < count; f++) {
            for (int c = 0; c < classCount; c++) {
                scores[classes[c]] += cells[layout.cell(features[f], classes[c])];
            }
        }
    }

    void write(DataOutputStream out) throws IOException {
        out.writeByte(layout.lineBits());
        out.writeByte(layout.slotBits());
        out.write(cells);
    }

    static PackedWeights read(DataInputStream in) throws IOException {
        Layout layout = new Layout(in.readByte(), in.readByte());
        byte[] cells = new byte[layout.cells()];
        in.readFully(cells);
        return new PackedWeights(layout, cells);
    }
}
