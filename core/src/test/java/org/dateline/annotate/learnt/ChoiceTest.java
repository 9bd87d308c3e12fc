package org.dateline.annotate.learnt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.dateline.hashed.Templates;
import org.junit.jupiter.api.Test;

class ChoiceTest {
    private static final int[] CLASSES = {0, 1, 2};

    private final Templates templates = new Templates(List.of("a", "b"), "a; b, a b");
    private final Choice choice = new Choice(templates, 3, 10);
    /** How many features were asked about each time. */
    private final List<Integer> asked = new ArrayList<>();

    @Test
    void aClearLeadLeavesTheRestUnasked() {
        assertThat(decide(scaled(1, 12, 1))).isEqualTo(1);
        assertThat(asked).containsExactly(1);
        assertThat(choice.clear).isTrue();
    }

    @Test
    void aSmallLeadHasAllAsked() {
        assertThat(decide(scaled(1, 11, 1))).isEqualTo(1);
        assertThat(asked).containsExactly(1, 2);
        assertThat(choice.clear).isFalse();
        assertThat(choice.scores).containsExactly(3, 33, 3);
    }

    @Test
    void weightsOfAnotherScaleAreAlwaysAsked() {
        Weights scaled = scaled(1, 900, 1);
        assertThat(decide(scaled::add)).isEqualTo(1);
        assertThat(asked).containsExactly(1, 2);
    }

    @Test
    void everyBlockButTheLastNeedsALead() {
        assertThatThrownBy(() -> new Choice(templates, 3, 10, 10)).isInstanceOf(IllegalArgumentException.class);
    }

    private int decide(Weights weights) {
        return choice.decide(new int[2], CLASSES, CLASSES.length, weights);
    }

    /** Each feature gives each class as much. */
    private Weights scaled(int... each) {
        return new Weights() {
            @Override
            public void add(int[] features, int from, int to, int[] classes, int classCount, int[] scores) {
                asked.add(to - from);
                for (int c = 0; c < classCount; c++) {
                    scores[classes[c]] += (to - from) * each[classes[c]];
                }
            }

            @Override
            public boolean isScaled() {
                return true;
            }
        };
    }
}
