package org.dateline.store;

import java.util.List;
import java.util.Objects;
import org.dateline.model.Problem;

/**
 * What became of one file that was met.
 *
 * @param file the file as every listing calls it
 * @param outcome one of the reader's words: "read", "empty", "unreadable", ...
 * @param reports how many reports were found in it
 * @param problems what was wrong with it; empty when nothing was
 */
public record FileOutcome(String file, String outcome, int reports, List<Problem> problems) {
    public FileOutcome {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(outcome, "outcome");
        problems = List.copyOf(problems);
        if (reports < 0) {
            throw new IllegalArgumentException("not a number of reports: " + reports + " in " + file);
        }
    }
}
