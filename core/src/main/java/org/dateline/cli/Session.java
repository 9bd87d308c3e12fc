package org.dateline.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Where one call of the program runs.
 *
 * @param out for results
 * @param err for progress, problems and errors
 * @param home the folder that holds {@code lexicon/}
 * @param columns width of the terminal; 0 when the output is not one, so that nothing is cut
 * @param progress whether somebody watches {@code err}
 */
record Session(PrintStream out, PrintStream err, Path home, int columns, boolean progress) {
    Session {
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(err, "err");
        Objects.requireNonNull(home, "home");
    }
}
