package org.dateline.cli;

import java.io.PrintStream;

/**
 * One line on a terminal that tells how far the work is, written over itself; silent where nobody watches. Not
 * thread-safe.
 */
final class Progress {
    private final PrintStream err;
    private final boolean watched;
    private final int columns;
    private int shown;

    Progress(Session session) {
        this.err = session.err();
        this.watched = session.progress();
        this.columns = session.columns() > 0 ? session.columns() - 1 : 79;
    }

    /** Shows this line in place of the last. */
    void show(String line) {
        if (watched) {
            String text = Plain.cut(Plain.line(line), columns);
            err.print("\r" + text + " ".repeat(Math.max(0, shown - Plain.width(text))));
            err.flush();
            shown = Plain.width(text);
        }
    }

    /** Takes the line away, so that other text can be printed. */
    void clear() {
        if (watched && shown > 0) {
            err.print("\r" + " ".repeat(shown) + "\r");
            err.flush();
            shown = 0;
        }
    }
}
