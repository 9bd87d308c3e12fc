package org.dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.dateline.format.Csv;
import org.dateline.format.Json;
import org.dateline.model.Account;
import org.dateline.model.Event;
import org.dateline.model.Settled;
import org.junit.jupiter.api.Test;

class ExportersTest {
    @Test
    void aSpreadsheetHasOneRowAClaimAndUnknownCellsAreEmpty() throws IOException {
        List<Csv.Row> rows = Csv.read(write(new ClaimsCsv(), Corpora.small()));

        assertThat(rows).hasSize(4);
        assertThat(cell(rows, 1, "actors")).isEqualTo("A, B");
        assertThat(cell(rows, 1, "origin")).isEqualTo("Ray");
        assertThat(cell(rows, 1, "chain")).isEqualTo("Ray; The Post");
        assertThat(cell(rows, 2, "min")).isEqualTo("12");
        assertThat(cell(rows, 2, "partOf")).isEmpty();
        assertThat(cell(rows, 2, "from")).isEqualTo("2026-02-01");
        assertThat(cell(rows, 3, "sentence")).isEqualTo("\"We\" took Tarn.");
        assertThat(cell(rows, 3, "holder")).isEqualTo("We");
        assertThat(cell(rows, 3, "loser")).isEmpty();
    }

    private static String cell(List<Csv.Row> rows, int row, String column) {
        return rows.get(row).cells().get(rows.get(0).cells().indexOf(column));
    }

    @Test
    void aMapHasPointsLongitudeFirstAndKeepsEventsWithoutPlace() throws IOException {
        Corpus small = Corpora.small();
        Event lost = new Event("e2", "clash", "clash", null, null, List.of(), List.of(),
                List.of(new Account("unknown", null, List.of(), List.of())), List.of(), List.of(), List.of());
        Corpus corpus = new Corpus(small.reports(), small.claims(),
                new Settled(List.of(), List.of(small.settled().events().get(0), lost), List.of(), List.of()));

        Map<String, Object> map = Json.readObject(write(new EventsGeoJson(), corpus));

        List<?> features = (List<?>) map.get("features");
        assertThat(features).hasSize(2);
        assertThat(features.get(0).toString())
                .contains("geometry={type=Point, coordinates=[-20.12346, 10]}")
                .contains("accounts=[{origin=Ray, kind=rebel group, side=null, claims=[c1, c2], reports=[a.txt]}]");
        assertThat(features.get(1).toString()).contains("id=e2").contains("geometry=null");
    }

    @Test
    void nothingGivesAValidEmptyFile() throws IOException {
        Corpus nothing = new Corpus(List.of(), List.of(), new Settled(List.of(), List.of(), List.of(), List.of()));

        assertThat(write(new ClaimsFile(), nothing)).isEmpty();
        assertThat(Csv.read(write(new ClaimsCsv(), nothing))).hasSize(1);
        assertThat(Json.readObject(write(new EventsGeoJson(), nothing)).get("features")).isEqualTo(List.of());
    }

    @Test
    void aManifestNamesWhatTheFileWasMadeFrom() {
        byte[] content = "abc".getBytes(StandardCharsets.UTF_8);

        Map<String, Object> manifest =
                Json.readObject(Manifest.of(Corpora.small(), "csv", content, "0.1.0", ClaimsCsv.OMITTED));

        assertThat(manifest)
                .containsEntry("sha256", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
                .containsEntry("dateline", "0.1.0")
                .containsEntry("lexicons", List.of("lexicon"))
                .containsEntry("omitted", ClaimsCsv.OMITTED);
        assertThat(manifest.get("reports").toString()).contains("sha256=digest of a.txt").contains("claims=3");
    }

    private static String write(Exporter exporter, Corpus corpus) throws IOException {
        StringBuilder out = new StringBuilder();
        exporter.write(corpus, out);
        return out.toString();
    }
}
