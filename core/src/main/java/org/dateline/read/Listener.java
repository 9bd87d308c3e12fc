package org.dateline.read;

import org.dateline.model.Problem;
import org.dateline.model.Source;

/**
 * Who is told what the reader finds, as it finds it, in the order of the files. Called from the reading thread only; what
 * it throws ends the reading.
 */
public interface Listener {
    /** Whom nothing needs to be told. */
    Listener NOBODY = new Listener() {
        @Override
        public void report(Source source) {}

        @Override
        public void problem(Problem problem) {}

        @Override
        public void file(String name, long bytes, int reports) {}
    };

    /** How many files there are to read; called once, before the first report. */
    default void total(int files) {}

    /** A report was found. */
    void report(Source source);

    /** Something could not be read. */
    void problem(Problem problem);

    /** Something is no report and was left out without being at fault: a hidden file, a sidecar, a picture in a web archive. */
    default void skipped(String name, String reason) {}

    /**
     * A file is done: every file that {@link #total} counted is told here once.
     *
     * @param name its path below the folder that was read
     * @param bytes its size on disk; 0 when it is no longer there
     * @param reports how many reports were found in it; when 0, a problem or a skip said why
     */
    void file(String name, long bytes, int reports);
}
