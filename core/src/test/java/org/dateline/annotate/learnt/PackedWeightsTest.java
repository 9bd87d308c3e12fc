package org.dateline.annotate.learnt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedWeightsTest {
    /** The sums of four classes are computed another way than those of more; both must be the plain sum. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 6})
    void scoresArePlainSums(int slotBits) {
        Random random = new Random(slotBits);
        Layout layout = new Layout(8, slotBits);
        float[] weights = new float[layout.cells()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = random.nextInt(255) - 127;
        }
        weights[0] = 127;
        PackedWeights packed = PackedWeights.of(layout, weights);
        int[] features = random.ints(200).toArray();
        int[] classes = {0, 1, 2, 3};
        int[] scores = new int[4];
        packed.add(features, 0, 120, classes, classes.length, scores);
        packed.add(features, 120, features.length, classes, classes.length, scores);
        for (int type : classes) {
            int sum = 0;
            for (int feature : features) {
                sum += (int) weights[layout.cell(feature, type)];
            }
            assertThat(scores[type]).as("class %d", type).isEqualTo(sum);
        }
    }

    @Test
    void sumsOfTheLargestWeightsDoNotOverflow() {
        Layout layout = new Layout(1, 2);
        float[] weights = {9, 9, -9, 9, 9, 9, -9, 9};
        int[] scores = new int[4];
        PackedWeights.of(layout, weights).add(new int[250], 0, 250, new int[] {0, 1, 2, 3}, 4, scores);
        assertThat(scores).containsExactly(250 * 127, 250 * 127, -250 * 127, 250 * 127);
    }

    @Test
    void theLargestWeightIsKept() {
        float[] weights = new float[new Layout(1, 2).cells()];
        weights[0] = 1000;
        weights[1] = -500;
        int[] scores = new int[4];
        PackedWeights.of(new Layout(1, 2), weights).add(new int[1], 0, 1, new int[] {0, 1, 2, 3}, 4, scores);
        assertThat(scores).containsExactly(127, -63, 0, 0);
    }

    @Test
    void aTableOfAnotherSizeIsRefused() {
        assertThatThrownBy(() -> PackedWeights.of(new Layout(4, 2), new float[3])).isInstanceOf(IllegalArgumentException.class);
    }
}
