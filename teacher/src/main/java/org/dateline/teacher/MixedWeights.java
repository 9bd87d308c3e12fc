package org.dateline.teacher;

import org.dateline.annotate.learnt.Layout;
import org.dateline.annotate.learnt.PackedWeights;

/** The sum of what a classifier learnt with several seeds: each errs in its own way, and their sum errs less. */
final class MixedWeights {
    private Layout layout;
    private float[] sum;

    /** Adds what was learnt with one seed; always with the same layout. */
    void add(AveragedWeights learnt) {
        float[] averages = learnt.averages();
        if (sum == null) {
            layout = learnt.layout();
            sum = new float[averages.length];
        }
        if (!layout.equals(learnt.layout())) {
            throw new IllegalArgumentException(learnt.layout() + " cannot be added to " + layout);
        }
        for (int i = 0; i < sum.length; i++) {
            sum[i] += averages[i];
        }
    }

    PackedWeights packed() {
        return PackedWeights.of(layout, sum);
    }
}
