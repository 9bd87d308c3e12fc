package org.dateline.testing.codebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Faults of a table by what a published codebook says of its columns; shares nothing with what writes it. */
abstract class Sheets {
    private final List<String> columns;
    private final List<String> faults = new ArrayList<>();
    private final List<Map<String, String>> rows = new ArrayList<>();
    private Map<String, String> row;

    Sheets(String columns) {
        this.columns = List.of(columns.strip().split("\\s+"));
    }

    /** Everything wrong with the file, one sentence each; empty when it is right. */
    List<String> faults(String text) {
        List<List<String>> records = CommaText.read(text);
        if (!records.get(0).equals(columns)) {
            return List.of("columns are " + records.get(0));
        }
        for (List<String> record : records.subList(1, records.size())) {
            if (record.size() != columns.size()) {
                faults.add("a row of " + record.size() + " fields: " + record);
                continue;
            }
            row = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                row.put(columns.get(i), record.get(i));
            }
            rows.add(row);
            check();
        }
        List<String> ids = rows.stream().map(each -> each.get(columns.get(0))).toList();
        expect(ids.stream().distinct().count() == ids.size(), columns.get(0), "given once only");
        return faults;
    }

    /** Checks the row at hand. */
    abstract void check();

    List<Map<String, String>> rows() {
        return rows;
    }

    String cell(String column) {
        if (!row.containsKey(column)) {
            throw new IllegalArgumentException("no column " + column);
        }
        return row.get(column);
    }

    boolean isBlank(String column) {
        return cell(column).isEmpty();
    }

    void expect(boolean right, String column, String what) {
        if (!right) {
            faults.add(column + " \"" + (row == null ? "" : row.get(column)) + "\" is not " + what + " in " + (row == null ? "the table" : row.get(columns.get(0))));
        }
    }

    void form(String column, String form) {
        expect(Pattern.matches(form, cell(column)), column, form);
    }

    void oneOf(String column, String... values) {
        expect(List.of(values).contains(cell(column)), column, "one of " + List.of(values));
    }

    void whole(String column, int least, int most) {
        boolean number = cell(column).matches("-?\\d{1,9}");
        expect(number && Integer.parseInt(cell(column)) >= least && Integer.parseInt(cell(column)) <= most, column, least + " to " + most);
    }

    void degrees(String column, int most) {
        boolean number = cell(column).matches("-?\\d{1,3}\\.\\d+");
        expect(cell(column).isEmpty() || number && Math.abs(Double.parseDouble(cell(column))) <= most, column, "in degrees");
    }

    int number(String column) {
        return cell(column).isEmpty() ? 0 : Integer.parseInt(cell(column));
    }
}
