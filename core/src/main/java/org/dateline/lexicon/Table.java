package org.dateline.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A tab-separated word list with a header. Lines that start with {@code #} and blank lines are comments; missing cells at
 * the end of a row are empty; cells are trimmed.
 */
public final class Table {
    private final String file;
    private final List<String> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    private Table(String file) {
        this.file = file;
    }

    /** One line of a table. */
    public final class Row {
        private final int line;
        private final Map<String, String> cells;

        private Row(int line, Map<String, String> cells) {
            this.line = line;
            this.cells = cells;
        }

        /** The cell under this column, empty when it is blank; throws when the table has no such column. */
        public String get(String column) {
            if (!columns.contains(column)) {
                throw new LexiconException(file, 1, 1, "there is no column \"" + column + "\"");
            }
            return cells.getOrDefault(column, "");
        }

        /** The cell's parts between {@code |}, trimmed, blank ones left out. */
        public List<String> list(String column) {
            List<String> parts = new ArrayList<>();
            for (String part : get(column).split("\\|")) {
                if (!part.isBlank()) {
                    parts.add(part.strip());
                }
            }
            return parts;
        }

        /** The row's line in its file, from 1. */
        public int line() {
            return line;
        }

        /** A fault in this row, ready to be thrown. */
        public LexiconException fault(String column, String message) {
            return new LexiconException(file, line, Math.max(1, columns.indexOf(column) + 1), message);
        }
    }

    static Table parse(String file, String text) {
        Table table = new Table(file);
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].endsWith("\r") ? lines[i].substring(0, lines[i].length() - 1) : lines[i];
            if (!line.isBlank() && !line.startsWith("#")) {
                table.add(i + 1, line.split("\t", -1));
            }
        }
        return table;
    }

    private void add(int line, String[] parts) {
        if (columns.isEmpty()) {
            for (String part : parts) {
                columns.add(part.strip());
            }
            return;
        }
        if (parts.length > columns.size()) {
            throw new LexiconException(
                    file, line, columns.size() + 1, "more cells than the header's " + columns.size() + " columns");
        }
        Map<String, String> cells = new HashMap<>();
        for (int c = 0; c < parts.length; c++) {
            cells.put(columns.get(c), parts[c].strip());
        }
        rows.add(new Row(line, cells));
    }

    /** The file's name below the lexicon's folder. */
    public String file() {
        return file;
    }

    public List<String> columns() {
        return Collections.unmodifiableList(columns);
    }

    public List<Row> rows() {
        return Collections.unmodifiableList(rows);
    }
}
