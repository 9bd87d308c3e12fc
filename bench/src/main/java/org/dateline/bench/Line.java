package org.dateline.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.format.Json;

/** One JSON object under construction; its fields keep the order in which they are put. */
final class Line {
    private final Map<String, Object> fields = new LinkedHashMap<>();

    /** The line of a document. */
    static Line of(String doc) {
        return new Line().put("doc", doc);
    }

    /** Adds a field; the value may be null, a string, number, boolean, list, map or array of numbers. */
    Line put(String name, Object value) {
        fields.put(name, value);
        return this;
    }

    /** The object itself, to be put into a list of another line's. */
    Map<String, Object> fields() {
        return fields;
    }

    /** A span in the scorers' form; offsets as given. */
    static List<Integer> span(int start, int end) {
        return List.of(start, end);
    }

    /** JSON in one line. */
    @Override
    public String toString() {
        return Json.write(fields);
    }
}
