package org.dateline.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * One row of a table that others coded.
 *
 * @param line the line it begins in, from 1
 * @param id what the table calls it; empty when it has no such column
 * @param from first day; null when the table does not say
 * @param to last day; the first when the table has one day only
 * @param place null when the table does not say
 * @param lat degrees north; null when not given
 * @param lon degrees east; null when not given
 * @param type as written; null when not given
 * @param actors as written; empty when not given
 * @param killed null when not given
 * @param killedLow null when not given
 * @param killedHigh null when not given
 * @param wounded null when not given
 * @param policy the counting policy by which the table makes its numbers of killed; null when they are as reported
 */
public record Listed(
        long line,
        String id,
        LocalDate from,
        LocalDate to,
        String place,
        Double lat,
        Double lon,
        String type,
        List<String> actors,
        Integer killed,
        Integer killedLow,
        Integer killedHigh,
        Integer wounded,
        String policy) {
    public Listed {
        Objects.requireNonNull(id, "id");
        actors = List.copyOf(actors);
    }
}
