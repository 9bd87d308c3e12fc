package org.dateline.publish.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.format.Csv;
import org.dateline.format.Json;
import org.dateline.model.Claim;
import org.dateline.model.Join;
import org.dateline.model.Report;
import org.dateline.publish.ClaimFields;
import org.dateline.publish.CodePoints;
import org.dateline.publish.Corpus;

/** A sheet as text, with its side-car and its losses. */
public final class SheetFile {
    private SheetFile() {}

    /** Comma-separated with a header, RFC 4180. */
    public static String csv(Sheet sheet) {
        StringBuilder text = new StringBuilder(Csv.line(sheet.columns()));
        sheet.rows().forEach(row -> text.append(Csv.line(cells(row, sheet.columns()))));
        return text.toString();
    }

    /** Tab-separated without a header; a tab or line break in a cell becomes a blank, as the format knows no quotes. */
    public static String tsv(Sheet sheet) {
        StringBuilder text = new StringBuilder();
        for (Sheet.Row row : sheet.rows()) {
            List<String> cells = cells(row, sheet.columns()).stream().map(cell -> cell.replaceAll("[\\t\\r\\n]+", " ")).toList();
            text.append(String.join("\t", cells)).append('\n');
        }
        return text.toString();
    }

    /** One JSON object a line. */
    public static String lines(Sheet sheet) {
        StringBuilder text = new StringBuilder();
        sheet.rows().forEach(row -> text.append(Json.write(row.cells())).append('\n'));
        return text.toString();
    }

    private static List<String> cells(Sheet.Row row, List<String> columns) {
        List<String> cells = new ArrayList<>();
        for (String column : columns) {
            Object value = row.cells().get(column);
            cells.add(value == null ? "" : String.valueOf(value));
        }
        return cells;
    }

    /**
     * The side-car: for each row the rules that made its numbers, the claims behind it, as in the claims file, and why those
     * stand together.
     *
     * @param joins why claims of the corpus stand together, in a stable order
     */
    public static String evidence(Sheet sheet, Corpus corpus, List<Join> joins) {
        Map<String, List<Join>> byClaim = new HashMap<>();
        joins.forEach(join -> byClaim.computeIfAbsent(join.other(), any -> new ArrayList<>()).add(join));
        StringBuilder text = new StringBuilder();
        Map<Report, CodePoints> points = new IdentityHashMap<>();
        for (Sheet.Row row : sheet.rows()) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("row", row.id());
            line.put("trace", row.trace());
            List<Map<String, Object>> claims = new ArrayList<>();
            for (String id : row.claims()) {
                Claim claim = corpus.claim(id);
                CodePoints its = points.computeIfAbsent(corpus.report(claim), report -> new CodePoints(report.text()));
                claims.add(ClaimFields.of(claim, corpus, its));
            }
            line.put("claims", claims);
            line.put("joins", row.claims().stream()
                    .distinct()
                    .flatMap(id -> byClaim.getOrDefault(id, List.of()).stream())
                    .filter(join -> row.claims().contains(join.claim()))
                    .map(SheetFile::join)
                    .toList());
            text.append(Json.write(line)).append('\n');
        }
        return text.toString();
    }

    private static Map<String, Object> join(Join join) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("claim", join.claim());
        fields.put("other", join.other());
        fields.put("points", join.points());
        fields.put("enough", join.enough());
        fields.put("for", join.speaksFor());
        fields.put("against", join.speaksAgainst());
        return fields;
    }

    /** What the format could not hold, one JSON object a line. */
    public static String losses(Sheet sheet) {
        StringBuilder text = new StringBuilder();
        for (Sheet.Loss loss : sheet.losses()) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("what", loss.what());
            line.put("id", loss.id());
            line.put("why", loss.why());
            text.append(Json.write(line)).append('\n');
        }
        return text.toString();
    }
}
