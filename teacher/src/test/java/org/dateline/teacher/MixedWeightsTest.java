package org.dateline.teacher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dateline.annotate.learnt.Layout;
import org.junit.jupiter.api.Test;

class MixedWeightsTest {
    private static final Layout LAYOUT = new Layout(1, 2);
    private static final int[] FEATURE = {0};

    @Test
    void whatTheSeedsLearntIsAddedUp() {
        MixedWeights mixed = new MixedWeights();
        mixed.add(learnt(2, 1));
        mixed.add(learnt(2, 3));
        int[] scores = new int[4];
        mixed.packed().add(FEATURE, 0, 1, new int[] {0, 1, 2, 3}, 4, scores);
        assertThat(scores).containsExactly(0, -63, 127, -63);
    }

    @Test
    void tablesOfAnotherSizeAreRefused() {
        MixedWeights mixed = new MixedWeights();
        mixed.add(new AveragedWeights(LAYOUT));
        assertThatThrownBy(() -> mixed.add(new AveragedWeights(new Layout(2, 2)))).isInstanceOf(IllegalArgumentException.class);
    }

    private static AveragedWeights learnt(int right, int wrong) {
        AveragedWeights weights = new AveragedWeights(LAYOUT);
        weights.learn(FEATURE, right, wrong);
        weights.tick();
        return weights;
    }
}
