package org.dateline.teacher;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Has every lesson answered by a classifier that was not trained on it. */
final class Folds {
    private static final int COUNT = 3;

    private final SideBySide workers;
    private final Consumer<String> progress;

    /** A trained classifier that adds its answer to a lesson. */
    interface Pupil {
        Lesson answer(Lesson lesson);
    }

    /** Trains a classifier. */
    interface School {
        Pupil teach(List<Lesson> lessons);
    }

    Folds(SideBySide workers, Consumer<String> progress) {
        this.workers = workers;
        this.progress = progress;
    }

    /** The lessons in their order, each with an answer. */
    List<Lesson> answered(String what, List<Lesson> lessons, School school) {
        List<Callable<List<Lesson>>> parts = new ArrayList<>();
        for (int fold = 0; fold < COUNT; fold++) {
            int part = fold;
            parts.add(() -> answered(what, lessons, part, school));
        }
        List<List<Lesson>> done = new ArrayList<>();
        workers.each(parts, done::add);
        List<Lesson> answered = new ArrayList<>();
        for (int i = 0; i < lessons.size(); i++) {
            answered.add(done.get(i % COUNT).get(i / COUNT));
        }
        return answered;
    }

    private List<Lesson> answered(String what, List<Lesson> lessons, int fold, School school) {
        List<Lesson> others = new ArrayList<>();
        List<Lesson> own = new ArrayList<>();
        for (int i = 0; i < lessons.size(); i++) {
            (i % COUNT == fold ? own : others).add(lessons.get(i));
        }
        Pupil pupil = school.teach(others);
        List<Lesson> answered = own.stream().map(pupil::answer).toList();
        progress.accept(what + " of part " + (fold + 1) + " of " + COUNT);
        return answered;
    }
}
