package org.dateline.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.Claim;
import org.dateline.model.Event;
import org.dateline.model.Lineage;
import org.dateline.model.Report;
import org.dateline.model.Settled;

/**
 * All that a ledger knows, in the order in which it is published: reports by name, claims by report name, place in the
 * report and id. Unchanging.
 */
public final class Corpus {
    private final Map<String, Report> reports = new LinkedHashMap<>();
    private final List<Claim> claims;
    private final Settled settled;
    private final Map<String, Claim> byId = new LinkedHashMap<>();
    private final Map<String, String> eventOf = new LinkedHashMap<>();
    private final Map<String, List<Lineage>> lineagesOf = new LinkedHashMap<>();

    /**
     * Puts reports and claims in order; theirs does not matter. Throws when a claim's report is missing or does not say
     * what the claim quotes.
     */
    public Corpus(List<Report> reports, List<Claim> claims, Settled settled) {
        reports.stream()
                .sorted(Comparator.comparing(Report::name).thenComparing(Report::id))
                .forEach(report -> this.reports.put(report.id(), report));
        this.claims = claims.stream()
                .sorted(Comparator.comparing((Claim claim) -> claim.evidence().name())
                        .thenComparing(claim -> claim.evidence().report())
                        .thenComparing(claim -> claim.evidence().sentence())
                        .thenComparing(Claim::id))
                .toList();
        this.settled = settled;
        for (Claim claim : this.claims) {
            check(claim);
            byId.put(claim.id(), claim);
        }
        for (Event event : settled.events()) {
            event.accounts().forEach(account -> account.claims().forEach(id -> eventOf.putIfAbsent(id, event.id())));
        }
        for (Lineage lineage : settled.lineages()) {
            lineage.reports().forEach(id -> lineagesOf.computeIfAbsent(id, none -> new ArrayList<>()).add(lineage));
        }
    }

    private void check(Claim claim) {
        Report report = report(claim);
        if (!claim.evidence().sentence().of(report.text()).equals(claim.evidence().quote())) {
            throw new IllegalArgumentException("claim " + claim.id() + " does not quote " + report.name() + " exactly");
        }
    }

    /** The reports, by name. */
    public List<Report> reports() {
        return List.copyOf(reports.values());
    }

    /** The claims, by report name, place and id. */
    public List<Claim> claims() {
        return claims;
    }

    /** What was computed from the claims. */
    public Settled settled() {
        return settled;
    }

    /** The report a claim stands in. */
    public Report report(Claim claim) {
        Report report = reports.get(claim.evidence().report());
        if (report == null) {
            throw new IllegalArgumentException("claim " + claim.id() + " stands in no known report: " + claim.evidence().name());
        }
        return report;
    }

    /** The report of that id; null when there is none. */
    public Report report(String id) {
        return reports.get(id);
    }

    /** The claim of that id; null when there is none. */
    public Claim claim(String id) {
        return byId.get(id);
    }

    /** The id of the event that tells of the claim; null when it is of none. */
    public String event(Claim claim) {
        return eventOf.get(claim.id());
    }

    /**
     * The lineage that the claim's sentence was copied in: its report is a member, and a shared passage covers a part of
     * the sentence. Null when the sentence stands in one report only.
     */
    public Lineage lineage(Claim claim) {
        return lineagesOf.getOrDefault(claim.evidence().report(), List.of()).stream()
                .filter(lineage -> lineage.passages().isEmpty() || shares(lineage, claim))
                .findFirst()
                .orElse(null);
    }

    private static boolean shares(Lineage lineage, Claim claim) {
        for (Lineage.Shared shared : lineage.passages()) {
            for (int i = 0; i < shared.reports().size(); i++) {
                if (shared.reports().get(i).equals(claim.evidence().report())
                        && shared.spans().get(i).overlaps(claim.evidence().sentence())) {
                    return true;
                }
            }
        }
        return false;
    }
}
