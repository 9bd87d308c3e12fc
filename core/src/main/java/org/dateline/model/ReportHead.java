package org.dateline.model;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What settling needs to know of a report besides its claims.
 *
 * @param id the report's id
 * @param name the report's name
 * @param outlet who published it; null when unknown
 * @param published the day it was published; null when unknown
 * @param agency the agency whose text it is, by dateline or credit; null when none is named
 */
public record ReportHead(String id, String name, String outlet, LocalDate published, String agency) {
    public ReportHead {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }

    public static ReportHead of(Report report) {
        return new ReportHead(
                report.id(), report.name(), report.metadata().outlet(), report.published(), report.agency());
    }
}
