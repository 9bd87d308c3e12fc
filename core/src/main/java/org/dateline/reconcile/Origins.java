package org.dateline.reconcile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
    /** The part of a report's body that makes it a copy when it is shared. */
    private static final double MOST = 0.5;

    private final Map<String, ReportHead> heads = new HashMap<>();
    private final Map<String, List<Copied>> copied = new HashMap<>();
    /** Ids of lineages, and who wrote their texts, by report. */
    private final Map<String, String> textOf = new HashMap<>();
    private final Map<String, String> writerOf = new HashMap<>();
    private final Nameless nameless;

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

    /**
     * @param claims everything that is claimed: who is described in one place is named more fully in another
     * @param people common nouns for people
     */
    Origins(Collection<ReportHead> reports, List<Lineage> lineages, Collection<Claim> claims, Set<String> people) {
        reports.forEach(head -> heads.put(head.id(), head));
        for (Lineage lineage : lineages) {
            String writer = lineage.agency() != null ? lineage.agency() : publisher(lineage.reports().get(0));
            for (String report : lineage.reports()) {
                textOf.put(report, lineage.id());
                writerOf.put(report, writer);
            }
            for (Lineage.Shared passage : lineage.passages()) {
                for (int r = 0; r < passage.reports().size(); r++) {
                    copied.computeIfAbsent(passage.reports().get(r), key -> new ArrayList<>())
                            .add(new Copied(passage.spans().get(r), writer));
                }
            }
        }
        nameless = new Nameless(people, claims, textOf);
    }

    /** The origin of a claim; named {@link #UNKNOWN} when nobody is quoted and the publisher is not known. */
    Origin of(Claim claim) {
        SourceLink link = claim.origin();
        // What "was reported", nobody knows by whom, is no second voice beside the report's own.
        if (link != null && link.words() != null) {
            return quoted(claim, link);
        }
        boolean unattributed = link != null && link.kind() == SourceKind.UNNAMED;
        SourceLink publisher = unattributed ? claim.sources().get(claim.sources().size() - 1) : link;
        String name = writer(claim, publisher);
        boolean outlet = publisher != null && publisher.name().equals(name);
        SourceKind kind = outlet ? publisher.kind() : name.equals(UNKNOWN) ? null : SourceKind.AGENCY;
        return new Origin(key(name), name, kind);
    }

    /**
     * Witnesses whom two agencies quote without a name need not be the same witnesses; those of a text and of its reworded
     * copy are.
     */
    private Origin quoted(Claim claim, SourceLink link) {
        if (!nameless.isNameless(link)) {
            return new Origin(key(link.name()), link.name(), link.kind());
        }
        String report = claim.evidence().report();
        String writer = writerOf.get(report) != null ? writerOf.get(report) : writer(claim, null);
        String name = nameless.description(link, textOf.getOrDefault(report, report)) + " (" + writer + ")";
        return new Origin(key(name), name, link.kind());
    }

    private String writer(Claim claim, SourceLink publisher) {
        for (Copied part : copied.getOrDefault(claim.evidence().report(), List.of())) {
            if (part.from() != null && part.span().contains(claim.anchor())) {
                return part.from();
            }
        }
        ReportHead head = head(claim);
        if (head != null && head.isHeadline(claim.anchor()) && isCopy(head)) {
            return writerOf.get(head.id());
        }
        String known = publisher(claim.evidence().report());
        return known != null ? known : publisher != null ? publisher.name() : UNKNOWN;
    }

    /** Whether most of what the report says is of one text with another. */
    private boolean isCopy(ReportHead head) {
        if (writerOf.get(head.id()) == null) {
            return false;
        }
        BitSet shared = new BitSet();
        copied.getOrDefault(head.id(), List.of()).forEach(part -> shared.set(part.span().start(), part.span().end()));
        return shared.cardinality() >= MOST * head.bodyLength();
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
