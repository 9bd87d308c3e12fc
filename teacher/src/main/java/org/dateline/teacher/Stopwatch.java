package org.dateline.teacher;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CountDownLatch;

/**
 * Measures work that is done over and over: first until Java has compiled what it will, then by the clock. Processor time is
 * that of the working thread, so it hardly depends on what else the machine is doing.
 */
final class Stopwatch {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double NANOS = 1e9;
    private static final int TRIES = 5;

    private final double warming;
    private final double measuring;

    /**
     * @param warming seconds of processor time to warm up for, at least; {@code code} takes half a minute to be compiled to the end
     * @param measuring seconds of processor time to measure for, at least
     */
    Stopwatch(double warming, double measuring) {
        this.warming = warming;
        this.measuring = measuring;
    }

    /** Processor seconds that the work takes each time. */
    double processor(Runnable work) {
        repeat(work, warming);
        return repeat(work, measuring);
    }

    private double repeat(Runnable work, double seconds) {
        long before = THREADS.getCurrentThreadCpuTime();
        int times = 0;
        double spent = 0;
        while (spent < seconds) {
            work.run();
            times++;
            spent = (THREADS.getCurrentThreadCpuTime() - before) / NANOS;
        }
        return spent / times;
    }

    /** How many times the work of one thread two threads do in the same time by the clock, the best of several tries of each. */
    double twoThreads(Runnable work) throws InterruptedException {
        double one = Double.MAX_VALUE;
        double two = Double.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            one = Math.min(one, clock(work, 1));
            two = Math.min(two, clock(work, 2));
        }
        return 2 * one / two;
    }

    private static double clock(Runnable work, int count) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(count);
        long before = System.nanoTime();
        for (int i = 0; i < count; i++) {
            new Thread(() -> {
                work.run();
                done.countDown();
            }).start();
        }
        done.await();
        return (System.nanoTime() - before) / NANOS;
    }

    /** Seconds by the clock since then. */
    static double since(long nanoTime) {
        return (System.nanoTime() - nanoTime) / NANOS;
    }

    /** Megabytes that live objects take. */
    static double heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
    }
}
