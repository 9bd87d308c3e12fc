package org.dateline.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A plain-text table: a header, cells set under it, two blanks between columns. The last column takes what room is left
 * and is cut at the terminal's edge only; other cells are cut at 36 columns.
 */
final class Grid {
    private static final int WIDEST = 36;

    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();

    Grid(String... header) {
        this.header = List.of(header);
    }

    /** Adds a row; a null cell prints as a dash, for unknown is not empty. */
    void add(Object... cells) {
        if (cells.length != header.size()) {
            throw new IllegalArgumentException(cells.length + " cells under " + header.size() + " columns");
        }
        List<String> row = new ArrayList<>();
        for (int c = 0; c < cells.length; c++) {
            String cell = cells[c] == null ? "-" : Plain.line(String.valueOf(cells[c]));
            row.add(c < cells.length - 1 ? Plain.cut(cell, WIDEST) : cell);
        }
        rows.add(row);
    }

    int size() {
        return rows.size();
    }

    /** Prints the table, each line after {@code indent}; nothing when it has no rows. */
    void print(PrintStream out, String indent, int columns) {
        if (rows.isEmpty()) {
            return;
        }
        int[] widths = new int[header.size()];
        measure(header, widths);
        rows.forEach(row -> measure(row, widths));
        print(out, indent, columns, header, widths);
        rows.forEach(row -> print(out, indent, columns, row, widths));
    }

    private static void measure(List<String> row, int[] widths) {
        for (int c = 0; c < widths.length; c++) {
            widths[c] = Math.max(widths[c], Plain.width(row.get(c)));
        }
    }

    private static void print(PrintStream out, String indent, int columns, List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder(indent);
        for (int c = 0; c < widths.length; c++) {
            line.append(row.get(c));
            if (c < widths.length - 1) {
                line.append(" ".repeat(widths[c] - Plain.width(row.get(c)) + 2));
            }
        }
        out.println(Plain.cut(line.toString().stripTrailing(), columns));
    }
}
