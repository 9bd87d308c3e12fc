package org.dateline.store;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** One connection to a SQLite file: statements, transactions, and faults told in plain sentences. Not thread-safe. */
final class Database implements AutoCloseable {
    /** How long to wait for another program's transaction; each takes milliseconds. */
    private static final int PATIENCE_MILLISECONDS = 60_000;

    private final Path file;
    private final Connection connection;

    private Database(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /** Makes one value of one row. */
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Opens or makes the file; the settings are SQLite's pragmas for this connection, empty in ordinary use. */
    static Database open(Path file, Migrations migrations, Properties settings) {
        if (Files.isDirectory(file)) {
            throw new StoreException(file + " is a folder; a ledger is a file.");
        }
        try {
            Connection connection = DriverManager.getConnection(url(file), settings);
            Database database = new Database(file, connection);
            try {
                database.prepare(migrations);
                return database;
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw fault(file, e);
        }
    }

    /**
     * Opens the file to look into it, where beside it nothing can be made: a folder of someone else's, a full disk. SQLite is
     * told that nobody changes the file, so it must be at rest.
     */
    static Database openUnchanging(Path file, Migrations migrations) {
        try {
            Connection connection = DriverManager.getConnection(url(file) + "?immutable=1");
            try {
                migrations.run(connection, file);
                return new Database(file, connection);
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw fault(file, e);
        }
    }

    /** As a URI, since the driver would take a question mark in a plain path for the beginning of its options. */
    private static String url(Path file) {
        return "jdbc:sqlite:file://" + file.toUri().getRawPath();
    }

    /** Whether everything that was written is in the file itself, nothing in a log beside it. */
    static boolean isAtRest(Path file) {
        return Stream.of("-wal", "-journal").allMatch(end -> new File(file + end).length() == 0);
    }

    /** Whether this failed because nothing can be written where the ledger is. */
    static boolean isUnwritable(StoreException fault) {
        if (!(fault.getCause() instanceof SQLiteException cause)) {
            return false;
        }
        int code = cause.getResultCode().code & 0xff;
        return code == SQLiteErrorCode.SQLITE_READONLY.code
                || code == SQLiteErrorCode.SQLITE_CANTOPEN.code
                || code == SQLiteErrorCode.SQLITE_FULL.code
                || code == SQLiteErrorCode.SQLITE_IOERR.code;
    }

    private void prepare(Migrations migrations) throws SQLException {
        execute("PRAGMA busy_timeout = " + PATIENCE_MILLISECONDS);
        execute("PRAGMA foreign_keys = ON");
        migrations.run(connection, file);
        // With a write-ahead log readers need not wait for a long reading. FULL: what was acknowledged is on the disk.
        writeAhead();
        execute("PRAGMA synchronous = FULL");
    }

    /** The switch to write-ahead needs the file alone for a moment, and SQLite does not wait for that by itself. */
    private void writeAhead() throws SQLException {
        for (int attempt = 1; ; attempt++) {
            try {
                execute("PRAGMA journal_mode = WAL");
                return;
            } catch (SQLiteException e) {
                if (e.getResultCode() != SQLiteErrorCode.SQLITE_BUSY || attempt == 100) {
                    throw e;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Runs the work in one transaction, all or nothing. */
    void inTransaction(Runnable work) {
        try {
            execute("BEGIN IMMEDIATE");
            try {
                work.run();
                execute("COMMIT");
            } catch (SQLException | RuntimeException e) {
                rollBack(e);
                throw e;
            }
        } catch (SQLException e) {
            throw fault(file, e);
        }
    }

    private void rollBack(Exception cause) {
        try {
            execute("ROLLBACK");
        } catch (SQLException e) {
            // After a full disk SQLite has rolled back already; what matters is the cause.
            cause.addSuppressed(e);
        }
    }

    /** Runs a statement that writes. */
    void write(String sql, Object... values) {
        try (PreparedStatement statement = prepared(sql, values)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw fault(file, e);
        }
    }

    /** Runs a statement that writes a row; returns the row's number. */
    long insert(String sql, Object... values) {
        write(sql, values);
        return list("SELECT last_insert_rowid()", row -> row.getLong(1)).get(0);
    }

    /** All rows of a query. */
    <T> List<T> list(String sql, RowReader<T> reader, Object... values) {
        try (PreparedStatement statement = prepared(sql, values);
                ResultSet result = statement.executeQuery()) {
            List<T> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(reader.read(result));
            }
            return rows;
        } catch (SQLException e) {
            throw fault(file, e);
        }
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw fault(file, e);
        }
    }

    private static StoreException fault(Path file, SQLException e) {
        SQLiteErrorCode code = e instanceof SQLiteException known ? known.getResultCode() : SQLiteErrorCode.SQLITE_ERROR;
        if (code == SQLiteErrorCode.SQLITE_IOERR_SHMSIZE) {
            code = SQLiteErrorCode.SQLITE_FULL;
        }
        // The low byte is the kind of fault, the rest its finer shade.
        return new StoreException(sentence(file, code.code & 0xff, e.getMessage()), e);
    }

    private static String sentence(Path file, int code, String message) {
        if (code == SQLiteErrorCode.SQLITE_FULL.code) {
            return "The disk is full: " + file + " keeps what was read so far, and reading again continues from there.";
        }
        if (code == SQLiteErrorCode.SQLITE_BUSY.code) {
            return "Another program is writing to " + file + "; please try again when it has finished.";
        }
        if (code == SQLiteErrorCode.SQLITE_NOTADB.code) {
            return file + " is not a ledger of Dateline; nothing was changed in it.";
        }
        if (code == SQLiteErrorCode.SQLITE_CORRUPT.code) {
            return file + " is damaged and cannot be read as a ledger: " + message;
        }
        if (code == SQLiteErrorCode.SQLITE_CANTOPEN.code) {
            return file + " cannot be opened: is the folder there, and may you write to it?";
        }
        if (code == SQLiteErrorCode.SQLITE_READONLY.code) {
            return file + " may not be written to.";
        }
        return file + " cannot be read or written: " + message;
    }
}
