package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.format.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Judging, looking back and comparing, as a user does. */
class JudgeCommandTest {
    private static final String PADDING = " The market stayed shut and the road to the coast was empty for most of the day, as"
            + " it had been for a week.\n\nPeople waited for buses that did not come, and the clinic kept its doors open.\n";

    @TempDir Path folder;
    private Cli cli;

    @BeforeEach
    void twoReports() {
        cli = new Cli(folder);
        cli.file("in/reports.csv", "file,outlet,published\na.txt,The Osgil Post,2026-02-02\nb.txt,Harbour Radio,2026-02-05\n");
        cli.file("in/a.txt", "Shelling in Osgil\n\nReyes said 12 people were killed in Osgil." + PADDING);
        cli.file("in/b.txt", "Tarn falls\n\nMoreno said the militia took Tarn." + PADDING);
        cli.run("read", "./in");
    }

    private String claim(String type) {
        return Json.readObject(cli.run("claims", "--type", type, "--json").out().lines().findFirst().orElseThrow())
                .get("id").toString();
    }

    @Test
    void whatIsNoClaimIsLeftOutOfEveryViewAndStaysInTheLedger() {
        String claim = claim("killed");

        assertThat(cli.run("judge", "not-a-claim", claim, "--by", "Ada", "--on", "2026-03-01").out()).startsWith("Kept 1 judgement: ");

        assertThat(cli.run("claims").out()).endsWith("1 claim.\n");
        assertThat(cli.run("tolls").out()).isEqualTo("0 tolls.\n");
        assertThat(cli.run("judge", "list").out()).contains("Ada").contains("not a claim: \"12\"").endsWith("1 judgement.\n");
    }

    @Test
    void judgementsSurviveReadingAgainAndAreTakenBack() {
        cli.run("judge", "not-a-claim", claim("killed"), "--by", "Ada", "--on", "2026-03-01");
        cli.file("in/reports.csv", "file,outlet,published\na.txt,The Osgil Post,2026-02-01\nb.txt,Harbour Radio,2026-02-05\n");
        cli.run("read", "./in");
        assertThat(cli.run("claims").out()).endsWith("1 claim.\n");

        String id = cli.run("judge", "list").out().lines().skip(1).findFirst().orElseThrow().split(" ")[0];
        assertThat(cli.run("judge", "take-back", id, "--by", "Ben", "--on", "2026-03-02").status()).isZero();

        assertThat(cli.run("claims").out()).endsWith("2 claims.\n");
        assertThat(cli.run("judge", "list").out()).endsWith("0 judgements.\n");
        assertThat(cli.run("judge", "list", "--all").out()).contains("taken back").endsWith("2 judgements.\n");
    }

    @Test
    void aDayAndAPlaceOfAPersonsOwn() {
        String claim = claim("killed");
        cli.run("judge", "day", claim, "2026-01-30/2026-01-31", "--by", "Ada");
        cli.run("judge", "place", claim, "Old Mill", "--at", "12.5,20.25", "--by", "Ada");

        assertThat(cli.run("explain", claim).out()).contains("judged place: Old Mill, by Ada on ");
        assertThat(cli.run("claims", "--type", "killed", "--json").out())
                .contains("\"from\":\"2026-01-30\",\"to\":\"2026-01-31\"")
                .contains("\"name\":\"Old Mill\"")
                .contains("\"lat\":12.5,\"lon\":20.25");
        cli.run("judge", "place", claim, "unknown", "--by", "Ada");
        assertThat(cli.run("claims", "--type", "killed", "--json").out()).contains("\"where\":null");
    }

    @Test
    void judgementsGoFromOneLedgerToAnother() {
        cli.run("judge", "not-a-claim", claim("killed"), "--by", "Ada", "--on", "2026-03-01");
        cli.run("judge", "export", "-o", "./judged.jsonl");
        Cli other = new Cli(folder.resolve("other"));
        other.file("in/a.txt", cli.content("in/a.txt")).file("in/reports.csv", "file,published\na.txt,2026-02-02\n");
        other.run("read", "./in");

        Cli.Result imported = other.run("judge", "import", folder.resolve("judged.jsonl").toString());

        assertThat(imported.out()).isEqualTo("Added 1 judgement; 0 known already.\n");
        assertThat(other.run("claims").out()).isEqualTo("0 claims.\n");
        assertThat(other.run("judge", "import", folder.resolve("judged.jsonl").toString()).out())
                .isEqualTo("Added 0 judgements; 1 known already.\n");
        assertThat(other.run("judge", "export").out()).isEqualTo(cli.content("judged.jsonl"));
    }

    @Test
    void slipsOfTheHandAreToldInASentence() {
        String claim = claim("killed");
        assertFails(cli.run("judge", "not-a-claim", "zz", "--by", "Ada"), 1, "has the id zz");
        assertFails(cli.run("judge", "same", claim, claim, "--by", "Ada"), 1, "are one claim");
        assertFails(cli.run("judge", "day", claim, "Monday", "--by", "Ada"), 1, "is not a day");
        assertFails(cli.run("judge", "day", claim, "2026-02-03/2026-02-01", "--by", "Ada"), 1, "ends before it begins");
        assertFails(cli.run("judge", "place", claim, "Mill", "--at", "99,200", "--by", "Ada"), 1, "is no point");
        assertFails(cli.run("judge", "not-a-claim", claim, "--by", " "), 1, "--by names nobody");
        assertFails(cli.run("judge", "not-a-claim", claim), 2, "--by");
        assertFails(cli.run("judge", "take-back", "zz", "--by", "Ada"), 1, "no judgement that stands has the id zz");
        cli.file("bad.jsonl", "{\"id\":\"x\"}\n");
        assertFails(cli.run("judge", "import", "./bad.jsonl"), 1, "bad.jsonl:1: this is no judgement");
    }

    @Test
    void everyViewCanBeOfADay() {
        Cli.Result then = cli.run("claims", "--known-on", "2026-02-02");

        assertThat(then.out()).endsWith("1 claim.\n").contains("The Osgil Post");
        assertThat(then.err()).isEqualTo("Left out: 1 report published after 2026-02-02 or on a day that is not known.\n");
        assertThat(cli.run("export", "--as", "claims", "--known-on", "2026-02-02").out().lines()).hasSize(1);
        assertThat(cli.run("claims", "--known-on", "2026-02-05").out()).endsWith("2 claims.\n");
    }

    /** Of the second report nothing may show before its day: neither its name, nor its outlet, nor who speaks in it. */
    @Test
    void noViewShowsWhatWasNotKnownYet() {
        cli.file("table.csv", "date,place,actor\n2026-02-05,Tarn,Militia\n");
        List<List<String>> views = new ArrayList<>(List.of(
                List.of("claims"), List.of("claims", "--json"), List.of("events"), List.of("events", "--json"), List.of("tolls"), List.of("control"),
                List.of("sources"), List.of("search", "Moreno"), List.of("account"), List.of("judge", "next")));
        for (String format : List.of("claims", "csv", "geojson", "acled", "ucdp", "plover", "gdelt", "ftm")) {
            views.add(List.of("export", "--as", format));
        }
        for (List<String> view : views) {
            List<String> command = new ArrayList<>(view);
            command.addAll(List.of("--known-on", "2026-02-02"));
            Cli.Result then = cli.run(command.toArray(String[]::new));
            assertThat(then.status()).as("%s", view).isZero();
            assertThat(then.out()).as("%s", view).doesNotContain("Moreno said", "Harbour Radio", "militia took");
        }
        assertThat(cli.run("audit", "./table.csv", "--known-on", "2026-02-02").out()).contains("3 cells: 0 supported");
        assertThat(cli.run("audit", "./table.csv").out()).contains("3 supported");
        cli.run("report", "-o", "./page.html", "--known-on", "2026-02-02");
        assertThat(cli.content("page.html")).doesNotContain("Harbour Radio").contains("The Osgil Post");
        String claim = claim("took");
        Cli.Result unknown = cli.run("explain", claim, "--known-on", "2026-02-02");
        assertThat(unknown.status()).isEqualTo(1);
        assertThat(unknown.out()).isEmpty();
    }

    @Test
    void diffSaysWhatTheLaterReportsAdded() {
        Cli.Result diff = cli.run("diff", "--from", "2026-02-02");

        assertThat(diff.out().lines().map(line -> line.strip().replaceAll(" {2,}", "|"))).contains(
                "new|report|b.txt|-|b.txt", "new|control|Tarn|-|militia took (asserted, Moreno)");
        assertThat(cli.run("diff", "--from", "2026-02-05").out()).isEqualTo("0 changes.\n");
        assertThat(cli.run("diff", "--from", "2026-02-02", "--json").out().lines().map(Json::readObject)).hasSize(3);
        assertFails(cli.run("diff"), 2, "Say what to compare with");
        assertFails(cli.run("diff", "--from", "2026-02-05", "--to", "2026-02-02"), 2, "is after --to");
    }

    @Test
    void diffSaysWhatAnotherLedgerHasOtherwise() {
        Cli other = new Cli(folder.resolve("other"));
        other.file("in/a.txt", cli.content("in/a.txt").replace("12 people", "14 people"))
                .file("in/reports.csv", "file,outlet,published\na.txt,The Osgil Post,2026-02-02\n");
        other.run("read", "./in");

        List<String> lines = cli.run("diff", folder.resolve("other/dateline.db").toString()).out().lines().toList();

        assertThat(lines).anyMatch(line -> line.startsWith("new") && line.contains("low 12"))
                .anyMatch(line -> line.startsWith("gone") && line.contains("low 14"));
    }

    @Test
    void nextBeginsWithWhatWouldSettleMost() {
        cli.file("in/c.txt", "Talks\n\nMoreno said the Brigade took Osgil." + PADDING);
        cli.file("in/d.txt", "Talks\n\nReyes denied the Brigade took Osgil." + PADDING);
        cli.file("in/e.txt", "Talks\n\nReyes denied the Guard took Osgil." + PADDING);
        cli.run("read", "./in");

        List<String> lines = cli.run("judge", "next").out().lines().toList();

        assertThat(lines.get(1)).startsWith("2 ").contains("who").contains("Brigade");
        assertThat(lines.get(2)).startsWith("1 ").contains("Guard");
        assertThat(lines.get(lines.size() - 1)).isEqualTo("2 open questions.");
    }

    private static void assertFails(Cli.Result result, int status, String words) {
        assertThat(result.err()).contains(words).hasLineCount(1);
        assertThat(result.status()).isEqualTo(status);
    }
}
