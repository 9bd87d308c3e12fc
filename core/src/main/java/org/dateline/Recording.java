package org.dateline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.dateline.clean.UndatedReleases;
import org.dateline.model.Problem;
import org.dateline.model.Report;
import org.dateline.model.Source;
import org.dateline.read.Listener;
import org.dateline.store.CodingKey;
import org.dateline.store.FileOutcome;
import org.dateline.store.Store;

/**
 * Takes what the reader finds, has it coded on other threads, and puts it into the ledger in the reader's order: reports,
 * and after a file's last report what became of the file. Releases without a full day wait until all others are in,
 * since those may tell it: by their numbers, or the year by their wording.
 */
final class Recording implements Listener, AutoCloseable {
    /** Ends a reading from within. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final Supplier<ReportCoder> coder;
    private final Store store;
    private final CodingKey key;
    private final Watcher watcher;
    private final OrderedQueue queue;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> skips = new ArrayList<>();
    private final List<Problem> faults = new ArrayList<>();
    private final List<Undated> undated = new ArrayList<>();

    /** A release without a full day. */
    private record Undated(Source source, Report report) {}

    Recording(Supplier<ReportCoder> coder, Store store, CodingKey key, int threads, Watcher watcher) {
        this.coder = coder;
        this.store = store;
        this.key = key;
        this.watcher = watcher;
        this.queue = new OrderedQueue(threads);
    }

    @Override
    public void total(int files) {
        watcher.files(files);
    }

    @Override
    public void report(Source source) {
        if (watcher.isStopped()) {
            throw new Stopped();
        }
        if (store.isCoded(source.id(), key)) {
            queue.then(() -> known(source));
        } else {
            queue.work(() -> coded(source, false));
        }
    }

    /** Runs on a coding thread; what it returns runs on the reading thread. */
    private Runnable coded(Source source, boolean last) {
        ReportCoder ready = coder.get();
        try {
            Report report = ready.clean(source);
            if (!last && UndatedReleases.isOpen(report)) {
                return () -> undated.add(new Undated(source, report));
            }
            ReportCoder.Coded coded = ready.code(report);
            return () -> keep(coded);
        } catch (RuntimeException | StackOverflowError e) {
            // Our fault, not the file's: it is told, and one report must not cost a folder of thousands.
            return () -> {
                faults.add(new Problem(source.name(), "", "could not be coded, which is a fault of this program"));
                watcher.fault(source.name(), e);
            };
        }
    }

    /** Codes a release without a full day, on the day that the ledger gives it. */
    private void late(Undated found, UndatedReleases known) {
        if (watcher.isStopped()) {
            throw new Stopped();
        }
        Source source = known.dated(found.source(), found.report());
        if (store.isCoded(source.id(), key)) {
            queue.then(() -> known(source));
        } else {
            queue.work(() -> coded(source, true));
        }
    }

    private void keep(ReportCoder.Coded coded) {
        Report report = coded.report();
        if (store.add(report, coded.claims(), key) == Store.Added.REPLACED) {
            watcher.replaced(report.name());
        }
        watcher.report(report.name(), false, coded.claims().size());
    }

    private void known(Source source) {
        store.recall(source.id(), key);
        watcher.report(source.name(), true, 0);
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
        queue.then(() -> watcher.problem(problem));
    }

    @Override
    public void skipped(String name, String reason) {
        skips.add(new Problem(name, "", reason));
    }

    @Override
    public void file(String name, long bytes, int reports) {
        List<Problem> wrong = ofFile(name, problems);
        List<Problem> leftOut = ofFile(name, skips);
        queue.then(() -> {
            wrong.addAll(ofFile(name, faults));
            String outcome = outcome(reports, wrong, leftOut);
            wrong.addAll(leftOut);
            store.addFile(new FileOutcome(name, outcome, reports, wrong));
            watcher.file(name);
        });
    }

    /** Takes out what concerns a file, a member of it, or a record of it. */
    private static List<Problem> ofFile(String name, List<Problem> all) {
        List<Problem> taken = new ArrayList<>();
        for (Problem problem : all) {
            String file = problem.file();
            if (file.equals(name) || file.startsWith(name + "!") || file.startsWith(name + "#")) {
                taken.add(problem);
            }
        }
        all.removeAll(taken);
        return taken;
    }

    private static String outcome(int reports, List<Problem> problems, List<Problem> leftOut) {
        if (reports > 0) {
            return problems.isEmpty() ? "read" : "read in part";
        }
        return leftOut.isEmpty() ? "unreadable" : "left out";
    }

    /**
     * Waits until everything found is in the ledger, and notes what became of files that were not read as such: hidden
     * ones, sidecars, folders that may not be entered.
     */
    void finish() {
        queue.finish();
        if (!undated.isEmpty()) {
            UndatedReleases known = coder.get().undated(undated.stream().map(Undated::report).toList());
            store.forEachReport(known::see);
            undated.forEach(found -> late(found, known));
        }
        Set<String> names = new TreeSet<>();
        problems.forEach(problem -> names.add(problem.file()));
        skips.forEach(skip -> names.add(skip.file()));
        for (String name : names) {
            List<Problem> wrong = ofFile(name, problems);
            List<Problem> leftOut = ofFile(name, skips);
            String outcome = leftOut.isEmpty() ? "unreadable" : "left out";
            wrong.addAll(leftOut);
            if (!wrong.isEmpty()) {
                queue.then(() -> store.addFile(new FileOutcome(name, outcome, 0, wrong)));
            }
        }
        queue.finish();
    }

    @Override
    public void close() {
        queue.close();
    }
}
