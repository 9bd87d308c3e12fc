package org.dateline.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.model.Claim;
import org.dateline.model.SourceKind;
import org.dateline.model.SourceLink;
import org.dateline.model.Stance;

/**
 * One origin and what it was heard to say.
 *
 * @param name the origin's name
 * @param kind what kind of holder; null for an unknown origin
 * @param claims its claims, never empty
 */
record SourceRow(String name, SourceKind kind, List<Claim> claims) {
    SourceRow {
        claims = List.copyOf(claims);
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("a source without a claim: " + name);
        }
    }

    /** The origins of the claims: those with most claims first, then by name. */
    static List<SourceRow> of(List<Claim> claims) {
        Map<String, List<Claim>> byOrigin = new TreeMap<>();
        for (Claim claim : claims) {
            SourceLink origin = claim.origin();
            byOrigin.computeIfAbsent(origin == null ? "unknown" : origin.name(), none -> new ArrayList<>()).add(claim);
        }
        List<SourceRow> rows = new ArrayList<>();
        byOrigin.forEach((name, own) -> {
            SourceLink origin = own.get(0).origin();
            rows.add(new SourceRow(name, origin == null ? null : origin.kind(), own));
        });
        rows.sort((one, other) -> other.claims.size() - one.claims.size());
        return rows;
    }

    long count(String kind) {
        return claims.stream().filter(claim -> claim.kind().equals(kind)).count();
    }

    long denied() {
        return claims.stream().filter(claim -> claim.stance() == Stance.DENIED).count();
    }

    /** Names of the reports that carry its words. */
    List<String> reports() {
        return List.copyOf(new TreeSet<>(claims.stream().map(claim -> claim.evidence().name()).toList()));
    }

    /** Who passed its words on, publisher first; empty when it spoke for itself. */
    List<String> carriers() {
        TreeSet<String> carriers = new TreeSet<>();
        for (Claim claim : claims) {
            claim.sources().stream().skip(1).map(SourceLink::name).forEach(carriers::add);
        }
        carriers.remove(name);
        return List.copyOf(carriers);
    }

    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", name);
        fields.put("kind", kind == null ? null : Wording.word(kind));
        fields.put("claims", claims.size());
        fields.put("acts", count("act"));
        fields.put("tallies", count("tally"));
        fields.put("control", count("control"));
        fields.put("denied", denied());
        fields.put("reports", reports());
        fields.put("carriedBy", carriers());
        return fields;
    }
}
