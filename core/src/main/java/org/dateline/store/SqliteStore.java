package org.dateline.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dateline.model.Claim;
import org.dateline.model.Judgement;
import org.dateline.model.Passage;
import org.dateline.model.Report;
import org.dateline.model.Span;

/** The ledger in one SQLite file. One connection, used by one thread at a time. */
final class SqliteStore implements Store {
    private final Path file;
    private final Database database;
    private Long run;

    private SqliteStore(Path file, Database database) {
        this.file = file;
        this.database = database;
    }

    static SqliteStore open(Path file) {
        return open(file, Migrations.standard(), new Properties());
    }

    static SqliteStore open(Path file, Migrations migrations, Properties settings) {
        return new SqliteStore(file, Database.open(file, migrations, settings));
    }

    static SqliteStore openExisting(Path file) {
        if (!Files.exists(file) || file.toFile().length() == 0) {
            throw new StoreException("There is no ledger at " + file + "; \"dateline read\" makes one.");
        }
        try {
            return open(file);
        } catch (StoreException e) {
            if (Database.isUnwritable(e) && Database.isAtRest(file)) {
                return new SqliteStore(file, Database.openUnchanging(file, Migrations.standard()));
            }
            throw e;
        }
    }

    @Override
    public synchronized long begin(String command, CodingKey key, String started) {
        database.inTransaction(() -> run = database.insert(
                "INSERT INTO run (command, lexicon, version, started) VALUES (?, ?, ?, ?)",
                command, key.lexicon(), key.version(), started));
        return run;
    }

    @Override
    public synchronized Added add(Report report, List<Claim> claims, CodingKey key) {
        requireText(report);
        Added[] outcome = new Added[1];
        database.inTransaction(() -> outcome[0] = addInTransaction(report, claims, key));
        return outcome[0];
    }

    private Added addInTransaction(Report report, List<Claim> claims, CodingKey key) {
        if (coding(report.id(), key).isPresent()) {
            makeCurrent(report.id(), key);
            return Added.KNOWN;
        }
        List<String> digests = database.list(
                "SELECT digest FROM current JOIN report ON report.seq = current.report WHERE current.name = ?",
                row -> row.getString(1), report.name());
        long reportRow = one("SELECT seq FROM report WHERE id = ?", report.id()).orElseGet(() -> insert(report));
        long coding = database.insert(
                "INSERT INTO coding (report, lexicon, version, claims, run) VALUES (?, ?, ?, ?, ?)",
                reportRow, key.lexicon(), key.version(), claims.size(), run);
        for (int place = 0; place < claims.size(); place++) {
            Claim claim = claims.get(place);
            database.write(
                    "INSERT OR IGNORE INTO claim (coding, id, start, place, kind, record) VALUES (?, ?, ?, ?, ?, ?)",
                    coding, claim.id(), claim.evidence().sentence().start(), place, claim.kind(), ClaimCodec.write(claim));
        }
        insertReading(report.name(), coding);
        return digests.isEmpty() ? Added.NEW : digests.contains(report.digest()) ? Added.RECODED : Added.REPLACED;
    }

    private long insert(Report report) {
        long row = database.insert(
                "INSERT INTO report (id, name, outlet, published, digest, record, text, alignment)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                report.id(), report.name(), report.metadata().outlet(),
                report.published() == null ? null : report.published().toString(), report.digest(),
                ReportCodec.write(report), report.text(), ReportCodec.writeAlignment(report.alignment()));
        for (Passage passage : report.passages()) {
            if (passage.isRead()) {
                long id = database.insert(
                        "INSERT INTO passage (report, start, \"end\", kind) VALUES (?, ?, ?, ?)",
                        row, passage.span().start(), passage.span().end(), passage.kind().name());
                database.write(
                        "INSERT INTO passage_words (rowid, words) VALUES (?, ?)", id, passage.span().of(report.text()));
            }
        }
        return row;
    }

    /** SQLite keeps UTF-8: a text with half a surrogate pair would come back as another text. */
    private void requireText(Report report) {
        for (int i = 0; i < report.text().length(); i++) {
            int c = report.text().codePointAt(i);
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                throw new StoreException(report.name() + ": there is half a character at offset " + i
                        + "; the report cannot be kept in " + file + ".");
            }
            i += Character.charCount(c) - 1;
        }
    }

    private void insertReading(String name, long coding) {
        database.write("INSERT INTO reading (name, coding, run) VALUES (?, ?, ?)", name, coding, run);
    }

    private Optional<Long> coding(String report, CodingKey key) {
        return one(
                "SELECT coding.seq FROM coding JOIN report ON report.seq = coding.report"
                        + " WHERE report.id = ? AND lexicon = ? AND version = ?",
                report, key.lexicon(), key.version());
    }

    @Override
    public synchronized boolean isCoded(String report, CodingKey key) {
        return coding(report, key).isPresent();
    }

    @Override
    public synchronized boolean recall(String report, CodingKey key) {
        if (!isCoded(report, key)) {
            return false;
        }
        if (!isCurrent(coding(report, key).get())) {
            database.inTransaction(() -> makeCurrent(report, key));
        }
        return true;
    }

    private boolean isCurrent(long coding) {
        return one("SELECT coding FROM current WHERE coding = ?", coding).isPresent();
    }

    private void makeCurrent(String report, CodingKey key) {
        long coding = coding(report, key).orElseThrow();
        if (!isCurrent(coding)) {
            insertReading(
                    database.list("SELECT name FROM report WHERE id = ?", row -> row.getString(1), report).get(0), coding);
        }
    }

    private Optional<Long> one(String sql, Object... values) {
        return database.list(sql, row -> row.getLong(1), values).stream().findFirst();
    }

    @Override
    public synchronized int size() {
        return one("SELECT count(*) FROM current").orElseThrow().intValue();
    }

    @Override
    public void forEachReport(Consumer<Report> consumer) {
        List<Long> rows;
        synchronized (this) {
            rows = database.list("SELECT report FROM current ORDER BY name", row -> row.getLong(1));
        }
        rows.forEach(row -> consumer.accept(report("seq", row).orElseThrow()));
    }

    @Override
    public List<Report> reports() {
        List<Report> reports = new ArrayList<>();
        forEachReport(reports::add);
        return reports;
    }

    @Override
    public Optional<Report> report(String id) {
        return report("id", id);
    }

    private synchronized Optional<Report> report(String column, Object value) {
        return database.list(
                        "SELECT record, text, alignment FROM report WHERE " + column + " = ?",
                        row -> ReportCodec.read(row.getString(1), row.getString(2), row.getString(3)),
                        value)
                .stream()
                .findFirst();
    }

    @Override
    public void forEachClaim(Consumer<Claim> consumer) {
        List<Long> codings;
        synchronized (this) {
            codings = database.list("SELECT coding FROM current ORDER BY name", row -> row.getLong(1));
        }
        Shared shared = new Shared();
        codings.forEach(coding -> claimsOf(coding, shared).forEach(consumer));
    }

    private synchronized List<Claim> claimsOf(long coding, Shared shared) {
        return database.list(
                "SELECT record FROM claim WHERE coding = ? ORDER BY start, place",
                row -> ClaimCodec.read(row.getString(1), shared), coding);
    }

    @Override
    public List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        forEachClaim(claims::add);
        return claims;
    }

    @Override
    public synchronized List<Claim> claimsOf(String report) {
        return one(
                        "SELECT current.coding FROM current JOIN report ON report.seq = current.report WHERE report.id = ?",
                        report)
                .map(coding -> claimsOf(coding.longValue(), new Shared()))
                .orElse(List.of());
    }

    @Override
    public synchronized Optional<Claim> claim(String id) {
        return database.list(
                        "SELECT record FROM claim WHERE id = ?"
                                + " ORDER BY coding IN (SELECT coding FROM current) DESC, coding DESC LIMIT 1",
                        row -> ClaimCodec.read(row.getString(1), new Shared()),
                        id)
                .stream()
                .findFirst();
    }

    @Override
    public synchronized List<Hit> search(String words, int limit) {
        String query = Arrays.stream(words.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> '"' + word.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(" "));
        if (query.isEmpty()) {
            return List.of();
        }
        return database.list(
                "SELECT report.id, report.name, report.text, passage.start, passage.\"end\", passage.kind"
                        + " FROM passage_words JOIN passage ON passage.id = passage_words.rowid"
                        + " JOIN current ON current.report = passage.report JOIN report ON report.seq = passage.report"
                        + " WHERE passage_words MATCH ? ORDER BY report.name, passage.start LIMIT ?",
                SqliteStore::hit, query, limit);
    }

    private static Hit hit(ResultSet row) throws SQLException {
        Span span = new Span(row.getInt(4), row.getInt(5));
        Passage passage = new Passage(Passage.Kind.valueOf(row.getString(6)), span);
        return new Hit(row.getString(1), row.getString(2), passage, span.of(row.getString(3)));
    }

    @Override
    public synchronized boolean add(Judgement judgement) {
        String record = JudgementCodec.write(judgement);
        boolean[] written = new boolean[1];
        database.inTransaction(() -> {
            List<Judgement> standing = new ArrayList<>(judgements());
            standing.removeIf(other -> !other.id().equals(judgement.id()) && !judgement.id().equals(other.takesBack()));
            boolean stands = !standing.isEmpty() && standing.get(standing.size() - 1).id().equals(judgement.id());
            if (!stands) {
                database.insert(
                        "INSERT INTO judgement (question, subject, answer, reason, who, day, takes_back) VALUES (?, ?, ?, ?, ?, ?, ?)",
                        judgement.question().name(), subject(judgement), record, judgement.why(), judgement.by(),
                        judgement.on().toString(), row(judgement.takesBack()));
            }
            written[0] = !stands;
        });
        return written[0];
    }

    /** The report's name, by which a person finds the row. */
    private static String subject(Judgement judgement) {
        return judgement.subject() == null ? "" : judgement.subject().report();
    }

    /** The last row that holds the judgement of this id; null for a null id and for one that is not here. */
    private Long row(String id) {
        return id == null
                ? null
                : one("SELECT max(id) FROM judgement WHERE json_extract(answer, '$.id') = ?", id).filter(row -> row > 0).orElse(null);
    }

    @Override
    public synchronized List<Judgement> judgements() {
        return database.list("SELECT answer FROM judgement ORDER BY id", row -> JudgementCodec.read(row.getString(1)));
    }

    @Override
    public synchronized void addFile(FileOutcome outcome) {
        database.inTransaction(() -> database.write(
                "INSERT INTO file (file, outcome, reports, problems, run) VALUES (?, ?, ?, ?, ?)",
                outcome.file(), outcome.outcome(), outcome.reports(),
                ReportCodec.writeProblems(outcome.problems()), run));
    }

    @Override
    public synchronized List<FileOutcome> files() {
        return database.list(
                "SELECT file, outcome, reports, problems FROM file"
                        + " WHERE seq = (SELECT max(seq) FROM file AS later WHERE later.file = file.file) ORDER BY file",
                row -> new FileOutcome(
                        row.getString(1), row.getString(2), row.getInt(3), ReportCodec.readProblems(row.getString(4))));
    }

    @Override
    public synchronized void close() {
        database.close();
    }
}
