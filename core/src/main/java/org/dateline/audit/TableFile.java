package org.dateline.audit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
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
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final int ISO_DAY = 10;

    private final Map<String, String> cellOf = new HashMap<>();

    public TableFile(Lexicon lexicon) {
        for (Table.Row row : lexicon.table("publish/audit.tsv").rows()) {
            cellOf.put(row.get("column"), row.get("cell"));
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
        List<Csv.Row> rows = rows(file, text);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException(file + " is empty.");
        }
        List<String> columns = rows.get(0).cells().stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
        if (columns.stream().map(cellOf::get).noneMatch(cell -> "from".equals(cell) || "place".equals(cell))) {
            throw new IllegalArgumentException(file + " has no column for a day or a place that is known here; its columns are "
                    + String.join(", ", columns) + ".");
        }
        List<Listed> listed = new ArrayList<>();
        for (Csv.Row row : rows.subList(1, rows.size())) {
            try {
                listed.add(listed(row, columns));
            } catch (IllegalArgumentException e) {
                problems.add(new Problem(file, String.valueOf(row.line()), e.getMessage()));
            }
        }
        return listed;
    }

    private static List<Csv.Row> rows(String file, String text) {
        try {
            int end = text.indexOf('\n');
            String header = end < 0 ? text : text.substring(0, end);
            char separator = header.indexOf('\t') >= 0 ? '\t' : header.indexOf(';') >= 0 && header.indexOf(',') < 0 ? ';' : ',';
            return Csv.read(text, separator);
        } catch (Csv.Fault e) {
            throw new IllegalArgumentException(file + ":" + e.line() + ": " + e.getMessage(), e);
        }
    }

    private Listed listed(Csv.Row row, List<String> columns) {
        Map<String, String> cells = new HashMap<>();
        List<String> actors = new ArrayList<>();
        for (int i = 0; i < Math.min(columns.size(), row.cells().size()); i++) {
            String cell = cellOf.get(columns.get(i));
            String value = row.cells().get(i).strip();
            if (cell != null && !value.isEmpty()) {
                if (cell.equals("actor")) {
                    actors.addAll(List.of(value.split("\\s*;\\s*")));
                } else {
                    cells.putIfAbsent(cell, value);
                }
            }
        }
        LocalDate from = day(cells.get("from"));
        LocalDate to = cells.containsKey("to") ? day(cells.get("to")) : from;
        return new Listed(
                row.line(), cells.getOrDefault("id", ""), from, to, cells.get("place"), degrees(cells.get("lat"), 90),
                degrees(cells.get("lon"), 180), cells.get("type"), actors, number(cells.get("killed")), number(cells.get("killed_low")),
                number(cells.get("killed_high")), number(cells.get("wounded")));
    }

    private static LocalDate day(String written) {
        if (written == null) {
            return null;
        }
        try {
            return written.length() >= ISO_DAY && Character.isDigit(written.charAt(3))
                    ? LocalDate.parse(written.substring(0, ISO_DAY))
                    : LocalDate.parse(written, LONG);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("\"" + written + "\" is not a day such as 2026-02-03 or 3 February 2026.", e);
        }
    }

    private static Double degrees(String written, int most) {
        if (written == null) {
            return null;
        }
        double value = decimal(written);
        if (!(Math.abs(value) <= most)) {
            throw new IllegalArgumentException("\"" + written + "\" is not in degrees.");
        }
        return value;
    }

    private static Integer number(String written) {
        if (written == null) {
            return null;
        }
        double value = decimal(written);
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
