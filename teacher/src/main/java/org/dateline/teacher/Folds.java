package org.dateline.teacher;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Has every lesson answered by a classifier that was not trained on it. */
final class Folds {
    private static final int COUNT = 3;

    private final int threads;
    private final Consumer<String> progress;

    /** A trained classifier that adds its answer to a lesson. */
    interface Pupil {
        Lesson answer(Lesson lesson);
    }

    /** Trains a classifier. */
    interface School {
        Pupil teach(List<Lesson> lessons);
    }

    Folds(int threads, Consumer<String> progress) {
        this.threads = threads;
        this.progress = progress;
    }

    /** The lessons in their order, each with an answer. */
    List<Lesson> answered(String what, List<Lesson> lessons, School school) {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<List<Lesson>>> parts = new ArrayList<>();
            for (int fold = 0; fold < COUNT; fold++) {
                int part = fold;
                parts.add(workers.submit(() -> answered(what, lessons, part, school)));
            }
            List<Lesson> answered = new ArrayList<>(lessons);
            for (int fold = 0; fold < COUNT; fold++) {
                List<Lesson> part = parts.get(fold).get();
                for (int i = 0; i < part.size(); i++) {
                    answered.set(fold + i * COUNT, part.get(i));
                }
            }
            return answered;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            workers.shutdownNow();
        }
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
