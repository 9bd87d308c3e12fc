package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.model.Alignment;
import org.dateline.model.Claim;
import org.dateline.model.Digest;
import org.dateline.model.Metadata;
import org.dateline.model.Passage;
import org.dateline.model.Problem;
import org.dateline.model.Report;
import org.dateline.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
    private static final CodingKey KEY = new CodingKey("lexicon-a", "0.1");

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("dateline.db");
    }

    private static Report report(String name, String text, LocalDate published) {
        Metadata metadata = new Metadata(
                "The Osgil Courier", null, null, published, published == null ? null : "sidecar");
        return new Report(
                Digest.id(name, text, String.valueOf(published)), name, text, Alignment.IDENTITY, metadata, null, null,
                List.of(), "en", Digest.of(text), List.of(new Passage(Passage.Kind.BODY, new Span(0, text.length()))));
    }

    @Test
    void whatComesBackEqualsWhatWentIn() {
        RandomRecords random = new RandomRecords(1);
        try (Store store = Store.open(file())) {
            List<Report> reports = new ArrayList<>();
            List<Claim> claims = new ArrayList<>();
            for (int i = 100; i < 400; i++) {
                Report report = random.report("report" + i);
                List<Claim> its = random.claims(report);
                assertThat(store.add(report, its, KEY)).isEqualTo(Store.Added.NEW);
                reports.add(report);
                claims.addAll(its);
                assertThat(store.claimsOf(report.id())).containsExactlyInAnyOrderElementsOf(its);
            }
            assertThat(store.reports()).isEqualTo(reports);
            assertThat(store.claims()).hasSameSizeAs(claims).containsAll(claims);
            assertThat(store.claim(claims.get(7).id())).contains(claims.get(7));
        }
    }

    @Test
    void theOrderOfReadingDoesNotShow() {
        List<List<Claim>> seen = new ArrayList<>();
        for (int seed = 0; seed < 3; seed++) {
            RandomRecords random = new RandomRecords(5);
            List<Runnable> adds = new ArrayList<>();
            try (Store store = Store.open(folder.resolve("order" + seed + ".db"))) {
                for (int i = 0; i < 20; i++) {
                    Report report = random.report("report" + i);
                    List<Claim> claims = random.claims(report);
                    adds.add(() -> store.add(report, claims, KEY));
                }
                Collections.shuffle(adds, new Random(seed));
                adds.forEach(Runnable::run);
                seen.add(store.claims());
            }
        }
        assertThat(seen.get(1)).isEqualTo(seen.get(0));
        assertThat(seen.get(2)).isEqualTo(seen.get(0));
    }

    @Test
    void readingTwiceChangesNothing() {
        RandomRecords random = new RandomRecords(2);
        Report report = random.report("a");
        List<Claim> claims = random.claims(report);
        try (Store store = Store.open(file())) {
            assertThat(store.isCoded(report.id(), KEY)).isFalse();
            store.add(report, claims, KEY);
            assertThat(store.isCoded(report.id(), KEY)).isTrue();
            assertThat(store.isCoded(report.id(), new CodingKey("lexicon-b", "0.1"))).isFalse();
            assertThat(store.add(report, claims, KEY)).isEqualTo(Store.Added.KNOWN);
            assertThat(store.claims()).hasSameSizeAs(claims);
            assertThat(store.size()).isEqualTo(1);
        }
    }

    @Test
    void theLastReadingOfANameCountsAndTheOlderStays() {
        RandomRecords random = new RandomRecords(3);
        Report undated = report("a.txt", "Shelling hit Osgil.", null);
        Report dated = report("a.txt", "Shelling hit Osgil.", LocalDate.of(2026, 2, 3));
        Report rewritten = report("a.txt", "Shelling hit Tarn.", LocalDate.of(2026, 2, 3));
        Claim first = random.claim(undated, 1);
        Claim second = random.claim(dated, 2);
        try (Store store = Store.open(file())) {
            store.add(undated, List.of(first), KEY);
            assertThat(store.add(dated, List.of(second), KEY)).isEqualTo(Store.Added.RECODED);
            assertThat(store.claims()).containsExactly(second);
            assertThat(store.claim(first.id())).contains(first);
            assertThat(store.add(rewritten, List.of(), KEY)).isEqualTo(Store.Added.REPLACED);
            assertThat(store.claims()).isEmpty();
            assertThat(store.report(dated.id())).contains(dated);
            assertThat(store.recall(dated.id(), KEY)).isTrue();
            assertThat(store.claims()).containsExactly(second);
            assertThat(store.recall("unknown", KEY)).isFalse();
        }
    }

    @Test
    void findsWordsInThePassagesOfCurrentReports() {
        try (Store store = Store.open(file())) {
            store.add(report("b.txt", "Le général a quitté Osgil.", null), List.of(), KEY);
            store.add(report("a.txt", "The GENERAL left Tarn.", null), List.of(), KEY);
            assertThat(store.search("general", 9)).extracting(Hit::name).containsExactly("a.txt", "b.txt");
            assertThat(store.search("general osgil", 9)).extracting(Hit::text).containsExactly("Le général a quitté Osgil.");
            assertThat(store.search("\"AND NOT (", 9)).isEmpty();
            assertThat(store.search("  ", 9)).isEmpty();
            store.add(report("b.txt", "Nothing.", null), List.of(), KEY);
            assertThat(store.search("general", 9)).extracting(Hit::name).containsExactly("a.txt");
        }
    }

    @Test
    void everyFileIsAccountedFor() {
        FileOutcome broken = new FileOutcome("z.pdf", "unreadable", 0, List.of(new Problem("z.pdf", "", "cut short")));
        FileOutcome read = new FileOutcome("a.txt", "read", 1, List.of());
        try (Store store = Store.open(file())) {
            assertThat(store.begin("read", KEY, null)).isEqualTo(1);
            store.addFile(new FileOutcome("z.pdf", "read", 3, List.of()));
            store.addFile(broken);
            store.addFile(read);
            assertThat(store.files()).containsExactly(read, broken);
        }
    }

    @Test
    void halfACharacterIsRefusedRatherThanChanged() {
        try (Store store = Store.open(file())) {
            assertThatThrownBy(() -> store.add(report("a.txt", "half \uD83D of one", null), List.of(), KEY))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("a.txt: there is half a character at offset 5");
            assertThat(store.size()).isZero();
        }
    }

    @Test
    void nothingCanBeChangedOrDeleted() throws Exception {
        try (Store store = Store.open(file())) {
            Report report = report("a.txt", "Shelling hit Osgil.", null);
            store.add(report, new RandomRecords(4).claims(report), KEY);
        }
        for (String sql : List.of("DELETE FROM report", "UPDATE claim SET record = ''", "DELETE FROM claim", "DELETE FROM coding")) {
            assertThatThrownBy(() -> sql(file(), sql)).as(sql).hasMessageContaining("never");
        }
    }

    @Test
    void twoWritersAtOnceLoseNothing() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Void>> writers = new ArrayList<>();
            for (int w = 0; w < 4; w++) {
                int half = w % 2;
                writers.add(() -> {
                    try (Store store = Store.open(file())) {
                        for (int i = half * 20; i < half * 20 + 30; i++) {
                            RandomRecords random = new RandomRecords(i);
                            Report report = random.report("report" + i);
                            store.add(report, random.claims(report), KEY);
                        }
                    }
                    return null;
                });
            }
            for (Future<Void> done : threads.invokeAll(writers)) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }
        try (Store store = Store.open(file())) {
            assertThat(store.size()).isEqualTo(50);
            for (int i = 0; i < 50; i++) {
                RandomRecords random = new RandomRecords(i);
                Report report = random.report("report" + i);
                assertThat(store.report(report.id())).contains(report);
                assertThat(store.claimsOf(report.id())).containsExactlyInAnyOrderElementsOf(random.claims(report));
            }
        }
    }

    @Test
    void aFullDiskLosesNothingThatWasAcknowledged() throws Exception {
        // A limit on the pages of the file answers like a full disk.
        String text = "Shelling hit Osgil. ".repeat(2000);
        int kept = 0;
        Properties small = new Properties();
        small.setProperty("max_page_count", "100");
        try (Store store = SqliteStore.open(file(), Migrations.standard(), small)) {
            StoreException full = null;
            while (full == null && kept < 100) {
                try {
                    store.add(report("report" + kept, text, null), List.of(), KEY);
                    kept++;
                } catch (StoreException e) {
                    full = e;
                }
            }
            assertThat(full).isNotNull();
            assertThat(full).hasMessageContaining("The disk is full: " + file());
            assertThat(kept).isPositive();
            assertThat(store.reports()).hasSize(kept);
        }
        try (Store store = Store.open(file())) {
            assertThat(store.size()).isEqualTo(kept);
            store.add(report("another", text, null), List.of(), KEY);
            assertThat(store.size()).isEqualTo(kept + 1);
        }
    }

    @Test
    void aDatabaseThatIsNotOursIsLeftAlone() throws Exception {
        sql(file(), "CREATE TABLE recipes (name TEXT)");
        byte[] before = Files.readAllBytes(file());
        assertThatThrownBy(() -> Store.open(file()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(file().toString())
                .hasMessageContaining("not a ledger of Dateline");
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    void aFileThatIsNoDatabaseIsLeftAlone() throws Exception {
        Files.writeString(file(), "These are my notes, which are longer than a page header. ".repeat(50));
        byte[] before = Files.readAllBytes(file());
        assertThatThrownBy(() -> Store.open(file()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(file() + " is not a ledger of Dateline");
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    void aLedgerFromANewerVersionIsLeftAlone() throws Exception {
        Store.open(file()).close();
        sql(file(), "PRAGMA user_version = 99");
        assertThatThrownBy(() -> Store.open(file()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(file() + " was written by a newer version of Dateline (ledger format 99");
    }

    @Test
    void aFolderAMissingFolderAndAMissingLedgerAreSaid() {
        assertThatThrownBy(() -> Store.open(folder)).hasMessageContaining("is a folder");
        assertThatThrownBy(() -> Store.open(folder.resolve("no/such/dateline.db"))).hasMessageContaining("cannot be opened");
        assertThatThrownBy(() -> Store.openExisting(file())).hasMessageContaining("There is no ledger at " + file());
        assertThat(file()).doesNotExist();
    }

    @Test
    void anEmptyFileIsNoLedgerAndStaysEmpty() throws Exception {
        Files.createFile(file());
        assertThatThrownBy(() -> Store.openExisting(file())).hasMessageContaining("There is no ledger at " + file());
        assertThat(file()).isEmptyFile();
    }

    @Test
    void aLedgerIsLookedIntoWhereNothingCanBeWritten() throws Exception {
        Path shelf = Files.createDirectory(folder.resolve("50% #1? shelf"));
        Path ledger = shelf.resolve("dateline.db");
        Store.open(ledger).close();
        try (Database database = Database.openUnchanging(ledger, Migrations.standard())) {
            assertThat(database.list("SELECT count(*) FROM current", row -> row.getInt(1))).containsExactly(0);
            assertThatThrownBy(() -> database.write("DELETE FROM run")).hasMessageContaining("may not be written to");
        }
        assertThat(shelf).isDirectoryContaining("glob:**/dateline.db").isDirectoryNotContaining("glob:**-wal");
    }

    @Test
    void aLedgerWithALogBesideItIsNotAtRest() throws Exception {
        assertThat(Database.isAtRest(file())).isTrue();
        Files.createFile(Path.of(file() + "-wal"));
        assertThat(Database.isAtRest(file())).isTrue();
        Files.writeString(Path.of(file() + "-wal"), "acknowledged");
        assertThat(Database.isAtRest(file())).isFalse();
    }

    @Test
    void theLockSaysWhyItCannotBeHad() {
        assertThatThrownBy(() -> WriteLock.take(folder.resolve("no/such/dateline.db"), said -> {}))
                .hasMessage(folder.resolve("no/such/dateline.db") + " cannot be made: there is no such folder.");
        assertThatThrownBy(() -> WriteLock.take(folder, said -> {})).hasMessageContaining("is a folder");
    }

    @Test
    void oneReadingAtATimeFillsALedger() {
        List<String> said = new ArrayList<>();
        try (WriteLock lock = WriteLock.take(file(), said::add)) {
            assertThatThrownBy(() -> WriteLock.take(file(), said::add)).isInstanceOf(StoreException.class);
        }
        WriteLock.take(file(), said::add).close();
        assertThat(said).isEmpty();
    }

    private static void sql(Path file, String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
