package org.dateline.teacher;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import org.dateline.annotate.Annotator;
import org.dateline.model.Alignment;
import org.dateline.model.Metadata;
import org.dateline.model.Passage;
import org.dateline.model.Report;
import org.dateline.model.Span;

/** Times annotators on the same paragraphs in one run, in sentences for each second of processor time. */
final class Speed {
    private static final double NANOS = 1e9;

    private final List<Report> reports;

    /**
     * @param paragraphs each is read as a report of its own
     */
    Speed(List<String> paragraphs) {
        this.reports = paragraphs.stream().map(Speed::report).toList();
    }

    private static Report report(String paragraph) {
        Passage passage = new Passage(Passage.Kind.BODY, new Span(0, paragraph.length()));
        return new Report("x", "x", paragraph, Alignment.IDENTITY, Metadata.NONE, null, null, List.of(), "en", "x", List.of(passage));
    }

    /** Reads everything as often as told, once so that Java has compiled what it will and once by the clock. */
    String measure(String name, Annotator annotator, int rounds) {
        for (int round = 0; round < rounds; round++) {
            run(annotator);
        }
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        long sentences = 0;
        for (int round = 0; round < rounds; round++) {
            sentences += run(annotator);
        }
        double seconds = (threads.getCurrentThreadCpuTime() - before) / NANOS;
        return String.format(Locale.ROOT, "| %s | %.0f | %d sentences in %.2f s |", name, sentences / seconds, sentences, seconds);
    }

    /** How many times the sentences of one thread two threads read in the same time by the clock. */
    double twoThreads(Annotator annotator, int rounds) throws InterruptedException {
        double one = clock(annotator, rounds, 1);
        return 2 * one / clock(annotator, rounds, 2);
    }

    private double clock(Annotator annotator, int rounds, int count) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(count);
        long before = System.nanoTime();
        for (int i = 0; i < count; i++) {
            new Thread(() -> {
                for (int round = 0; round < rounds; round++) {
                    run(annotator);
                }
                done.countDown();
            }).start();
        }
        done.await();
        return (System.nanoTime() - before) / NANOS;
    }

    private long run(Annotator annotator) {
        long sentences = 0;
        for (Report report : reports) {
            sentences += annotator.annotate(report).sentences().size();
        }
        return sentences;
    }
}
