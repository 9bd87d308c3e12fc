package org.dateline.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.model.ActorRef;
import org.dateline.model.Claim;
import org.dateline.model.Control;
import org.dateline.model.ControlSpan;
import org.dateline.model.Digest;
import org.dateline.model.Modality;
import org.dateline.model.ReportHead;
import org.dateline.model.Stance;
import org.dateline.model.When;
import org.dateline.model.Where;

/** Who holds what, by whose word: one span for each place and the day the words speak of last. */
final class ControlSpans {
    private final Origins origins;
    private final Holders holders;
    private final HolderFindings findings;

    ControlSpans(Origins origins, Holders holders, HolderFindings findings) {
        this.origins = origins;
        this.holders = holders;
        this.findings = findings;
    }

    /** All spans, by place in the order of first mention, then by day. Claims that name no place make none. */
    List<ControlSpan> spans(Collection<Claim> claims) {
        List<Claim> all = claims.stream().filter(ControlSpans::isOfAPlace).toList();
        Set<String> dated = new HashSet<>();
        all.stream().filter(ControlSpans::isDated).forEach(claim -> dated.add(place(claim) + "\n" + days(claim)));
        Map<String, List<Claim>> groups = new LinkedHashMap<>();
        all.forEach(claim -> groups.computeIfAbsent(key(claim, dated), any -> new ArrayList<>()).add(claim));
        return groups.values().stream().map(this::span).toList();
    }

    private static boolean isOfAPlace(Claim claim) {
        boolean real = claim.modality() == Modality.ACTUAL || claim.modality() == Modality.RECALLED;
        return real && claim.where() != null && claim.proposition() instanceof Control;
    }

    private static boolean isDated(Claim claim) {
        return claim.when() != null && (claim.when().from() != null || claim.when().to() != null);
    }

    private static LocalDate lastDay(Claim claim) {
        return claim.when().to() != null ? claim.when().to() : claim.when().from();
    }

    /** "Had been in rebel hands" until then says nothing of who holds the place on that day. */
    private static String days(Claim claim) {
        return (claim.when().from() == null ? "until " : "") + lastDay(claim);
    }

    /** "A camp" of one report need not be that of another. */
    private static String place(Claim claim) {
        return claim.where().key() + (claim.where().isNamed() ? "" : "\n" + claim.evidence().report());
    }

    /**
     * Undated words stand beside dated ones about the same place when these are of the day of the report or the day before;
     * otherwise beside the undated words of reports of that day.
     */
    private String key(Claim claim, Set<String> dated) {
        if (isDated(claim)) {
            return place(claim) + "\n" + days(claim);
        }
        LocalDate published = origins.head(claim) == null ? null : origins.head(claim).published();
        if (published == null) {
            return place(claim) + "\nundated " + claim.evidence().report();
        }
        for (LocalDate day : List.of(published, published.minusDays(1))) {
            if (claim.modality() == Modality.ACTUAL && dated.contains(place(claim) + "\n" + day)) {
                return place(claim) + "\n" + day;
            }
        }
        return place(claim) + "\nundated " + published;
    }

    private ControlSpan span(List<Claim> claims) {
        String id = Digest.id(Stream.concat(Stream.of("control"), claims.stream().map(Claim::id).sorted())
                .toArray(String[]::new));
        Where place = claims.get(0).where();
        boolean contested = holders.exclude(claims);
        return new ControlSpan(id, place, when(claims), positions(claims), contested, findings.findings(claims, contested));
    }

    /** The closest days that any of the words give. */
    private static When when(List<Claim> claims) {
        return claims.stream()
                .map(Claim::when)
                .filter(when -> when != null && when.isNarrow())
                .findFirst()
                .orElse(claims.get(0).when());
    }

    private List<ControlSpan.Position> positions(List<Claim> claims) {
        Map<String, List<Claim>> groups = new LinkedHashMap<>();
        for (Claim claim : claims) {
            Control control = (Control) claim.proposition();
            String key = name(control) + "\n" + control.status() + "\n" + control.degree() + "\n" + claim.stance() + "\n"
                    + origins.of(claim).key();
            groups.computeIfAbsent(key, any -> new ArrayList<>()).add(claim);
        }
        return groups.values().stream().map(this::position).toList();
    }

    private ControlSpan.Position position(List<Claim> claims) {
        Claim first = claims.get(0);
        Control control = (Control) first.proposition();
        Stance stance = first.stance();
        return new ControlSpan.Position(
                name(control), control.status(), control.degree(), stance, origins.of(first).name(),
                claims.stream().map(Claim::id).toList(), origins.of(first).side(), said(claims));
    }

    /** The day of the last report that has it; null when none of them has a day. */
    private LocalDate said(List<Claim> claims) {
        return claims.stream()
                .map(origins::head)
                .filter(head -> head != null && head.published() != null)
                .map(ReportHead::published)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static String name(Control control) {
        ActorRef actor = Holders.subject(control);
        return actor == null ? null : actor.name();
    }
}
