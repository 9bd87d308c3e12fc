package org.dateline.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.format.Csv;
import org.dateline.model.Claim;
import org.dateline.model.Report;

/**
 * Claims as a spreadsheet: one row a claim, RFC 4180, names joined by "; ". What is unknown is an empty cell. Of a chain
 * it keeps names and the origin's kind; of actors, names. The claims file has the rest.
 */
public final class ClaimsCsv implements Exporter {
    private static final List<String> COLUMNS = List.of(
            "id", "report", "outlet", "published", "start", "end", "sentence", "kind", "stance", "modality", "origin",
            "originKind", "chain", "from", "to", "dayPrecision", "dayWords", "place", "placeId", "lat", "lon",
            "placePrecision", "placeWords", "trigger", "type", "actors", "recipients", "means", "measure", "min", "max",
            "words", "whom", "whomWords", "inflictedBy", "scope", "partOf", "holder", "loser", "status", "degree", "rule",
            "lineage", "event");

    /** What a row leaves out, for the manifest. */
    public static final List<String> OMITTED = List.of(
            "The words and ids of actors, and the words and kinds of sources after the origin: they stand in the claims file.");

    @Override
    public void write(Corpus corpus, Appendable out) throws IOException {
        out.append(Csv.line(COLUMNS));
        Report report = null;
        CodePoints points = null;
        for (Claim claim : corpus.claims()) {
            if (report != corpus.report(claim)) {
                report = corpus.report(claim);
                points = new CodePoints(report.text());
            }
            out.append(Csv.line(row(ClaimFields.of(claim, corpus, points), report)));
        }
    }

    private static List<String> row(Map<String, Object> fields, Report report) {
        List<String> row = new ArrayList<>();
        for (String column : COLUMNS) {
            Object value = cell(column, fields, report);
            row.add(value == null ? "" : String.valueOf(value));
        }
        return row;
    }

    private static Object cell(String column, Map<String, Object> fields, Report report) {
        List<?> chain = (List<?>) fields.get("sources");
        return switch (column) {
            case "outlet" -> report.metadata().outlet();
            case "published" -> report.published();
            case "origin" -> chain.isEmpty() ? null : part(chain.get(0), "name");
            case "originKind" -> chain.isEmpty() ? null : part(chain.get(0), "kind");
            case "chain" -> names(chain);
            case "from", "to" -> part(fields.get("when"), column);
            case "dayPrecision" -> part(fields.get("when"), "precision");
            case "dayWords" -> part(fields.get("when"), "words");
            case "place" -> part(fields.get("where"), "name");
            case "placeId" -> part(fields.get("where"), "id");
            case "lat", "lon" -> part(fields.get("where"), column);
            case "placePrecision" -> part(fields.get("where"), "precision");
            case "placeWords" -> part(fields.get("where"), "words");
            case "actors", "recipients", "inflictedBy" -> names(fields.get(column));
            case "holder", "loser" -> part(fields.get(column), "name");
            default -> fields.get(column);
        };
    }

    private static Object part(Object object, String key) {
        return object instanceof Map<?, ?> map ? map.get(key) : null;
    }

    private static String names(Object list) {
        return list instanceof List<?> items
                ? items.stream().map(item -> String.valueOf(part(item, "name"))).collect(Collectors.joining("; "))
                : null;
    }
}
