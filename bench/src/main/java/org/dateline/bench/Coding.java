package org.dateline.bench;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dateline.Engine;
import org.dateline.ReportCoder;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.Alignment;
import org.dateline.model.Digest;
import org.dateline.model.Metadata;
import org.dateline.model.Passage;
import org.dateline.model.Report;
import org.dateline.model.Source;
import org.dateline.model.Span;

/** The engine as the tasks use it: turns raw text into reports, and codes many at once in a fixed order. Thread-safe. */
public final class Coding {
    private static final int AHEAD_PER_THREAD = 4;

    private final Lexicon lexicon;
    private final int threads;
    private ReportCoder coder;

    /** @param threads how many documents are worked on at once, at least one; what is printed does not depend on it */
    public Coding(Lexicon lexicon, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads: " + threads);
        }
        this.lexicon = lexicon;
        this.threads = threads;
    }

    /** The same engine on another number of threads; what is loaded is shared. */
    Coding withThreads(int others) {
        Coding other = new Coding(lexicon, others);
        other.coder = coder();
        return other;
    }

    /** How many documents are worked on at once. */
    int threads() {
        return threads;
    }

    /** The lexicon that the engine works with, for mappings in {@code bench/} and for parts of the engine used alone. */
    Lexicon lexicon() {
        return lexicon;
    }

    /** The engine's coder, loaded when first asked for. */
    public synchronized ReportCoder coder() {
        if (coder == null) {
            coder = Engine.coder(lexicon);
        }
        return coder;
    }

    /** Lets the coder and its models go; it is loaded again when next asked for. */
    synchronized void release() {
        coder = null;
    }

    /**
     * A report as the engine reads a text file: cleaned, so that its dateline, furniture and body are told apart. Its text,
     * and with it all offsets, is the text given.
     *
     * @param title null when unknown
     * @param published null when unknown
     */
    public Report report(String doc, String title, LocalDate published, String text) {
        return coder().clean(new Source(doc, Source.Format.TEXT, text, metadata(title, published), Digest.of(text)));
    }

    /** A report for a text that is no page and has no parts, such as a single sentence: all of it is body, in English. */
    public Report plain(String doc, String title, LocalDate published, String text) {
        Source source = new Source(doc, Source.Format.TEXT, text, metadata(title, published), Digest.of(text));
        List<Passage> all = text.isBlank() ? List.of() : List.of(new Passage(Passage.Kind.BODY, new Span(0, text.length())));
        return new Report(
                source.id(), doc, text, Alignment.IDENTITY, source.metadata(), null, null, List.of(), "en", source.digest(), all);
    }

    /** A document as a source: its headline, where it has one, stands above the text as on a page. */
    Source source(Document document) {
        String content = document.title() == null ? document.text() : document.title() + "\n\n" + document.text();
        return new Source(
                document.doc(), Source.Format.TEXT, content, metadata(document.title(), document.published()), Digest.of(content));
    }

    private static Metadata metadata(String title, LocalDate published) {
        return new Metadata(null, null, title, published, published == null ? null : "sidecar");
    }

    /**
     * Does the work on each item, on as many threads as there are, and hands the results over in the order of the items, on
     * the thread that asks. Throws what a work throws.
     */
    public <T, R> void inOrder(Iterable<T> items, Function<T, R> work, Consumer<R> results) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        Deque<Future<R>> underWay = new ArrayDeque<>();
        try {
            for (T item : items) {
                if (underWay.size() >= threads * AHEAD_PER_THREAD) {
                    results.accept(done(underWay.remove()));
                }
                underWay.add(pool.submit(() -> work.apply(item)));
            }
            while (!underWay.isEmpty()) {
                results.accept(done(underWay.remove()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static <R> R done(Future<R> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while documents were being coded", e);
        }
    }
}
