package org.dateline.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.dateline.Engine;

/**
 * Goes through the commands once in a folder with one report, for the launcher: Java then writes down the classes it has
 * loaded, and starts faster ever after. Prints nothing.
 */
public final class Rehearsal {
    private Rehearsal() {}

    /** The one argument is the folder, which holds {@code report.txt} and is filled. */
    public static void main(String[] arguments) {
        String folder = arguments[0];
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Session session = new Session(nowhere, nowhere, Path.of(System.getProperty("dateline.home")), 80, true);
        String db = folder + "/dateline.db";
        List<List<String>> commands = List.of(
                List.of("--help"),
                List.of("read", folder + "/report.txt", "--db", db),
                List.of("events", "--db", db),
                List.of("claims", "--db", db),
                List.of("export", "--as", "claims", "--db", db),
                List.of("report", "-o", folder + "/page.html", "--db", db));
        commands.forEach(command -> new Main(session, Engine::coder).run(command.toArray(String[]::new)));
    }
}
