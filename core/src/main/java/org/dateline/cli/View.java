package org.dateline.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.model.Report;
import org.dateline.publish.Corpus;
import org.dateline.store.Hit;
import org.dateline.store.Store;
import picocli.CommandLine.Option;

/** Which part of what a ledger holds a command looks at. */
final class View {
    @Option(names = "--known-on", paramLabel = "DAY", description = "Only what was known on this day (2026-02-01): the record"
            + " as the reports published until then give it. Reports of unknown day are left out.")
    private LocalDate knownOn;

    /** All that the ledger of this call knew on that day, settled, with what people judged since. */
    Corpus corpus(TopCommand top) {
        return Ledger.with(top.db(), store -> corpus(top, store));
    }

    Corpus corpus(TopCommand top, Store store) {
        Corpus corpus = Ledger.settlement(top).corpus(store, knownOn);
        tell(top, store.size() - corpus.reports().size());
        return corpus;
    }

    private void tell(TopCommand top, int left) {
        if (knownOn != null && left > 0) {
            top.session().err().println("Left out: " + Plain.count(left, "report") + " published after " + knownOn
                    + " or on a day that is not known.");
        }
    }

    /** Passages that hold all of the words, of the reports known on that day; at most so many. */
    List<Hit> search(TopCommand top, Store store, String words, int limit) {
        if (knownOn == null) {
            return store.search(words, limit);
        }
        Set<String> known = store.reports().stream()
                .filter(report -> report.published() != null && !report.published().isAfter(knownOn))
                .map(Report::id)
                .collect(Collectors.toSet());
        tell(top, store.size() - known.size());
        return store.search(words, Integer.MAX_VALUE).stream().filter(hit -> known.contains(hit.report())).limit(limit).toList();
    }
}
