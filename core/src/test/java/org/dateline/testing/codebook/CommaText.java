package org.dateline.testing.codebook;

import java.util.ArrayList;
import java.util.List;

/** Comma-separated text read by RFC 4180 alone: CR LF between records, quotes doubled within quotes, nothing else forgiven. */
final class CommaText {
    private final String text;
    private int at;

    private CommaText(String text) {
        this.text = text;
    }

    static List<List<String>> read(String text) {
        CommaText reader = new CommaText(text);
        List<List<String>> records = new ArrayList<>();
        while (reader.at < text.length()) {
            records.add(reader.line());
        }
        return records;
    }

    private List<String> line() {
        List<String> fields = new ArrayList<>();
        while (true) {
            fields.add(text.startsWith("\"", at) ? quoted() : bare());
            if (text.startsWith("\r\n", at)) {
                at += 2;
                return fields;
            }
            if (!text.startsWith(",", at)) {
                throw new IllegalArgumentException("neither comma nor line end at " + at + " in field " + fields);
            }
            at++;
        }
    }

    private String bare() {
        int from = at;
        while (at < text.length() && ",\r\n\"".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(from, at);
    }

    private String quoted() {
        StringBuilder field = new StringBuilder();
        at++;
        while (true) {
            int quote = text.indexOf('"', at);
            if (quote < 0) {
                throw new IllegalArgumentException("a quote is never closed after " + at);
            }
            field.append(text, at, quote);
            at = quote + 1;
            if (!text.startsWith("\"", at)) {
                return field.toString();
            }
            field.append('"');
            at++;
        }
    }
}
