package org.dateline.cli;

import java.time.LocalDate;
import org.dateline.publish.Corpus;
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
        int left = store.size() - corpus.reports().size();
        if (knownOn != null && left > 0) {
            top.session().err().println("Left out: " + Plain.count(left, "report") + " published after " + knownOn
                    + " or on a day that is not known.");
        }
        return corpus;
    }
}
