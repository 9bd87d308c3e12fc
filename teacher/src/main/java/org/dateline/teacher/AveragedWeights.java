package org.dateline.teacher;

import org.dateline.annotate.learnt.Layout;
import org.dateline.annotate.learnt.PackedWeights;
import org.dateline.annotate.learnt.Weights;

/**
 * The weights of an averaged perceptron while they are learnt. A weight and what it has to be lowered by, once divided by
 * the time, to be its own average, stand in one number, so that learning costs no more memory accesses than scoring.
 */
final class AveragedWeights implements Weights {
    /** The lower bits hold the weight, the upper ones the rest. */
    private static final int BITS = 20;

    private final Layout layout;
    private final long[] cells;
    private long time = 1;

    AveragedWeights(Layout layout) {
        this.layout = layout;
        this.cells = new long[layout.cells()];
    }

    @Override
    public void add(int[] features, int from, int to, int[] classes, int classCount, int[] scores) {
        for (int f = from; f < to; f++) {
            for (int c = 0; c < classCount; c++) {
                scores[classes[c]] += weight(cells[layout.cell(features[f], classes[c])]);
            }
        }
    }

    /** Raises the right class and lowers the wrong one. */
    void learn(int[] features, int right, int wrong) {
        long step = (time << BITS) + 1;
        for (int feature : features) {
            cells[layout.cell(feature, right)] += step;
            cells[layout.cell(feature, wrong)] -= step;
        }
    }

    /** To be called after each sentence. */
    void tick() {
        time++;
    }

    /** The averages so far. */
    float[] averages() {
        float[] averages = new float[cells.length];
        for (int i = 0; i < cells.length; i++) {
            int weight = weight(cells[i]);
            averages[i] = (float) (weight - (double) (cells[i] - weight >> BITS) / time);
        }
        return averages;
    }

    private static int weight(long cell) {
        return (int) (cell << Long.SIZE - BITS >> Long.SIZE - BITS);
    }

    Layout layout() {
        return layout;
    }

    PackedWeights packed() {
        return PackedWeights.of(layout, averages());
    }
}
