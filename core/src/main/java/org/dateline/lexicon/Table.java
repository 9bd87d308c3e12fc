package org.dateline.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
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
        private final String source;
        private final int line;
        private final Map<String, String> cells;

        private Row(String source, int line, Map<String, String> cells) {
            this.source = source;
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
            return new LexiconException(source, line, Math.max(1, columns.indexOf(column) + 1), message);
        }
    }

    static Table parse(String file, String text) {
        Table table = new Table(file);
        table.columns.addAll(table.read(file, text));
        return table;
    }

    /** Adds the rows of another file, whose header may leave columns out; it may not have others. */
    void append(String source, String text) {
        for (String column : read(source, text)) {
            if (!columns.contains(column)) {
                throw new LexiconException(source, 1, 1, file + " has no column \"" + column + "\"");
            }
        }
    }

    /** Reads the rows and returns the header. */
    private List<String> read(String source, String text) {
        List<String> header = List.of();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].endsWith("\r") ? lines[i].substring(0, lines[i].length() - 1) : lines[i];
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> parts = Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
            if (header.isEmpty()) {
                header = parts;
            } else {
                rows.add(row(source, i + 1, header, parts));
            }
        }
        return header;
    }

    private Row row(String source, int line, List<String> header, List<String> parts) {
        if (parts.size() > header.size()) {
            throw new LexiconException(
                    source, line, header.size() + 1, "more cells than the header's " + header.size() + " columns");
        }
        Map<String, String> cells = new HashMap<>();
        for (int c = 0; c < parts.size(); c++) {
            cells.put(header.get(c), parts.get(c));
        }
        return new Row(source, line, cells);
    }

    /** The file's name below the lexicon's folder. */
    public String file() {
        return file;
    }

    /** The header's cells, in order. */
    public List<String> columns() {
        return Collections.unmodifiableList(columns);
    }

    /** In the order of the files; empty when there is a header only. */
    public List<Row> rows() {
        return Collections.unmodifiableList(rows);
    }
}
