package org.dateline.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.format.Csv;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Table;
import org.dateline.model.Problem;

/** Reads a table that others coded: ACLED's, UCDP's, or a plain one with columns that {@code publish/audit.tsv} knows. */
public final class TableFile {
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

    private final Map<String, String> cellOf = new HashMap<>();
    private final Map<String, String> policyOf = new HashMap<>();

    public TableFile(Lexicon lexicon) {
        for (Table.Row row : lexicon.table("publish/audit.tsv").rows()) {
            cellOf.put(row.get("column"), row.get("cell"));
            policyOf.put(row.get("column"), row.get("policy"));
        }
    }

    /**
     * The rows of the text.
     *
     * @param file its name, for problems
     * @param problems gets what cannot be read, row by row; such rows are left out
     * @throws IllegalArgumentException when it is no table or has neither a day's nor a place's column
     */
    public List<Listed> read(String file, String text, List<Problem> problems) {
        char separator = separator(text);
        List<Csv.Row> rows = rows(file, text, separator);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException(file + " is empty.");
        }
        List<String> columns = rows.get(0).cells().stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
        if (columns.stream().map(cellOf::get).noneMatch(cell -> "from".equals(cell) || "place".equals(cell))) {
            throw new IllegalArgumentException(file + " has no column for a day or a place that is known here; its columns are "
                    + String.join(", ", columns) + ".");
        }
        List<Csv.Row> body = rows.subList(1, rows.size());
        DayFormat days = DayFormat.of(body.stream().flatMap(row -> cells(row, columns, "from", "to").stream()).toList());
        List<Listed> listed = new ArrayList<>();
        for (Csv.Row row : body) {
            try {
                listed.add(listed(row, columns, days, separator == ';'));
            } catch (IllegalArgumentException e) {
                problems.add(new Problem(file, String.valueOf(row.line()), e.getMessage()));
            }
        }
        return listed;
    }

    /** What stands most often in the first line. */
    private static char separator(String text) {
        String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char most = SEPARATORS.get(0);
        for (char each : SEPARATORS) {
            most = count(header, each) > count(header, most) ? each : most;
        }
        return most;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private static List<Csv.Row> rows(String file, String text, char separator) {
        try {
            return Csv.read(text, separator);
        } catch (Csv.Fault e) {
            throw new IllegalArgumentException(file + ":" + e.line() + ": " + e.getMessage(), e);
        }
    }

    /** The filled cells of a row that are of these kinds. */
    private List<String> cells(Csv.Row row, List<String> columns, String... kinds) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < Math.min(columns.size(), row.cells().size()); i++) {
            if (List.of(kinds).contains(cellOf.getOrDefault(columns.get(i), "")) && !row.cells().get(i).isBlank()) {
                cells.add(row.cells().get(i).strip());
            }
        }
        return cells;
    }

    private Listed listed(Csv.Row row, List<String> columns, DayFormat days, boolean decimalComma) {
        if (row.cells().size() > columns.size()) {
            throw new IllegalArgumentException("it has " + row.cells().size() + " cells, and the table " + columns.size() + " columns.");
        }
        Map<String, String> cells = new HashMap<>();
        String policy = null;
        for (int i = 0; i < row.cells().size(); i++) {
            String cell = cellOf.get(columns.get(i));
            String value = row.cells().get(i).strip();
            if (cell != null && !value.isEmpty() && cells.putIfAbsent(cell, value) == null && cell.equals("killed")) {
                policy = policyOf.get(columns.get(i)).isEmpty() ? null : policyOf.get(columns.get(i));
            }
        }
        List<String> actors = cells(row, columns, "actor").stream().flatMap(value -> List.of(value.split("\\s*;\\s*")).stream()).distinct().toList();
        LocalDate from = cells.containsKey("from") ? days.read(cells.get("from")) : null;
        LocalDate to = cells.containsKey("to") ? days.read(cells.get("to")) : from;
        if (from != null && to.isBefore(from)) {
            throw new IllegalArgumentException("it ends on " + to + ", before it begins on " + from + ".");
        }
        return new Listed(
                row.line(), cells.getOrDefault("id", ""), from, to, cells.get("place"), degrees(cells.get("lat"), 90, decimalComma),
                degrees(cells.get("lon"), 180, decimalComma), cells.get("type"), actors, number(cells.get("killed")),
                number(cells.get("killed_low")), number(cells.get("killed_high")), number(cells.get("wounded")), policy);
    }

    private static Double degrees(String written, int most, boolean decimalComma) {
        if (written == null) {
            return null;
        }
        double value = decimal(decimalComma ? written.replace(',', '.') : written);
        if (!(Math.abs(value) <= most)) {
            throw new IllegalArgumentException("\"" + written + "\" is not in degrees.");
        }
        return value;
    }

    private static Integer number(String written) {
        if (written == null) {
            return null;
        }
        // Thousands as people write them: 1,200 or 1 200.
        double value = decimal(written.matches("\\d{1,3}(?:[,\\s\u00A0\u202F]\\d{3})+") ? written.replaceAll("\\D", "") : written);
        if (value < 0 || value != Math.rint(value) || value > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("\"" + written + "\" is no number of people.");
        }
        return (int) value;
    }

    private static double decimal(String written) {
        try {
            return Double.parseDouble(written);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("\"" + written + "\" is not a number.", e);
        }
    }
}
