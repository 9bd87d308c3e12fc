package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.format.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Commands as a user calls them, with a coder that needs no model. */
class CommandsTest {
    private static final String PADDING = " The market stayed shut and the road to the coast was empty for most of the day, as"
            + " it had been for a week.\n\nPeople waited for buses that did not come, and the clinic kept its doors open.\n";

    @TempDir Path folder;
    private Cli cli;

    @BeforeEach
    void twoReports() {
        cli = new Cli(folder);
        cli.file("in/reports.csv", "file,outlet,published\na.txt,The Osgil Post,2026-02-02\nb.txt,Harbour Radio,2026-02-03\n");
        cli.file("in/a.txt", "Shelling in Osgil\n\nReyes said 12 people were killed in Osgil. 😀" + PADDING
                + "\nMoreno said the militia took Tarn." + PADDING);
        cli.file("in/b.txt", "Dead in Osgil\n\nReyes said 15 people were killed in Osgil." + PADDING
                + "\nDuran denied the militia took Tarn." + PADDING);
    }

    @Test
    void readTellsWhatWasFound() {
        Cli.Result read = cli.run("read", "./in");

        assertThat(read.err()).isEmpty();
        assertThat(read.status()).isZero();
        assertThat(read.out())
                .contains("2 reports")
                .contains("4 claims (0 acts, 2 tallies, 2 of control; 1 denied) by 3 origins")
                .contains("Reyes 12");
    }

    @Test
    void readingAgainFindsNothingNewAndChangesNothing() {
        cli.run("read", "./in");
        String before = cli.run("export", "--as", "claims").out();

        Cli.Result again = cli.run("read", "./in");

        assertThat(again.out()).contains("2 reports (0 new)");
        assertThat(cli.run("export", "--as", "claims").out()).isEqualTo(before).isNotEmpty();
    }

    static Stream<String> tables() {
        return Stream.of("events", "claims", "tolls", "control", "sources");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aTableEndsWithItsCountAndItsJsonIsOneObjectALine(String table) {
        cli.run("read", "./in");

        Cli.Result plain = cli.run(table);
        Cli.Result json = cli.run(table, "--json");

        assertThat(plain.status()).isZero();
        List<String> lines = plain.out().lines().toList();
        assertThat(lines.get(lines.size() - 1)).matches("\\d+ \\w+\\.");
        assertThat(json.out().lines().map(Json::readObject).count())
                .isEqualTo(Integer.parseInt(lines.get(lines.size() - 1).split(" ")[0]));
    }

    @Test
    void filtersNarrowATable() {
        cli.run("read", "./in");

        assertThat(cli.run("claims").out()).endsWith("4 claims.\n");
        assertThat(cli.run("claims", "--type", "killed").out()).endsWith("2 claims.\n");
        assertThat(cli.run("claims", "--type", "control", "--source", "duran").out()).endsWith("1 claim.\n");
        assertThat(cli.run("claims", "--place", "TARN", "--actor", "Militia").out()).endsWith("2 claims.\n");
        assertThat(cli.run("claims", "--from", "2026-02-03").out()).endsWith("2 claims.\n");
        assertThat(cli.run("claims", "--to", "2026-02-01").out()).isEqualTo("0 claims.\n");
        assertThat(cli.run("claims", "--source", "harbour").out()).endsWith("2 claims.\n");
    }

    @Test
    void filtersThatNothingCanPassAreSlipsOfTheHand() {
        cli.run("read", "./in");

        assertFails(cli.run("claims", "--type", "kiled"), 2, "there is no type kiled");
        assertFails(cli.run("claims", "--from", "2026-03-01", "--to", "2026-02-01"), 2, "--from 2026-03-01 is after --to 2026-02-01.");
        assertThat(cli.run("claims", "--type", "besieges").out()).isEqualTo("0 claims.\n");
        assertThat(cli.run("events", "--type", "air strike").out()).isEqualTo("0 events.\n");
        assertThat(cli.run("tolls", "--type", "children").out()).isEqualTo("0 tolls.\n");
    }

    @Test
    void newTextUnderAKnownNameIsSaid() {
        cli.run("read", "./in");
        cli.file("in/b.txt", "Dead in Osgil\n\nReyes said 16 people were killed in Osgil." + PADDING);

        assertThat(cli.run("read", "./in").out())
                .contains("2 reports (1 new)")
                .contains("New text under a known name: 1 report; the newer text counts from now on.");
        assertThat(cli.run("read", "./in").out()).doesNotContain("New text");
    }

    @Test
    void explainShowsTheSentenceWithItsWordsMarkedTheChainAndTheRule() {
        cli.run("read", "./in");
        Map<String, Object> claim = Json.readObject(
                cli.run("claims", "--type", "killed", "--json").out().lines().findFirst().orElseThrow());

        Cli.Result explained = cli.run("explain", claim.get("id").toString().substring(0, 12));

        assertThat(explained.status()).isZero();
        assertThat(explained.out())
                .contains("»Reyes« said »12« people were killed in »Osgil«.")
                .contains("The Osgil Post (outlet) < Reyes (official: \"Reyes\" said)")
                .contains("rule   toy.rule");
    }

    @Test
    void explainTakesEveryIdThatATablePrints() {
        cli.run("read", "./in");
        for (String table : List.of("events", "tolls", "control", "claims")) {
            for (String line : cli.run(table, "--json").out().lines().toList()) {
                String id = Json.readObject(line).get("id").toString();
                assertThat(cli.run("explain", id).out()).as(table + " " + id).contains(id);
            }
        }
    }

    @Test
    void anUnknownOrDoubtfulIdIsSaidSo() {
        cli.run("read", "./in");

        assertFails(cli.run("explain", "zzzz"), 1, "has the id zzzz.");
        assertFails(cli.run("explain", ""), 1, "begins more than one id");
    }

    @Test
    void exportWritesTheFileAndItsManifestAndNothingElse() {
        cli.run("read", "./in");

        Cli.Result export = cli.run("export", "--as", "csv", "-o", "./claims.csv");

        assertThat(export.status()).isZero();
        assertThat(export.out()).isEmpty();
        assertThat(cli.content("claims.csv").lines().count()).isEqualTo(5);
        Map<String, Object> manifest = Json.readObject(cli.content("claims.csv.manifest.json"));
        assertThat(manifest).containsEntry("format", "csv").containsEntry("claims", 4);
        assertThat(folder.resolve("claims.csv.part")).doesNotExist();
    }

    @Test
    void exportedOffsetsAreCodePointsOfTheFile() {
        cli.run("read", "./in");
        int[] file = cli.content("in/a.txt").codePoints().toArray();

        for (String line : cli.run("export", "--as", "claims").out().lines().toList()) {
            Map<String, Object> claim = Json.readObject(line);
            if (claim.get("report").equals("a.txt")) {
                int start = (Integer) claim.get("start");
                assertThat(new String(file, start, (Integer) claim.get("end") - start)).isEqualTo(claim.get("sentence"));
            }
        }
    }

    @Test
    void accountAddsUpAndNamesWhatGaveNothing() {
        cli.file("in/empty.txt", "");
        cli.file("in/.notes", "Do not read.");
        cli.run("read", "./in");

        String account = cli.run("account").out();

        assertThat(account)
                .containsPattern("(?m)^\\d+ .* a\\.txt$")
                .contains("unreadable  empty.txt")
                .containsPattern("left out +reports\\.csv +the sidecar of its folder")
                .containsPattern("left out +\\.notes +hidden");
        for (String line : cli.run("account", "--json").out().lines().toList()) {
            Map<String, Object> fields = Json.readObject(line);
            if (fields.containsKey("characters")) {
                int sum = Stream.of("evidence", "no claim", "copy", "boilerplate", "unreadable", "unaccounted")
                        .mapToInt(fate -> (Integer) fields.get(fate))
                        .sum();
                assertThat(sum).isEqualTo(fields.get("characters"));
                assertThat(fields).containsEntry("unaccounted", 0);
            }
        }
    }

    @Test
    void searchFindsPassagesWithoutClaims() {
        cli.run("read", "./in");

        assertThat(cli.run("search", "CLINIC").out()).contains("kept its doors open");
        assertThat(cli.run("search", "unicorn").out()).isEqualTo("0 passages.\n");
    }

    @Test
    void publishedAndOutletWinOverTheFile() {
        cli.run("read", "./in/a.txt", "--published", "2026-03-01", "--outlet", "Tarn Weekly");

        assertThat(cli.run("claims", "--type", "killed").out()).contains("2026-03-01").contains("Tarn Weekly < Reyes");
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestIsRead() {
        cli.file("in/empty.txt", "");

        Cli.Result read = cli.run("read", "./in", "./missing.txt");

        assertThat(read.status()).isEqualTo(1);
        assertThat(read.err().lines()).hasSize(2).allMatch(line -> line.contains("empty.txt") || line.contains("missing.txt"));
        assertThat(read.out()).contains("In the ledger: 2 reports").contains("2 problems");
    }

    @Test
    void badCommandsEndWithTwoAndOneSentence() {
        assertFails(Cli.runPlain(), 2, "Say what to do");
        assertFails(Cli.runPlain("reed"), 2, "there is no reed here");
        assertFails(Cli.runPlain("read"), 2, "PATH");
        assertFails(Cli.runPlain("claims", "--form", "2026-01-01"), 2, "--form");
        assertFails(Cli.runPlain("claims", "--from", "yesterday"), 2, "yesterday");
        assertFails(Cli.runPlain("read", "./in", "--published", "2026-13-45"), 2, "\"2026-13-45\" is not a day such as 2026-02-03.");
        assertFails(Cli.runPlain("read", "./in", "--threads", "0"), 2, "--threads is from 1 to 1024, not 0.");
        assertFails(Cli.runPlain("export", "--as", "word"), 2, "word");
        assertFails(Cli.runPlain("export"), 2, "--as");
    }

    @Test
    void badInputEndsWithOneAndOneSentence() throws Exception {
        assertFails(cli.run("events"), 1, "There is no ledger at ");
        Files.writeString(folder.resolve("dateline.db"), "This is a diary, not a database, and it is rather long.".repeat(30));
        assertFails(cli.run("events"), 1, "dateline.db");
        assertFails(cli.run("read", "./in"), 1, "dateline.db");
        assertThat(cli.content("dateline.db")).startsWith("This is a diary");
    }

    @Test
    void aFileThatCannotBeWrittenIsSaidSo() {
        cli.run("read", "./in");

        assertFails(cli.run("export", "--as", "claims", "-o", "./nowhere/claims.jsonl"), 1, "there is no such folder");
        assertFails(cli.run("read", "./in", "--lexicon", "./nowhere"), 1, "there is no lexicon here");
        assertFails(cli.run("read", "./in", "--actors", "./nowhere.tsv"), 1, "nowhere.tsv");
    }

    @Test
    void aStackTraceIsForThoseWhoAskForIt() {
        assertThat(cli.run("events").err()).doesNotContain("\tat ");
        assertThat(cli.run("events", "--debug").err()).contains("\tat ").contains("There is no ledger");
    }

    private static void assertFails(Cli.Result result, int status, String words) {
        assertThat(result.err()).contains(words).startsWith("dateline: ");
        assertThat(result.err().lines()).hasSize(1);
        assertThat(result.status()).isEqualTo(status);
        assertThat(result.out()).isEmpty();
    }
}
