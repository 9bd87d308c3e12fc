package org.dateline.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.format.Json;
import org.dateline.model.Span;

/**
 * Reads JSON-lines sets. Of each line only {@code doc}, {@code title}, {@code published}, {@code text} and {@code event} are
 * looked at; whatever else it holds, answers above all, goes no further.
 */
final class Documents {
    private Documents() {}

    /** The documents of the files, in order; throws {@link InputException} naming file and line when one cannot be read. */
    static List<Document> read(List<Path> files) {
        List<Document> documents = new ArrayList<>();
        for (Path file : files) {
            List<String> lines = Inputs.lines(file);
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).isBlank()) {
                    documents.add(document(file + ":" + (i + 1), lines.get(i)));
                }
            }
        }
        return documents;
    }

    private static Document document(String where, String line) {
        Map<String, Object> fields;
        try {
            fields = Json.readObject(line);
        } catch (IllegalArgumentException e) {
            throw new InputException(where + ": not a JSON object in one line");
        }
        Object doc = fields.get("doc");
        if (doc == null) {
            throw new InputException(where + ": has no \"doc\"");
        }
        String text = string(where, fields, "text");
        if (text == null) {
            throw new InputException(where + ": has no \"text\"");
        }
        return new Document(
                doc.toString(), string(where, fields, "title"), day(where, string(where, fields, "published")), text,
                span(where, fields.get("event"), text));
    }

    private static String string(String where, Map<String, Object> fields, String name) {
        Object value = fields.get(name);
        if (value != null && !(value instanceof String)) {
            throw new InputException(where + ": \"" + name + "\" is not a string");
        }
        return (String) value;
    }

    private static LocalDate day(String where, String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw new InputException(where + ": \"" + written + "\" is not a day such as 2026-02-03");
        }
    }

    /** From code points, as the sets count, to the units that the engine counts in. */
    private static Span span(String where, Object value, String text) {
        if (value == null) {
            return null;
        }
        if (value instanceof List<?> pair && pair.size() == 2
                && pair.get(0) instanceof Integer start && pair.get(1) instanceof Integer end
                && 0 <= start && start < end && end <= text.codePointCount(0, text.length())) {
            return new Span(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
        }
        throw new InputException(where + ": \"event\" is not a [start, end) within the text");
    }
}
