package org.dateline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.Engine;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(name = "lexicon", description = "Looks after the word lists and rules in lexicon/.",
        subcommands = LexiconCommand.Check.class, synopsisSubcommandLabel = "check")
final class LexiconCommand extends Group {
    @Command(name = "check", description = "Loads every table and rule and runs every example sentence in the rules: those"
            + " marked yes must give what they say, those marked no must give nothing. Faults are told as"
            + " file:line:column.",
            footer = {"Example: after editing a rule", "  dateline lexicon check"})
    static final class Check implements Callable<Integer> {
        @ParentCommand private LexiconCommand parent;

        @Option(names = "--lexicon", paramLabel = "FOLDER",
                description = "A folder that adds to what comes with the program; it is checked together with that.")
        private List<Path> additions = List.of();

        @Override
        public Integer call() {
            TopCommand top = parent.top();
            Lexicon lexicon = Lexicon.load(Ledger.lexiconFolder(top), additions.toArray(Path[]::new));
            // What is constructed here reads its tables, and throws at the first fault.
            Engine.settlement(lexicon);
            List<Problem> problems = new ArrayList<>(Engine.check(lexicon));
            problems.forEach(problem -> top.session().err().println(Plain.line(problem.toString())));
            top.session().out().println(Plain.count(lexicon.files("", "").size(), "file") + ", "
                    + Plain.count(Engine.examples(lexicon), "example") + ": "
                    + (problems.isEmpty() ? "no fault." : Plain.count(problems.size(), "fault") + "."));
            return problems.isEmpty() ? 0 : 1;
        }
    }
}
