package org.dateline.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.LexiconException;

/** The entry of {@code dateline-bench}; the only class here that prints. */
public final class Main {
    private static final int BAD_INPUT = 1;
    private static final int BAD_COMMAND = 2;
    private static final String USAGE = """
            Usage: dateline-bench TASK INPUT... [--threads N]
                   dateline-bench all [--threads N]

            Runs the engine over a benchmark set and prints what it found, one JSON line a document, in the form that the
            set's scorer reads. Tasks: %s.
            With all, runs and scores every set found in the folder shared beside the project, and prints one table.

              --threads N   how many documents to work on at once; what is printed does not depend on it.
                            Default: one a processor
            """;

    private final PrintStream out;
    private final PrintStream err;
    private final Path home;
    private final IntFunction<Coding> maker;

    /** @param maker makes the engine for a number of threads */
    Main(PrintStream out, PrintStream err, Path home, IntFunction<Coding> maker) {
        this.out = out;
        this.err = err;
        this.home = home;
        this.maker = maker;
    }

    /** Runs the task and ends the program with its exit status. */
    public static void main(String[] words) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Path home = Path.of(Objects.requireNonNullElse(System.getProperty("dateline.home"), "."));
        int status = new Main(out, err, home, threads -> new Coding(Lexicon.load(home.resolve("lexicon")), threads)).run(words);
        out.flush();
        System.exit(status);
    }

    /** Runs a command; returns 0, 1 for bad input or 2 for a bad command. */
    int run(String... words) {
        if (List.of(words).contains("--help") || List.of(words).contains("-h")) {
            out.printf(USAGE, Tasks.names());
            return 0;
        }
        try {
            return run(Arguments.of(words, Runtime.getRuntime().availableProcessors()));
        } catch (CommandException e) {
            err.println("dateline-bench: " + e.getMessage() + ". See: dateline-bench --help");
            return BAD_COMMAND;
        } catch (InputException | LexiconException e) {
            err.println("dateline-bench: " + e.getMessage() + ".");
            return BAD_INPUT;
        }
    }

    private int run(Arguments arguments) {
        if (arguments.task() == null) {
            throw new CommandException("which task? There are " + Tasks.names());
        }
        if (arguments.task().equals("all")) {
            return all(arguments);
        }
        Task task = Tasks.named(arguments.task()).orElseThrow(() ->
                new CommandException("there is no task " + arguments.task() + "; there are " + Tasks.names()));
        if (arguments.inputs().isEmpty()) {
            throw new CommandException("task " + task.name() + " needs an input");
        }
        task.run(arguments.inputs(), maker.apply(arguments.threads()), line -> out.print(line + "\n"));
        return 0;
    }

    private int all(Arguments arguments) {
        if (!arguments.inputs().isEmpty()) {
            throw new CommandException("all takes no input");
        }
        Path shared = AllSets.beside(home);
        if (shared == null) {
            throw new InputException("there is no folder shared/bench beside the project");
        }
        new AllSets(shared, maker.apply(arguments.threads()), err::println).run(line -> out.print(line + "\n"));
        return 0;
    }
}
