package org.dateline.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What settling needs to know of a report besides its claims.
 *
 * @param id the report's id
 * @param name the report's name
 * @param outlet who published it; null when unknown
 * @param published the day it was published; null when unknown
 * @param agency the agency whose text it is, by dateline or credit; null when none is named
 * @param headlines where its title and captions stand
 * @param bodyLength how long its body is, in characters
 */
public record ReportHead(
        String id, String name, String outlet, LocalDate published, String agency, List<Span> headlines, int bodyLength) {
    public ReportHead {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        headlines = List.copyOf(headlines);
    }

    /** What is kept of a report where its text is not; the length is in UTF-16 units of the body. */
    public static ReportHead of(Report report) {
        List<Span> headlines = new ArrayList<>();
        int length = 0;
        for (Passage passage : report.passages()) {
            if (passage.kind() == Passage.Kind.TITLE || passage.kind() == Passage.Kind.CAPTION) {
                headlines.add(passage.span());
            } else if (passage.kind() == Passage.Kind.BODY) {
                length += passage.span().length();
            }
        }
        return new ReportHead(
                report.id(), report.name(), report.metadata().outlet(), report.published(), report.agency(), headlines, length);
    }

    /** Whether these words stand in the title or a caption. */
    public boolean isHeadline(Span words) {
        return headlines.stream().anyMatch(headline -> headline.contains(words));
    }
}
