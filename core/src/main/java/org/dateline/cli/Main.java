package org.dateline.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.dateline.Engine;
import org.dateline.lexicon.LexiconException;
import org.dateline.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program's entry: {@code dateline COMMAND ...}. */
public final class Main {
    private static final int BAD_INPUT = 1;
    private static final int BAD_COMMAND = 2;

    private final Session session;
    private final Engine.CoderMaker maker;

    Main(Session session, Engine.CoderMaker maker) {
        this.session = session;
        this.maker = maker;
    }

    /** Runs the command and ends the program with its exit status. */
    public static void main(String[] arguments) {
        Output results = new Output(new FileOutputStream(FileDescriptor.out));
        PrintStream out = stream(results);
        PrintStream err = stream(new FileOutputStream(FileDescriptor.err));
        Session session = new Session(
                out, err, home(), Integer.getInteger("dateline.columns", 0), Boolean.getBoolean("dateline.progress"));
        int status = new Main(session, Engine::coder).run(arguments);
        out.flush();
        if (results.failure() != null) {
            err.println("dateline: The output cannot be written: " + sentence(results.failure()));
            status = BAD_INPUT;
        }
        err.flush();
        System.exit(status);
    }

    /** UTF-8 whatever the machine's own charset: a record must not change with the country it is printed in. */
    private static PrintStream stream(OutputStream to) {
        return new PrintStream(to, false, StandardCharsets.UTF_8);
    }

    private static Path home() {
        return Path.of(Objects.requireNonNullElse(System.getProperty("dateline.home"), "."));
    }

    /** Runs a command; returns 0, 1 for bad input or 2 for a bad command. Never throws and never exits. */
    int run(String... arguments) {
        CommandLine line = commandLine();
        return line.execute(arguments);
    }

    /** The commands and their options, as the parser and the manual's test see them. */
    CommandLine commandLine() {
        TopCommand top = new TopCommand(session, maker);
        CommandLine line = new CommandLine(top);
        line.setOut(new PrintWriter(session.out(), true));
        line.setErr(new PrintWriter(session.err(), true));
        line.setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF));
        line.setUsageHelpWidth(100);
        line.setUsageHelpLongOptionsMaxWidth(28);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.registerConverter(LocalDate.class, Main::day);
        line.setParameterExceptionHandler((fault, arguments) -> badCommand(fault));
        line.setExecutionExceptionHandler((fault, command, parsed) -> failed(fault, top.debug()));
        return line;
    }

    static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("\"" + written + "\" is not a day such as 2026-02-03");
        }
    }

    private int badCommand(ParameterException fault) {
        String reason = fault instanceof UnmatchedArgumentException unmatched
                ? "there is no " + String.join(" ", unmatched.getUnmatched()) + " here"
                : fault.getMessage().lines().findFirst().orElse("the command is not understood");
        String command = fault.getCommandLine().getCommandSpec().qualifiedName();
        session.err().println("dateline: " + sentence(reason) + " See: " + command + " --help");
        return BAD_COMMAND;
    }

    private int failed(Exception fault, boolean debug) {
        if (debug) {
            fault.printStackTrace(session.err());
        }
        session.err().println("dateline: " + sentence(reason(fault)));
        return BAD_INPUT;
    }

    private static String reason(Throwable fault) {
        if (fault instanceof ExecutionException && fault.getCause() != null) {
            return reason(fault.getCause());
        }
        if (fault instanceof InputException || fault instanceof StoreException || fault instanceof LexiconException) {
            return fault.getMessage();
        }
        return "a fault of this program, not of your input: " + Plain.line(String.valueOf(fault))
                + " (--debug shows where)";
    }

    private static String sentence(String text) {
        String line = Plain.line(text);
        return line.endsWith(".") || line.endsWith("?") || line.endsWith(")") ? line : line + ".";
    }
}
