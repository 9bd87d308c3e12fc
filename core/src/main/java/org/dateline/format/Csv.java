package org.dateline.format;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

/** Comma-separated text as RFC 4180 has it: quoted where needed, a quote doubled, lines ended by CR LF. */
public final class Csv {
    private Csv() {}

    /**
     * One record.
     *
     * @param line the line it begins in, from 1; a quoted cell may hold line breaks, so records and lines differ
     * @param cells its cells as they are, not trimmed; never null, possibly empty
     */
    public record Row(long line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** The text is not CSV; the message says why, {@link #line()} where the last good record began, 0 when none was. */
    public static final class Fault extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;
        private final long line;

        private Fault(long line, CsvParseException cause) {
            super(cause.getMessage(), cause);
            this.line = line;
        }

        /** From 1; 0 when no record was good. */
        public long line() {
            return line;
        }
    }

    /** The records of the text, commas between cells; see {@link #read(String, char)}. */
    public static List<Row> read(String text) {
        return read(text, ',');
    }

    /**
     * The records of the text, the header among them. Blank lines are left out, a leading byte order mark is dropped, rows
     * may differ in length, any of the three line ends will do. Throws {@link Fault} when a quote is never closed or text
     * follows a closing quote.
     */
    public static List<Row> read(String text, char separator) {
        List<Row> rows = new ArrayList<>();
        try {
            String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
            for (CsvRecord record : reader(separator).ofCsvRecord(body)) {
                rows.add(new Row(record.getStartingLineNumber(), record.getFields()));
            }
        } catch (CsvParseException e) {
            throw new Fault(rows.isEmpty() ? 0 : rows.get(rows.size() - 1).line(), e);
        }
        return rows;
    }

    private static CsvReader.CsvReaderBuilder reader(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .allowUnclosedQuote(false);
    }

    /** The cells as one record with its line end; a null cell is written empty. */
    public static String line(List<String> cells) {
        StringWriter out = new StringWriter();
        CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).bufferSize(0).build(out).writeRecord(cells);
        return out.toString();
    }
}
