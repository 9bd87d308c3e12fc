package org.dateline.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.store.Hit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(name = "search", description = "Finds passages of the reports that hold all of these words, whatever their case and"
        + " accents, whether or not anything was claimed there.",
        footer = {"Example: where a bridge is spoken of together with Osgil", "  dateline search bridge osgil"})
final class SearchCommand implements Callable<Integer> {
    @ParentCommand private TopCommand top;
    @Mixin private View view;

    @Parameters(paramLabel = "WORD", arity = "1..*", description = "The words to look for.")
    private List<String> words;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "50",
            description = "How many passages to print at most. Default: ${DEFAULT-VALUE}")
    private int limit;

    @Override
    public Integer call() {
        if (limit < 1) {
            throw new InputException("--limit is at least 1, not " + limit);
        }
        List<Hit> hits = Ledger.with(top.db(), store -> view.search(top, store, String.join(" ", words), limit));
        Grid grid = new Grid("REPORT", "PASSAGE", "WORDS");
        hits.forEach(hit -> grid.add(hit.name(), Wording.word(hit.passage().kind()), hit.text()));
        grid.print(top.session().out(), "", top.session().columns());
        top.session().out().println(Plain.count(hits.size(), "passage") + ".");
        return 0;
    }
}
