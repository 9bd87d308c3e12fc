package org.dateline.teacher.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.incident.Classifier;
import org.junit.jupiter.api.Test;

class LearnerTest {
    private static Classifier learnt(double decay) {
        Learner learner = new Learner();
        for (int i = 0; i < 20; i++) {
            learner.add(List.of("bias", "w=kill"), "YES", 1);
            learner.add(List.of("bias", "w=vote"), "NONE", 1);
        }
        learner.add(List.of("bias", "w=once"), "YES", 1);
        return learner.learn(decay);
    }

    @Test
    void whatSpeaksForALabelGetsWeightForIt() {
        Classifier classifier = learnt(0.1);
        assertThat(classifier.labels()).containsExactly("NONE", "YES");
        assertThat(classifier.probability("YES", List.of("bias", "w=kill"))).isGreaterThan(0.9);
        assertThat(classifier.probability("YES", List.of("bias", "w=vote"))).isLessThan(0.1);
    }

    @Test
    void strongerDecayMakesItLessSure() {
        double weak = learnt(0.1).probability("YES", List.of("bias", "w=kill"));
        assertThat(learnt(20).probability("YES", List.of("bias", "w=kill"))).isBetween(0.5, weak);
    }

    @Test
    void whatWasSeenOnceIsLeftOut() {
        assertThat(learnt(0.1).weights()).doesNotContainKey("w=once");
    }

    @Test
    void theSameExamplesGiveTheSameWeights() {
        assertThat(learnt(0.5).weights().get("w=kill")).containsExactly(learnt(0.5).weights().get("w=kill"));
    }
}
