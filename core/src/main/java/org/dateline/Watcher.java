package org.dateline;

import org.dateline.model.Problem;

/** Who is told how a reading goes, in the order of the files, on the reading thread. */
public interface Watcher {
    /** How many files there are. */
    void files(int total);

    /** A report is in the ledger: coded just now with so many claims, or known from before. */
    void report(String name, boolean known, int claims);

    /** A report of this name but with another text was in the ledger; the new one counts from now on. */
    void replaced(String report);

    /** Something could not be read; the run goes on. */
    void problem(Problem problem);

    /** A report could not be coded, which is our fault; the run goes on without it. */
    void fault(String report, Throwable cause);

    /** A file is done, and what was found in it is in the ledger. */
    void file(String name);

    /** Whether the reading is to end after the report at hand. */
    boolean isStopped();
}
