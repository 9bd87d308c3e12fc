package org.dateline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/**
 * Works on several threads, and does what the works' results call for on the thread that asked, in the order in which it
 * asked. Whoever adds work waits when too much is under way, so memory stays bounded however fast files are read.
 */
final class OrderedQueue implements AutoCloseable {
    private static final int AHEAD_PER_THREAD = 4;

    private final ExecutorService threads;
    private final int most;
    private final Deque<Future<Runnable>> underWay = new ArrayDeque<>();

    OrderedQueue(int threads) {
        this.threads = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "coder");
            thread.setDaemon(true);
            return thread;
        });
        this.most = threads * AHEAD_PER_THREAD;
    }

    /** Has this worked on, and its result done in its turn; does what has become ready. Throws what earlier work threw. */
    void work(Callable<Runnable> work) {
        while (underWay.size() >= most) {
            doOldest();
        }
        underWay.add(threads.submit(work));
        while (!underWay.isEmpty() && underWay.peek().isDone()) {
            doOldest();
        }
    }

    /** Has this done in its turn. */
    void then(Runnable deed) {
        work(() -> deed);
    }

    /** Does the rest. */
    void finish() {
        while (!underWay.isEmpty()) {
            doOldest();
        }
    }

    private void doOldest() {
        try {
            underWay.remove().get().run();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reports were being coded", e);
        }
    }

    /** Drops what has not been done. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
