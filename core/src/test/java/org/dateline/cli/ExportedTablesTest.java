package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.format.Json;
import org.dateline.testing.codebook.AcledReader;
import org.dateline.testing.codebook.UcdpReader;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables as the whole program writes them, read by readers of the published codebooks and held against the ledger again. */
class ExportedTablesTest {
    private static final Path SHARED = Cli.home().resolveSibling("shared").normalize();
    private static final Set<String> EVENT = Set.of("name", "date", "startDate", "endDate", "location", "country", "involved", "organizer",
            "important", "summary", "description", "recordId", "sourceUrl", "publisher", "publisherUrl", "retrievedAt", "modifiedAt");

    @TempDir private static Path folder;

    @BeforeAll
    static void theExample() {
        Path examples = Cli.home().resolve("examples/velmara");
        run("velmara", "read", examples.resolve("reports").toString(), "--lexicon", examples.resolve("lexicon").toString());
    }

    private static String run(String ledger, String... arguments) {
        return Shipped.run(folder.resolve(ledger + ".db"), arguments);
    }

    private static String export(String ledger, String format) throws Exception {
        Path file = folder.resolve(ledger + "." + format);
        run(ledger, "export", "--as", format, "-o", file.toString());
        return Files.readString(file);
    }

    /** Cells of the file that the ledger it came from does not support. */
    private static List<Map<String, Object>> unsupported(String ledger, String format) {
        return run(ledger, "audit", folder.resolve(ledger + "." + format).toString(), "--json").lines()
                .map(Json::readObject)
                .filter(cell -> !cell.get("verdict").equals("supported"))
                .toList();
    }

    @Test
    void acledsReaderTakesTheTableAndItsOwnLedgerSupportsIt() throws Exception {
        String table = export("velmara", "acled");

        assertThat(AcledReader.check(table)).isEmpty();
        assertThat(AcledReader.read(table)).hasSizeGreaterThan(4);
        assertThat(unsupported("velmara", "acled")).isEmpty();
    }

    @Test
    void ucdpsReaderTakesTheTableAndItsOwnLedgerSupportsIt() throws Exception {
        String table = export("velmara", "ucdp");

        assertThat(UcdpReader.check(table)).isEmpty();
        assertThat(UcdpReader.read(table)).isNotEmpty();
        assertThat(unsupported("velmara", "ucdp")).isEmpty();
    }

    @Test
    void quotationMarksCommasAndLineBreaksInsideCellsStayInside() throws Exception {
        Path report = folder.resolve("quoted, \"wrapped\".txt");
        Files.writeString(report, """
                KABUL - At least 12 soldiers were killed in Herat on
                Sunday when gunmen, "masked and armed", stormed a base,
                the army said. "We lost brave men," it said.
                """);
        run("quoted", "read", report.toString(), "--published", "2026-02-03", "--outlet", "The \"Herat\" Post,\nevening edition");

        for (String format : List.of("acled", "ucdp")) {
            String table = export("quoted", format);
            List<String> faults = format.equals("acled") ? AcledReader.check(table) : UcdpReader.check(table);
            List<Map<String, String>> rows = format.equals("acled") ? AcledReader.read(table) : UcdpReader.read(table);

            assertThat(faults).as(format).isEmpty();
            assertThat(rows).as(format).isNotEmpty();
            assertThat(rows.get(0).values()).as(format).anyMatch(cell -> cell.contains("\"") && cell.contains(","));
            assertThat(rows.get(0).values()).as(format).anyMatch(cell -> cell.contains("evening edition"));
            assertThat(unsupported("quoted", format)).as(format).isEmpty();
        }
    }

    @Test
    void theSideCarHasTheClaimsOfEveryRow() throws Exception {
        List<String> rows = AcledReader.read(export("velmara", "acled")).stream().map(row -> row.get("event_id_cnty")).toList();

        Stream<Map<String, Object>> lines = Files.readString(folder.resolve("velmara.acled.evidence.jsonl")).lines().map(Json::readObject);

        assertThat(lines).allMatch(line -> !((List<?>) line.get("claims")).isEmpty() && !((List<?>) line.get("trace")).isEmpty())
                .extracting(line -> line.get("row")).containsExactlyElementsOf(rows);
    }

    @Test
    void followTheMoneyHasPropertiesOfItsSchemaOnlyAndNoLooseEnds() throws Exception {
        List<Map<String, Object>> entities = export("velmara", "ftm").lines().map(Json::readObject).toList();
        List<Object> ids = entities.stream().map(entity -> entity.get("id")).toList();

        assertThat(ids).doesNotHaveDuplicates();
        for (Map<String, Object> entity : entities) {
            Map<?, ?> properties = (Map<?, ?>) entity.get("properties");
            assertThat(properties.values()).allMatch(values -> !((List<?>) values).isEmpty());
            if (entity.get("schema").equals("Event")) {
                assertThat(properties.containsKey("name")).isTrue();
                assertThat(EVENT.containsAll(properties.keySet())).as("%s", properties.keySet()).isTrue();
                assertThat(ids.containsAll((List<?>) properties.get("involved") == null ? List.of() : (List<?>) properties.get("involved"))).isTrue();
            }
        }
    }

    @Test
    void ploverHasWhatItRequiresAndMentionsHaveSixteenColumns() throws Exception {
        assertThat(export("velmara", "plover").lines().map(Json::readObject))
                .isNotEmpty()
                .allMatch(event -> event.get("id") != null && event.get("date") != null && event.containsKey("actor") && event.get("event") != null)
                .allMatch(event -> List.of(1, 2, 3, 4).contains(event.get("quad_code")));
        assertThat(export("velmara", "gdelt").lines().map(line -> line.split("\t", -1)))
                .isNotEmpty()
                .allMatch(cells -> cells.length == 16 && cells[0].matches("\\d+") && cells[1].matches("(\\d{14})?") && cells[6].matches("[1-9]\\d*"));
    }

    /** Five reports of a real war, where they are at hand. */
    @Test
    void sharedReportsComeBackSupported() throws Exception {
        Assumptions.assumeTrue(Files.isDirectory(SHARED.resolve("seeds/reports")), "no shared reports beside the project");
        run("shared", "read", SHARED.resolve("seeds/reports").toString());

        assertThat(AcledReader.check(export("shared", "acled"))).isEmpty();
        assertThat(UcdpReader.check(export("shared", "ucdp"))).isEmpty();
        assertThat(unsupported("shared", "acled")).isEmpty();
        assertThat(unsupported("shared", "ucdp")).isEmpty();
    }
}
