package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.dateline.format.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of others held against the ledger. */
class AuditCommandTest {
    private static final String PADDING = " The market stayed shut and the road to the coast was empty for most of the day, as"
            + " it had been for a week.\n\nPeople waited for buses that did not come, and the clinic kept its doors open.\n";

    @TempDir Path folder;
    private Cli cli;

    @BeforeEach
    void aReport() {
        cli = new Cli(folder);
        cli.file("in/reports.csv", "file,outlet,published\na.txt,The Osgil Post,2026-02-02\n");
        cli.file("in/a.txt", "Shelling in Osgil\n\nReyes said 12 people were killed in Osgil." + PADDING
                + "\nMoreno said the militia took Tarn." + PADDING);
        cli.run("read", "./in");
    }

    private List<String> audit(String table) {
        cli.file("table.csv", table);
        return cli.run("audit", "./table.csv").out().lines().map(line -> line.strip().replaceAll(" {2,}", "|")).toList();
    }

    @Test
    void eachCellIsSupportedContradictedOrNotFound() {
        List<String> lines = audit("date,place,actor,killed,wounded\n2026-02-02,Osgil,,12,3\n2026-02-02,Osgil,,15,\n2026-02-02,Tarn,Militia,,\n");

        assertThat(lines).anyMatch(line -> line.startsWith("2|-|killed|12|supported|Said by Reyes.|Reyes said 12"))
                .anyMatch(line -> line.startsWith("2|-|wounded|3|not found|No report gives a figure"))
                .anyMatch(line -> line.startsWith("3|-|killed|15|contradicted|Reports give other figures"))
                .anyMatch(line -> line.startsWith("4|-|actor|Militia|supported|Said by Moreno."))
                .endsWith("3 rows, 10 cells: 8 supported, 1 contradicted, 1 not found.");
    }

    @Test
    void acledsAndUcdpsColumnsAreKnown() {
        assertThat(audit("event_id_cnty,event_date,location,latitude,longitude,fatalities\nXX1,02 February 2026,Somewhere,10.01,20.5,12\n"))
                .anyMatch(line -> line.startsWith("2|XX1|place|Somewhere|supported"))
                .anyMatch(line -> line.startsWith("2|XX1|killed|12|supported"));
        assertThat(audit("id,date_start,date_end,where_coordinates,best,low,high\n7,2026-02-02 00:00:00.000,2026-02-02 00:00:00.000,Osgil,12,11,30\n"))
                .anyMatch(line -> line.startsWith("2|7|killed, low|11|contradicted"));
    }

    @Test
    void theDayBesideIsContradictedAndAFarDayNotFound() {
        List<String> lines = audit("day,place\n2026-02-03,Osgil\n2026-05-01,Osgil\n2026-02-02,Nowhere\n");

        assertThat(lines).anyMatch(line -> line.startsWith("2|-|day|2026-02-03|contradicted|Reports have it on another day"))
                .anyMatch(line -> line.startsWith("3|-|day|2026-05-01|not found"))
                .anyMatch(line -> line.startsWith("3|-|place|Osgil|not found|Reports place something there"))
                .anyMatch(line -> line.startsWith("4|-|place|Nowhere|not found|No report places anything there."));
    }

    @Test
    void badTablesAreToldInASentence() {
        cli.file("a.csv", "colour,size\nred,3\n").file("b.csv", "").file("c.csv", "date,place,killed\nMonday,Osgil,3\n2026-02-02,Osgil,many\n2026-02-02,Osgil,12\n");

        assertFails(cli.run("audit", "./a.csv"), "has no column for a day or a place that is known here");
        assertFails(cli.run("audit", "./b.csv"), "is empty");
        assertFails(cli.run("audit", "./none.csv"), "there is no file");
        Cli.Result some = cli.run("audit", "./c.csv");
        assertThat(some.status()).isEqualTo(1);
        assertThat(some.err().lines()).hasSize(2).anyMatch(line -> line.contains("c.csv:2: \"Monday\" is not a day"));
        assertThat(some.out()).contains("1 row, 3 cells: 3 supported");
    }

    /** Tables as they come from colleagues: marked, with semicolons, Windows line ends, columns in any order, decimal commas. */
    @Test
    void tablesOfSpreadsheetsAreRead() {
        assertThat(audit("\uFEFFkilled;Place;Date;lat;lon;comment\r\n12;Osgil;02.02.2026;10,01;20,5;\"said; \"\"so\"\"\"\r\n"))
                .anyMatch(line -> line.startsWith("2|-|killed|12|supported"))
                .endsWith("1 row, 3 cells: 3 supported, 0 contradicted, 0 not found.");
        assertThat(audit("date\tplace\tkilled\n2 Feb 2026\tOsgil\t12\nFebruary 2, 2026\tOsgil\t12\n20260202\tOsgil\t12\n2026/02/02\tOsgil\t12\n"))
                .endsWith("4 rows, 12 cells: 12 supported, 0 contradicted, 0 not found.");
    }

    @Test
    void whetherDayOrMonthComesFirstTheTableMustTell() {
        assertThat(audit("date,place\n02/02/2026,Osgil\n01/31/2026,Osgil\n")).anyMatch(line -> line.startsWith("3|-|day|2026-01-31"));
        assertThat(audit("date,place\n02/02/2026,Osgil\n31/01/2026,Osgil\n")).anyMatch(line -> line.startsWith("3|-|day|2026-01-31"));
        cli.file("both.csv", "date,place\n03/02/2026,Osgil\n");
        assertFails(cli.run("audit", "./both.csv"), "both.csv:2: \"03/02/2026\" may be two days");
    }

    @Test
    void badRowsAreNamedByLineAndTheOthersStand() {
        cli.file("d.csv", "date,place,killed\n2026-02-02,Osgil,12,3\n2026-02-30,Osgil,1\n2026-02-02,\"Os\ngil\",1\n2026-02-02,Osgil,-4\n2026-02-02,Osgil,\"1,200\"\n");

        Cli.Result result = cli.run("audit", "./d.csv");

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err().lines()).hasSize(3)
                .anyMatch(line -> line.contains("d.csv:2: it has 4 cells, and the table 3 columns."))
                .anyMatch(line -> line.contains("d.csv:3: \"2026-02-30\" is not a day"))
                .anyMatch(line -> line.contains("d.csv:6: \"-4\" is no number of people."));
        assertThat(result.out()).contains("1200").contains("2 rows");
    }

    @Test
    void actorsByKindAndAcledsZeroAreUnderstood() {
        List<String> lines = audit("event_id_cnty,event_date,sub_event_type,actor1,actor2,location,fatalities\n"
                + "XX1,2026-02-02,,Unidentified Armed Group (Velmara),Civilians (Velmara),Osgil,12\n");

        assertThat(lines).anyMatch(line -> line.startsWith("2|XX1|actor|Unidentified Armed Group (Velmara)|supported|Reports tell of it and name nobody."))
                .anyMatch(line -> line.startsWith("2|XX1|actor|Civilians (Velmara)|supported"));
    }

    @Test
    void asJsonEachCellNamesItsClaims() {
        cli.file("table.csv", "date,place,killed\n2026-02-02,Osgil,12\n");

        assertThat(cli.run("audit", "./table.csv", "--json").out().lines().map(Json::readObject))
                .hasSize(3).allMatch(cell -> !((List<?>) cell.get("claims")).isEmpty());
    }

    private static void assertFails(Cli.Result result, String words) {
        assertThat(result.err()).contains(words).hasLineCount(1);
        assertThat(result.status()).isEqualTo(1);
    }
}
