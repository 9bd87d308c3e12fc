package org.dateline.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dateline.compare.Change;
import org.dateline.compare.Comparison;
import org.dateline.format.Json;
import org.dateline.publish.Corpus;
import org.dateline.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(name = "diff", description = "Says what changed in the record: between what was known on two days, or between this ledger"
        + " and another. One line a change: reports, events, tolls and control that are new, changed or gone.",
        footer = {"Example: what the reports of one week added", "  dateline diff --from 2026-02-01 --to 2026-02-08",
            "Example: what another reading of the same folder makes different", "  dateline diff older.db"})
final class DiffCommand implements Callable<Integer> {
    @ParentCommand private TopCommand top;
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "LEDGER", arity = "0..1", description = "The ledger to compare with; it counts as the earlier.")
    private Path other;

    @Option(names = "--from", paramLabel = "DAY", description = "The earlier state: what was known on this day.")
    private LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", description = "The later state: what was known on this day. Default: everything")
    private LocalDate to;

    @Option(names = "--json", description = "Prints one JSON object a line, with the claims that make the difference.")
    private boolean json;

    @Override
    public Integer call() {
        if (other == null && from == null) {
            throw new ParameterException(spec.commandLine(), "Say what to compare with: --from DAY, or another ledger");
        }
        if (from != null && to != null && from.isAfter(to)) {
            throw new ParameterException(spec.commandLine(), "--from " + from + " is after --to " + to);
        }
        Corpus before = corpus(other == null ? top.db() : other, from);
        Corpus after = corpus(top.db(), to);
        print(Comparison.of(before, after));
        return 0;
    }

    private Corpus corpus(Path ledger, LocalDate day) {
        try (Store store = Store.openExisting(ledger)) {
            return Ledger.settlement(top).corpus(store, day);
        }
    }

    private void print(List<Change> changes) {
        PrintStream out = top.session().out();
        if (json) {
            changes.forEach(change -> out.println(Json.write(fields(change))));
            return;
        }
        Grid grid = new Grid("CHANGE", "WHAT", "OF", "BEFORE", "AFTER");
        changes.forEach(change -> grid.add(
                Wording.word(change.kind()), change.what(), change.label(), change.before(), change.after()));
        grid.print(out, "", top.session().columns());
        out.println(Plain.count(changes.size(), "change") + ".");
    }

    private static Map<String, Object> fields(Change change) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("change", Wording.word(change.kind()));
        fields.put("what", change.what());
        fields.put("of", change.label());
        fields.put("before", change.before());
        fields.put("after", change.after());
        fields.put("claims", change.claims());
        return fields;
    }
}
