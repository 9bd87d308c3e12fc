package org.dateline.teacher;

import org.dateline.annotate.learnt.Layout;
import org.dateline.annotate.learnt.PackedWeights;
import org.dateline.annotate.learnt.Weights;

/** The weights of an averaged perceptron while they are learnt. */
final class AveragedWeights implements Weights {
    private final Layout layout;
    private final int[] cells;
    /** What each weight has to be lowered by, once divided by the time, to be its own average. */
    private final double[] late;
    private long time = 1;

    AveragedWeights(Layout layout) {
        this.layout = layout;
        this.cells = new int[layout.cells()];
        this.late = new double[layout.cells()];
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

    /** Raises the right class and lowers the wrong one. */
    void learn(int[] features, int right, int wrong) {
        for (int feature : features) {
            add(layout.cell(feature, right), 1);
            add(layout.cell(feature, wrong), -1);
        }
    }

    private void add(int cell, int change) {
        cells[cell] += change;
        late[cell] += (double) change * time;
    }

    /** To be called after each sentence. */
    void tick() {
        time++;
    }

    /** The averages so far. */
    float[] averages() {
        float[] averages = new float[cells.length];
        for (int i = 0; i < cells.length; i++) {
            averages[i] = (float) (cells[i] - late[i] / time);
        }
        return averages;
    }

    PackedWeights packed() {
        return PackedWeights.of(layout, averages());
    }
}
