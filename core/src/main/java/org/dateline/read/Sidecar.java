package org.dateline.read;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.format.Csv;
import org.dateline.model.Metadata;
import org.dateline.model.Problem;

/**
 * A {@code reports.csv}: columns file, outlet, published, url and title, in any order; all but file may be missing, others
 * are left alone. A row speaks of the file of that name beside or below the sidecar, of a member ({@code a.zip!b.html}) or
 * of a record ({@code a.jsonl#7}). Of two rows for one file the first counts.
 */
final class Sidecar {
    private record Row(long line, Metadata metadata) {}

    /** A fault, and the file that its row is about; null when it is about the sidecar as a whole. */
    private record Fault(String about, Problem problem) {}

    private final String name;
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final Map<String, Boolean> used = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private Map<String, Integer> columns = Map.of();

    private Sidecar(String name) {
        this.name = name;
    }

    /** The sidecar with that text; a faulty one has faults and the rows that are good. */
    static Sidecar parse(String name, String text) {
        Sidecar sidecar = new Sidecar(name);
        try {
            List<Csv.Row> lines = Csv.read(text, separator(text));
            if (!lines.isEmpty() && sidecar.header(lines.get(0))) {
                lines.subList(1, lines.size()).forEach(sidecar::row);
            }
        } catch (Csv.Fault e) {
            sidecar.fault(null, Math.max(1, e.line()), "is not CSV from here on: a quotation mark is never closed or text"
                    + " follows one; the sidecar was not used");
        }
        return sidecar;
    }

    /** The sidecar in the stream; one that cannot be read has that fault and no rows. */
    static Sidecar read(String name, InputStream in, long size, Limits limits) {
        try {
            byte[] bytes = Entry.file(name, in, size, limits).all(limits.report());
            return parse(name, Decoder.decode(bytes, null, false).text());
        } catch (BadInput e) {
            return unreadable(name, e.getMessage());
        } catch (IOException e) {
            return unreadable(name, FileTree.reason(e));
        }
    }

    /** A sidecar that could not be opened, for this reason. */
    static Sidecar unreadable(String name, String why) {
        Sidecar sidecar = new Sidecar(name);
        sidecar.faults.add(new Fault(null, new Problem(name, "", why)));
        return sidecar;
    }

    /** Spreadsheets write semicolons where the comma marks decimals. */
    private static char separator(String text) {
        String header = text.lines().findFirst().orElse("");
        return header.indexOf(',') < 0 && header.indexOf(';') >= 0 ? ';' : ',';
    }

    private boolean header(Csv.Row header) {
        columns = new HashMap<>();
        for (int i = 0; i < header.cells().size(); i++) {
            columns.putIfAbsent(header.cells().get(i).strip().toLowerCase(Locale.ROOT), i);
        }
        if (!columns.containsKey("file")) {
            fault(null, header.line(), "has no column \"file\"; the sidecar was not used");
            return false;
        }
        return true;
    }

    private void row(Csv.Row row) {
        String file = key(Optional.ofNullable(cell(row, "file")).orElse(""));
        if (file.isEmpty()) {
            fault(null, row.line(), "names no file; the row was not used");
            return;
        }
        if (rows.containsKey(file)) {
            fault(file, row.line(), "is a second row for " + file + "; the one in line " + rows.get(file).line() + " counts");
            return;
        }
        String written = cell(row, "published");
        Optional<LocalDate> day = Optional.ofNullable(written).flatMap(Days::parse);
        if (written != null && day.isEmpty()) {
            fault(file, row.line(), "\"" + written + "\" is not a day such as 2026-02-03; the rest of the row is used");
        }
        rows.put(file, new Row(row.line(), new Metadata(
                cell(row, "outlet"), cell(row, "url"), cell(row, "title"), day.orElse(null),
                day.isPresent() ? "sidecar" : null)));
    }

    private String cell(Csv.Row row, String column) {
        Integer index = columns.get(column);
        if (index == null || index >= row.cells().size() || row.cells().get(index).isBlank()) {
            return null;
        }
        return row.cells().get(index).strip();
    }

    private void fault(String about, long line, String message) {
        faults.add(new Fault(about, new Problem(name, String.valueOf(line), message)));
    }

    /** Names compare in one Unicode form: file systems and spreadsheets differ in theirs. */
    private static String key(String name) {
        String plain = Normalizer.normalize(name.strip().replace('\\', '/'), Normalizer.Form.NFC);
        return plain.startsWith("./") ? plain.substring(2) : plain;
    }

    /** What the sidecar says about the report of that name below its folder: of the record, then its member, then its file. */
    Metadata about(String report) {
        Metadata known = Metadata.NONE;
        String part = key(report);
        while (true) {
            Row row = rows.get(part);
            if (row != null) {
                used.put(part, true);
                known = known.or(row.metadata());
            }
            int cut = Math.max(part.lastIndexOf('#'), part.lastIndexOf('!'));
            if (cut <= 0) {
                return known;
            }
            part = part.substring(0, cut);
        }
    }

    /** The faults of the whole sidecar. */
    List<Problem> faults() {
        return faults.stream().map(Fault::problem).toList();
    }

    /** The faults that matter to one file alone. */
    List<Problem> faultsAbout(String file) {
        return faults.stream()
                .filter(fault -> fault.about() == null || fault.about().equals(key(file)))
                .map(Fault::problem)
                .toList();
    }

    /** A problem for each row whose file, member or record was never met. */
    List<Problem> unused() {
        return rows.entrySet().stream()
                .filter(row -> !used.containsKey(row.getKey()))
                .map(row -> new Problem(
                        name, String.valueOf(row.getValue().line()), "there is no " + row.getKey() + "; the row was not used"))
                .toList();
    }
}
