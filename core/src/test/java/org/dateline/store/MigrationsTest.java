package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.dateline.model.Claim;
import org.dateline.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {
    private static final CodingKey KEY = new CodingKey("lexicon", "0.1");

    @TempDir
    Path folder;

    private final Report report = new RandomRecords(1).report("a.txt");
    private final List<Claim> claims = new RandomRecords(2).claims(report);

    private static String first() throws Exception {
        try (InputStream in = Migrations.class.getResourceAsStream("V001__ledger.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Store open(String... scripts) {
        return SqliteStore.open(folder.resolve("dateline.db"), new Migrations(List.of(scripts)), new Properties());
    }

    @Test
    void aLedgerOfTheFirstFormatOpensInThisVersion() throws Exception {
        try (Store old = open(first())) {
            old.add(report, claims, KEY);
        }
        try (Store now = Store.open(folder.resolve("dateline.db"))) {
            assertThat(now.reports()).containsExactly(report);
            assertThat(now.claims()).containsExactlyInAnyOrderElementsOf(claims);
        }
    }

    @Test
    void whatIsMissingIsRunAndNothingTwice() throws Exception {
        try (Store old = open(first())) {
            old.add(report, claims, KEY);
        }
        String second = "-- A later format.\nALTER TABLE report ADD COLUMN colour TEXT;\n\nCREATE TABLE colours (name TEXT);";
        for (int opening = 0; opening < 2; opening++) {
            try (Store newer = open(first(), second)) {
                assertThat(newer.reports()).containsExactly(report);
            }
        }
        assertThatThrownBy(() -> open(first())).hasMessageContaining("newer version of Dateline");
    }

    @Test
    void aScriptThatFailsLeavesTheLedgerAsItWas() throws Exception {
        try (Store old = open(first())) {
            old.add(report, claims, KEY);
        }
        assertThatThrownBy(() -> open(first(), "CREATE TABLE half (name TEXT);\n\nCREATE NONSENSE;"))
                .isInstanceOf(StoreException.class);
        try (Store still = open(first())) {
            assertThat(still.reports()).containsExactly(report);
        }
        try (Store now = open(first(), "CREATE TABLE half (name TEXT);")) {
            assertThat(now.size()).isEqualTo(1);
        }
    }
}
