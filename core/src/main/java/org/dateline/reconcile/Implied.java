package org.dateline.reconcile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Table;
import org.dateline.model.Act;
import org.dateline.model.Claim;
import org.dateline.model.Control;
import org.dateline.model.Stance;
import org.dateline.model.Tally;

/** Which claims of a happening say that what it is called took place, by {@code lexicon/settle/implies.tsv}. Thread-safe. */
final class Implied {
    private static final String FILE = "settle/implies.tsv";
    private static final String FAMILIES = "settle/families.tsv";

    private final Map<String, List<String>> saidBy = new HashMap<>();
    /** The type of event that a status of control makes. */
    private final Map<String, String> typeOf = new HashMap<>();

    /** Types of act that are outcomes of others. */
    private final Set<String> outcomes = new HashSet<>();

    Implied(Lexicon lexicon) {
        lexicon.table(FILE).rows().forEach(row -> saidBy.put(row.get("type"), row.list("said_by")));
        for (Table.Row row : lexicon.table(FAMILIES).rows()) {
            if (row.get("kind").equals("act") && row.get("role").equals("part")) {
                outcomes.add(row.get("name"));
            }
            if (row.get("kind").equals("status")) {
                typeOf.put(row.get("name"), row.get("event"));
            }
        }
    }

    /** Those of the claims that say, deny or doubt a happening of the type; all of them where none does or any does. */
    List<Claim> of(String type, List<Claim> claims) {
        List<Claim> telling = claims.stream().filter(claim -> !isOfNobody(claim, claims) && !isWithout(claim, type)).toList();
        if (!saidBy.containsKey(type)) {
            return telling.isEmpty() ? claims : telling;
        }
        List<Claim> said = claims.stream().filter(claim -> saidBy.get(type).contains(type(claim))).toList();
        return said.isEmpty() ? claims : said;
    }

    /** "Nobody was hurt": the denied act beside a count of none says how many, and not that nothing happened. */
    private static boolean isOfNobody(Claim claim, List<Claim> claims) {
        return claim.stance() == Stance.DENIED && claim.proposition() instanceof Act && claims.stream()
                .anyMatch(other -> other.proposition() instanceof Tally tally
                        && tally.count().max() != null && tally.count().max() == 0
                        && other.evidence().equals(claim.evidence()));
    }

    /** What a report says in its own voice did not come of a happening: "the bomb did not kill the guard". */
    private boolean isWithout(Claim claim, String type) {
        boolean other = claim.proposition() instanceof Tally || !type(claim).equals(type);
        return claim.stance() == Stance.DENIED && claim.isTellers() && other && isPart(claim);
    }

    private boolean isPart(Claim claim) {
        return claim.proposition() instanceof Tally || outcomes.contains(type(claim));
    }

    /** The type of event a claim tells of; empty for a figure. */
    private String type(Claim claim) {
        if (claim.proposition() instanceof Act act) {
            return act.type();
        }
        return claim.proposition() instanceof Control control ? typeOf.getOrDefault(control.status().name(), "") : "";
    }
}
