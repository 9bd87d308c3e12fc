package org.dateline.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.model.Claim;
import org.dateline.model.Lineage;
import org.dateline.model.ReportHead;
import org.dateline.model.SourceKind;
import org.dateline.model.SourceLink;
import org.dateline.model.Span;

/**
 * From whose knowledge a claim comes. A quoted source is the origin, whoever prints it. What nobody is quoted for comes
 * from the agency that is credited, and in a passage that an earlier report holds too, from that report.
 */
final class Origins {
    static final String UNKNOWN = "unknown outlet";

    private final Map<String, ReportHead> heads = new HashMap<>();
    private final Map<String, List<Copied>> copied = new HashMap<>();

    /** A stretch of a report that comes from somewhere else. */
    private record Copied(Span span, String from) {}

    /**
     * Whose word a claim is.
     *
     * @param key the same for the same origin
     * @param name the name to show
     * @param kind null when unknown
     */
    record Origin(String key, String name, SourceKind kind) {}

    Origins(Collection<ReportHead> reports, List<Lineage> lineages) {
        reports.forEach(head -> heads.put(head.id(), head));
        for (Lineage lineage : lineages) {
            String writer = lineage.agency() != null ? lineage.agency() : publisher(lineage.reports().get(0));
            for (Lineage.Shared passage : lineage.passages()) {
                for (int r = 0; r < passage.reports().size(); r++) {
                    copied.computeIfAbsent(passage.reports().get(r), key -> new ArrayList<>())
                            .add(new Copied(passage.spans().get(r), writer));
                }
            }
        }
    }

    /** The origin of a claim; named {@link #UNKNOWN} when nobody is quoted and the publisher is not known. */
    Origin of(Claim claim) {
        SourceLink link = claim.origin();
        if (link != null && (link.words() != null || link.kind() == SourceKind.UNNAMED)) {
            return quoted(claim, link);
        }
        String name = writer(claim, link);
        boolean outlet = link != null && link.name().equals(name);
        SourceKind kind = outlet ? link.kind() : name.equals(UNKNOWN) ? null : SourceKind.AGENCY;
        return new Origin(key(name), name, kind);
    }

    /** Witnesses whom two agencies quote without a name need not be the same witnesses. */
    private Origin quoted(Claim claim, SourceLink link) {
        boolean nameless = link.kind() == SourceKind.UNNAMED || link.kind() == SourceKind.WITNESS;
        if (!nameless || !link.name().equals(link.name().toLowerCase(Locale.ROOT))) {
            return new Origin(key(link.name()), link.name(), link.kind());
        }
        String name = link.name() + " (" + writer(claim, null) + ")";
        return new Origin(key(name), name, link.kind());
    }

    private String writer(Claim claim, SourceLink publisher) {
        for (Copied part : copied.getOrDefault(claim.evidence().report(), List.of())) {
            if (part.from() != null && part.span().contains(claim.anchor())) {
                return part.from();
            }
        }
        String known = publisher(claim.evidence().report());
        return known != null ? known : publisher != null ? publisher.name() : UNKNOWN;
    }

    private String publisher(String report) {
        ReportHead head = heads.get(report);
        if (head == null) {
            return null;
        }
        return head.agency() != null ? head.agency() : head.outlet();
    }

    /** The report a claim stands in; null when it is not among those given. */
    ReportHead head(Claim claim) {
        return heads.get(claim.evidence().report());
    }

    /** The same for one holder, described or not: "Ana Reyes", "Ana Reyes, governor of Osgil". */
    private static String key(String name) {
        int description = name.indexOf(", ");
        String bare = description < 0 ? name : name.substring(0, description);
        String key = bare.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return key.startsWith("the ") ? key.substring(4) : key;
    }
}
