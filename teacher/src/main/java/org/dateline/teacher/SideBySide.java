package org.dateline.teacher;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Does independent pieces of work on several threads. */
final class SideBySide {
    private final int threads;

    /**
     * @param threads how many pieces are worked on at once, at least one
     */
    SideBySide(int threads) {
        this.threads = threads;
    }

    /** Does all pieces; hands over what comes of them in their order, each as soon as those before it are done. */
    <T> void each(List<Callable<T>> pieces, Consumer<T> done) {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<T>> results = new ArrayList<>();
            for (Callable<T> piece : pieces) {
                results.add(workers.submit(piece));
            }
            while (!results.isEmpty()) {
                done.accept(results.remove(0).get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            workers.shutdownNow();
        }
    }
}
