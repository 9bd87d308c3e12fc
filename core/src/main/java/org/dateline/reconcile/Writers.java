package org.dateline.reconcile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.Claim;
import org.dateline.model.Lineage;
import org.dateline.model.ReportHead;
import org.dateline.model.Span;

/**
 * Who wrote what stands in a report. What a copy says of something that its text tells too is the text's, however its opening
 * was reworded; what it alone tells is its own. Of a report that took passages only, those are another's.
 */
final class Writers {
    /** A sentence of which so much stands in another report too is that report's, lightly edited. */
    private static final double MOST = 0.5;

    private final Map<String, ReportHead> heads = new HashMap<>();
    /** Ids of the texts that reports are copies of, and who wrote them, by report. */
    private final Map<String, String> textOf = new HashMap<>();
    private final Map<String, String> writerOf = new HashMap<>();
    private final Map<String, List<Taken>> taken = new HashMap<>();
    private final Map<String, String> eventOf;
    /** Events that texts tell of, each as text and event. */
    private final Set<String> told = new HashSet<>();

    /** A stretch of a report that another holds too; {@code from}: who wrote it, null when unknown. */
    private record Taken(Span span, String from) {}

    /** @param eventOf ids of events by id of the claims that are about them */
    Writers(Collection<ReportHead> reports, List<Lineage> lineages, Collection<Claim> claims, Map<String, String> eventOf) {
        this.eventOf = eventOf;
        reports.forEach(head -> heads.put(head.id(), head));
        for (Lineage lineage : lineages) {
            Set<String> copies = new LinkedHashSet<>(lineage.reports());
            copies.retainAll(lineage.relations().stream()
                    .filter(relation -> relation.kind() == Lineage.Kind.COPY)
                    .flatMap(relation -> Stream.of(relation.report(), relation.from()))
                    .toList());
            for (String copy : copies) {
                textOf.putIfAbsent(copy, lineage.id());
                writerOf.putIfAbsent(copy, writer(List.copyOf(copies)));
            }
            for (Lineage.Shared passage : lineage.passages()) {
                String from = writer(passage.reports());
                for (int r = 0; r < passage.reports().size(); r++) {
                    taken.computeIfAbsent(passage.reports().get(r), any -> new ArrayList<>())
                            .add(new Taken(passage.spans().get(r), from));
                }
            }
        }
        Set<String> firsts = lineages.stream().map(lineage -> lineage.reports().get(0)).collect(Collectors.toSet());
        for (Claim claim : claims) {
            String report = claim.evidence().report();
            if (textOf.containsKey(report) && (firsts.contains(report) || taken(claim) != null)) {
                told.add(telling(claim));
            }
        }
    }

    private String telling(Claim claim) {
        return text(claim.evidence().report()) + "\n" + eventOf.get(claim.id());
    }

    /** The agency that any of these credits; otherwise the first outlet that is known, the likeliest writer's before others. */
    private String writer(List<String> reports) {
        String agency = first(reports, ReportHead::agency);
        return agency != null ? agency : first(reports, ReportHead::outlet);
    }

    private String first(List<String> reports, Function<ReportHead, String> what) {
        return reports.stream().map(heads::get).filter(Objects::nonNull).map(what).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** The report; null when it is not among those given. */
    ReportHead head(String report) {
        return heads.get(report);
    }

    /** The text that each report which is a copy is of. */
    Map<String, String> texts() {
        return textOf;
    }

    /** The text that the report is a copy of; its own id when it is of none. */
    String text(String report) {
        return textOf.getOrDefault(report, report);
    }

    /** Who wrote the sentence that the claim stands in; null when that is not known. */
    String of(Claim claim) {
        String report = claim.evidence().report();
        String text = writerOf.get(report);
        if (text != null && (isTold(claim) || head(report) != null && head(report).isHeadline(claim.anchor()))) {
            return text;
        }
        String other = taken(claim);
        return other != null ? other : writer(List.of(report));
    }

    /** Whether the text that the report is a copy of tells the same. Of a figure for days or a country nobody else tells. */
    private boolean isTold(Claim claim) {
        return eventOf.get(claim.id()) == null || told.contains(telling(claim));
    }

    private String taken(Claim claim) {
        List<Taken> parts = taken.getOrDefault(claim.evidence().report(), List.of());
        Span sentence = claim.evidence().sentence();
        BitSet shared = new BitSet();
        String from = null;
        for (Taken part : parts) {
            if (part.from() != null && part.span().contains(claim.anchor())) {
                return part.from();
            }
            int start = Math.max(part.span().start(), sentence.start());
            int end = Math.min(part.span().end(), sentence.end());
            if (start < end) {
                shared.set(start - sentence.start(), end - sentence.start());
                from = from == null ? part.from() : from;
            }
        }
        return shared.cardinality() >= MOST * sentence.length() ? from : null;
    }
}
