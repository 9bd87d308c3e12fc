package org.dateline.reconcile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Table;
import org.dateline.model.Act;
import org.dateline.model.Claim;
import org.dateline.model.Control;

/** Which claims of a happening say that what it is called took place, by {@code lexicon/settle/implies.tsv}. Thread-safe. */
final class Implied {
    private static final String FILE = "settle/implies.tsv";
    private static final String FAMILIES = "settle/families.tsv";

    private final Map<String, List<String>> saidBy = new HashMap<>();
    /** The type of event that a status of control makes. */
    private final Map<String, String> typeOf = new HashMap<>();

    Implied(Lexicon lexicon) {
        lexicon.table(FILE).rows().forEach(row -> saidBy.put(row.get("type"), row.list("said_by")));
        for (Table.Row row : lexicon.table(FAMILIES).rows()) {
            if (row.get("kind").equals("status")) {
                typeOf.put(row.get("name"), row.get("event"));
            }
        }
    }

    /** Those of the claims that say, deny or doubt a happening of the type; all of them where none does or any does. */
    List<Claim> of(String type, List<Claim> claims) {
        if (!saidBy.containsKey(type)) {
            return claims;
        }
        List<Claim> said = claims.stream().filter(claim -> saidBy.get(type).contains(type(claim))).toList();
        return said.isEmpty() ? claims : said;
    }

    /** The type of event a claim tells of; empty for a figure. */
    private String type(Claim claim) {
        if (claim.proposition() instanceof Act act) {
            return act.type();
        }
        return claim.proposition() instanceof Control control ? typeOf.getOrDefault(control.status().name(), "") : "";
    }
}
