package org.dateline.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Brings a database to the newest form: runs the numbered scripts it has not seen, all or none. The number of the last
 * one is kept in the database's {@code user_version}; {@code application_id} says that the database is ours.
 */
final class Migrations {
    /** "DtLn": says in the file's header whose it is. */
    static final int APPLICATION_ID = 0x44744c6e;

    /** The scripts, first to last; a script that has been released is never changed. */
    private static final List<String> NAMES = List.of("V001__ledger.sql");

    private final List<String> scripts;

    Migrations(List<String> scripts) {
        this.scripts = List.copyOf(scripts);
    }

    /** The scripts that ship with this version. */
    static Migrations standard() {
        return new Migrations(NAMES.stream().map(Migrations::resource).toList());
    }

    /** Runs what is missing. Throws {@link StoreException} when the database is not ours or is from a newer version. */
    void run(Connection connection, Path file) throws SQLException {
        if (versionAtOnce(connection, file) == scripts.size()) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            try {
                // Another process may have migrated it while we waited for the lock.
                for (int next = version(connection, file); next < scripts.size(); next++) {
                    apply(statement, scripts.get(next));
                }
                statement.execute("PRAGMA application_id = " + APPLICATION_ID);
                statement.execute("PRAGMA user_version = " + scripts.size());
                statement.execute("COMMIT");
            } catch (SQLException | RuntimeException e) {
                statement.execute("ROLLBACK");
                throw e;
            }
        }
    }

    /** The version, all that tells it read at one moment: another process may be making the ledger just now. */
    private int versionAtOnce(Connection connection, Path file) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN");
            try {
                return version(connection, file);
            } finally {
                statement.execute("ROLLBACK");
            }
        }
    }

    private int version(Connection connection, Path file) throws SQLException {
        int application = number(connection, "PRAGMA application_id");
        int version = number(connection, "PRAGMA user_version");
        boolean empty = number(connection, "SELECT count(*) FROM sqlite_master") == 0;
        if (application != APPLICATION_ID && !(empty && application == 0 && version == 0)) {
            throw new StoreException(file + " is a database, but not a ledger of Dateline; nothing was changed in it.");
        }
        if (version > scripts.size()) {
            throw new StoreException(file + " was written by a newer version of Dateline (ledger format " + version
                    + ", this version knows formats up to " + scripts.size() + "); please use the newer version.");
        }
        return version;
    }

    private static void apply(Statement statement, String script) throws SQLException {
        for (String part : script.split("\\R\\s*\\R")) {
            String sql = part.lines().filter(line -> !line.startsWith("--")).collect(Collectors.joining("\n"));
            if (!sql.isBlank()) {
                statement.execute(sql);
            }
        }
    }

    private static int number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            return result.getInt(1);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Migrations.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
