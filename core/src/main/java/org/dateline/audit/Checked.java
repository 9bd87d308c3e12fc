package org.dateline.audit;

import java.util.List;
import java.util.Objects;

/**
 * What the record says to one cell.
 *
 * @param row the row it stands in
 * @param cell "day", "place", "type", "actor", "killed", "wounded"
 * @param value as the table has it
 * @param verdict how the record stands to it
 * @param why one plain sentence
 * @param claims ids of the claims that support it, or else of those that contradict it
 */
public record Checked(Listed row, String cell, String value, Verdict verdict, String why, List<String> claims) {
    /** How the record stands to a cell. */
    public enum Verdict {
        SUPPORTED,
        CONTRADICTED,
        NOT_FOUND
    }

    public Checked {
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(cell, "cell");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(why, "why");
        claims = List.copyOf(claims);
    }
}
