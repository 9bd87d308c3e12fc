package org.dateline.publish.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The record in one format.
 *
 * @param columns in the format's order; empty for formats whose lines are objects
 * @param rows in the order of the record
 * @param losses what the record knows that the format cannot hold
 */
public record Sheet(List<String> columns, List<Row> rows, List<Loss> losses) {
    /**
     * One line of the file.
     *
     * @param id what the format knows the row by; stable for the same claims
     * @param cells by column; null for an empty cell
     * @param claims ids of the claims it was made of
     * @param trace which rule made which number of what, one plain sentence each
     */
    public record Row(String id, Map<String, Object> cells, List<String> claims, List<String> trace) {
        public Row {
            Objects.requireNonNull(id, "id");
            cells = new LinkedHashMap<>(cells);
            claims = List.copyOf(claims);
            trace = List.copyOf(trace);
        }
    }

    /**
     * Something left out.
     *
     * @param what "event", "toll", "claim", "control", or the name of a field
     * @param id of the thing; null where many are told of at once
     * @param why one plain sentence
     */
    public record Loss(String what, String id, String why) {
        public Loss {
            Objects.requireNonNull(what, "what");
            Objects.requireNonNull(why, "why");
        }
    }

    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        losses = List.copyOf(losses);
        for (Row row : rows) {
            if (!columns.isEmpty() && !columns.containsAll(row.cells().keySet())) {
                throw new IllegalArgumentException("cells without a column in row " + row.id());
            }
        }
    }
}
