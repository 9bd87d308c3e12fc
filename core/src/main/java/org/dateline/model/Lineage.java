package org.dateline.model;

import java.util.List;
import java.util.Objects;

/**
 * Reports whose texts come from one text, wholly or in part.
 *
 * @param id digest of the members
 * @param reports ids of the reports, the likeliest first writer first
 * @param agency the agency they share by dateline or credit; null when none is named
 * @param passages what they share: one entry a passage
 */
public record Lineage(String id, List<String> reports, String agency, List<Shared> passages) {
    /** One passage and the reports it stands in, with its place in each; the lists run in parallel. */
    public record Shared(List<String> reports, List<Span> spans, String words) {
        public Shared {
            reports = List.copyOf(reports);
            spans = List.copyOf(spans);
            if (reports.size() != spans.size()) {
                throw new IllegalArgumentException(reports.size() + " reports, " + spans.size() + " places");
            }
        }
    }

    public Lineage {
        Objects.requireNonNull(id, "id");
        reports = List.copyOf(reports);
        passages = List.copyOf(passages);
    }
}
