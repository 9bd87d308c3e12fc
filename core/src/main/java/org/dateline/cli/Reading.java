package org.dateline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.dateline.Pipeline;
import org.dateline.Watcher;
import org.dateline.model.Problem;
import org.dateline.publish.Corpus;
import org.dateline.store.Store;

/**
 * Watches a reading for the person at the terminal: shows how far it is, tells problems as they come, counts. While it is
 * open, an interrupt lets the report at hand be finished first.
 */
final class Reading implements Watcher, AutoCloseable {
    private static final int SECONDS_TO_FINISH = 60;

    private final Session session;
    private final boolean debug;
    private final Progress progress;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread atInterrupt = new Thread(this::interrupt, "interrupt");
    private final List<String> problems = new ArrayList<>();
    private volatile boolean stopped;
    private int files;
    private int filesDone;
    private int coded;
    private int known;
    private int replaced;

    Reading(Session session, boolean debug) {
        this.session = session;
        this.debug = debug;
        this.progress = new Progress(session);
        Runtime.getRuntime().addShutdownHook(atInterrupt);
    }

    /** Runs when the program is told to end; it ends when this returns. */
    private void interrupt() {
        stopped = true;
        try {
            closed.await(SECONDS_TO_FINISH, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isStopped() {
        return stopped;
    }

    @Override
    public void files(int total) {
        files = total;
        show("");
    }

    @Override
    public void report(String name, boolean isKnown, int claims) {
        coded += isKnown ? 0 : 1;
        known += isKnown ? 1 : 0;
        show(name);
    }

    @Override
    public void replaced(String report) {
        replaced++;
    }

    @Override
    public void file(String name) {
        filesDone++;
        show(name);
    }

    private void show(String name) {
        progress.show(filesDone + " of " + Plain.count(files, "file") + ", " + Plain.count(coded + known, "report") + "  " + name);
    }

    @Override
    public void problem(Problem problem) {
        tell(problem.toString());
    }

    @Override
    public void fault(String report, Throwable cause) {
        tell(report + ": could not be coded, which is a fault of this program: " + cause);
        if (debug) {
            cause.printStackTrace(session.err());
        }
    }

    private void tell(String problem) {
        String line = Plain.line(problem);
        problems.add(line);
        progress.clear();
        session.err().println(line);
    }

    /** Settles the ledger and lays the record out. */
    Corpus settle(Store store, Pipeline pipeline) {
        progress.show("settling " + Plain.count(store.size(), "report"));
        Corpus corpus = pipeline.settle(store);
        progress.clear();
        return corpus;
    }

    /** Says how to go on; returns the exit status. */
    int stopped() {
        progress.clear();
        session.err().println("Stopped after " + Plain.count(coded, "new report")
                + ", which are kept. The same command continues.");
        return 1;
    }

    /** Files that were met, reports coded now and known before: "5 files, 5 reports (3 new)". */
    String met() {
        return Plain.count(files, "file") + ", " + Plain.count(coded + known, "report")
                + (known == 0 ? "" : " (" + coded + " new)");
    }

    /** How many reports took the place of others of the same name. */
    int replaced() {
        return replaced;
    }

    boolean hasProblems() {
        return !problems.isEmpty();
    }

    List<String> problems() {
        return List.copyOf(problems);
    }

    @Override
    public void close() {
        progress.clear();
        closed.countDown();
        if (!stopped) {
            Runtime.getRuntime().removeShutdownHook(atInterrupt);
        }
    }
}
