package org.dateline.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dateline.format.Json;
import org.dateline.lexicon.Lexicon;
import org.dateline.publish.Corpus;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** A command that lists one kind of thing the ledger knows, filtered, as a table or as JSON lines. */
abstract class TableCommand<T> implements Callable<Integer> {
    @ParentCommand private TopCommand top;
    @Mixin private View view;
    @Mixin private Filters filters;

    @Option(names = "--json", description = "Prints one JSON object a line, with everything that the table leaves out.")
    private boolean json;

    /** The lexicon of this call. */
    Lexicon lexicon() {
        return Ledger.lexicon(top);
    }

    /** The things that pass the filters, in the record's order. */
    abstract List<T> items(Corpus corpus, Filters filters);

    abstract Map<String, Object> fields(T item, Corpus corpus);

    abstract Grid table(List<T> items);

    /** "3 events". */
    abstract String count(int number);

    @Override
    public Integer call() {
        Corpus corpus = view.corpus(top);
        filters.check(corpus, () -> Ledger.lexicon(top));
        List<T> items = items(corpus, filters);
        PrintStream out = top.session().out();
        if (json) {
            items.forEach(item -> out.println(Json.write(fields(item, corpus))));
        } else {
            table(items).print(out, "", top.session().columns());
            out.println(count(items.size()) + ".");
        }
        return 0;
    }
}
