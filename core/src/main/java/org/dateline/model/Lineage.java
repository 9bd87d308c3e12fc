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
 * @param relations how its members stand to one another: at most one entry for each two reports, in order of the members
 */
public record Lineage(String id, List<String> reports, String agency, List<Shared> passages, List<Relation> relations) {
    /** How much of a report comes from another. */
    public enum Kind {
        /** Most of its text is the other's, literally or lightly edited. */
        COPY,
        /** Some passages are the other's, the rest is its own. */
        PARTLY_DERIVED
    }

    /**
     * One report and another that shares its text; where neither is known to come from the other, both may come from a third.
     *
     * @param report id of the report that derives, or of the likelier one where the direction is not known
     * @param from id of the report it derives from
     * @param kind how much of {@code report} comes from the other
     * @param share the part of its words that the other holds too, above 0, at most 1
     * @param directed whether days or credits tell which of the two came first
     * @param reasons in a few words each, why they are held to be of one text and in this direction; never empty
     */
    public record Relation(String report, String from, Kind kind, double share, boolean directed, List<String> reasons) {
        public Relation {
            Objects.requireNonNull(report, "report");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(kind, "kind");
            reasons = List.copyOf(reasons);
            if (report.equals(from) || share <= 0 || share > 1 || reasons.isEmpty()) {
                throw new IllegalArgumentException("no relation: " + report + " to " + from + " " + share + " " + reasons);
            }
        }
    }

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
        relations = List.copyOf(relations);
    }

    /** Of which nobody asked how its members stand to one another. */
    public Lineage(String id, List<String> reports, String agency, List<Shared> passages) {
        this(id, reports, agency, passages, List.of());
    }
}
