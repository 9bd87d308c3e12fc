package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.resolve.place.GazetteerImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(name = "gazetteer", description = "Looks after the places that names are looked up in.",
        subcommands = GazetteerCommand.Add.class, synopsisSubcommandLabel = "add")
final class GazetteerCommand extends Group {
    @Command(name = "add", description = "Adds places: a GeoNames dump of a country (SY.txt), or a tab-separated table with at"
            + " least the columns name and type (docs/gazetteer.md). They are written to gazetteer/added/ in the lexicon,"
            + " where you can edit them; adding a file of the same name again replaces them. Reports are coded anew with"
            + " them when they are read again.",
            footer = {"Example: every village of a country", "  dateline gazetteer add SY.txt"})
    static final class Add implements Callable<Integer> {
        @ParentCommand private GazetteerCommand parent;

        @Parameters(paramLabel = "FILE", description = "The dump or table.")
        private Path file;

        @Option(names = "--lexicon", paramLabel = "FOLDER",
                description = "The lexicon to add to. Default: the one that comes with the program")
        private Path folder;

        @Override
        public Integer call() {
            TopCommand top = parent.top();
            Path target = folder == null ? Ledger.lexiconFolder(top) : folder;
            GazetteerImport.Result result = add(target);
            result.problems().forEach(problem -> top.session().err().println(Plain.line(problem.toString())));
            if (result.written() != null) {
                top.session().out().println(
                        "Added " + Plain.count(result.added(), "place") + " in " + result.written() + ".");
            }
            return result.problems().isEmpty() ? 0 : 1;
        }

        private GazetteerImport.Result add(Path target) {
            try {
                return new GazetteerImport(Ledger.lexicon(parent.top())).add(file, target);
            } catch (IOException e) {
                throw new InputException(OutputFile.failure(target, e), e);
            }
        }
    }
}
