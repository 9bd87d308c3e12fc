package org.dateline.teacher;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Alters sentences as reports alter them: takes the case of letters away, drops the full stop. The labels are those of the
 * sentence as it was, since the teacher reads capitals badly.
 */
final class Copies {
    private static final double UNIFORM = 0.3;
    private static final double UNSTOPPED = 0.08;

    private final Random random;

    Copies(Random random) {
        this.random = random;
    }

    List<Lesson> shuffled(List<Lesson> lessons) {
        List<Lesson> shuffled = new ArrayList<>(lessons);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** The sentence, most often unaltered. */
    Lesson copy(Lesson lesson) {
        boolean uniform = random.nextDouble() < UNIFORM;
        boolean unstopped = random.nextDouble() < UNSTOPPED;
        SilverSentence sentence = unstopped ? lesson.sentence().withoutFullStop() : lesson.sentence();
        return lesson.altered(sentence, lesson.uniform() || uniform);
    }
}
