package org.dateline.cli;

import java.nio.file.Path;
import org.dateline.Engine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code dateline} itself: what all commands share. */
@Command(
        name = "dateline",
        version = "dateline " + Engine.VERSION,
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        synopsisSubcommandLabel = "COMMAND",
        sortOptions = false,
        description = "Reads news reports of an armed conflict and keeps the record of what they claim: what happened,"
                + " where, when, to whom, how many, and for every fact and figure who said so, in which sentence.",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%n",
        descriptionHeading = "%n",
        footerHeading = "%n",
        subcommands = {
            ReadCommand.class,
            EventsCommand.class,
            ClaimsCommand.class,
            TollsCommand.class,
            ControlCommand.class,
            SourcesCommand.class,
            ExplainCommand.class,
            SearchCommand.class,
            ReportCommand.class,
            ExportCommand.class,
            AccountCommand.class,
            DiffCommand.class,
            AuditCommand.class,
            JudgeCommand.class,
            LexiconCommand.class,
            GazetteerCommand.class
        })
final class TopCommand implements Runnable {
    private final Session session;
    private final Engine.CoderMaker maker;

    @Spec
    private CommandSpec spec;

    @Option(names = "--db", paramLabel = "FILE", defaultValue = "dateline.db", scope = ScopeType.INHERIT,
            description = "The ledger, one file that read makes and fills. Default: ${DEFAULT-VALUE}")
    private Path db;

    @Option(names = "--debug", scope = ScopeType.INHERIT,
            description = "Shows where in the program a fault happened.")
    private boolean debug;

    TopCommand(Session session, Engine.CoderMaker maker) {
        this.session = session;
        this.maker = maker;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: read, events, explain, ...");
    }

    Session session() {
        return session;
    }

    Engine.CoderMaker maker() {
        return maker;
    }

    Path db() {
        return db;
    }

    boolean debug() {
        return debug;
    }
}
