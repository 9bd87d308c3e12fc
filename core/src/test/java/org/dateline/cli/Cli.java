package org.dateline.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.testing.ToyCoder;

/** A folder, and the program run in it with a coder that needs no model. */
final class Cli {
    /** What one call gave back. */
    record Result(int status, String out, String err) {}

    final Path folder;

    Cli(Path folder) {
        this.folder = folder;
    }

    static Path home() {
        return Path.of(System.getProperty("dateline.home", ".."));
    }

    /** Writes a file below the folder. */
    Cli file(String name, String content) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String content(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a command on the ledger of this folder; arguments that begin with {@code ./} are below the folder. */
    Result run(String... arguments) {
        List<String> all = new ArrayList<>();
        for (String argument : arguments) {
            all.add(argument.startsWith("./") ? folder.resolve(argument.substring(2)).toString() : argument);
        }
        if (arguments.length > 0 && !arguments[arguments.length - 1].equals("--help")) {
            all.addAll(List.of("--db", folder.resolve("dateline.db").toString()));
        }
        return runPlain(all.toArray(String[]::new));
    }

    static Result runPlain(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Session session = new Session(stream(out), stream(err), home(), 0, false);
        int status = new Main(session, ToyCoder::of).run(arguments);
        session.out().flush();
        session.err().flush();
        return new Result(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, false, StandardCharsets.UTF_8);
    }
}
