package org.dateline.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Claim;
import org.dateline.model.Finding;
import org.dateline.model.Stance;

/** Whether it happened, by whose word. */
final class Happened {
    private final List<Claim> claims;
    /** Names by key of the origins that say so, deny some of it, cast doubt on it. */
    private final Map<String, String> sayers = new LinkedHashMap<>();
    private final Map<String, String> deniers = new LinkedHashMap<>();
    private final Map<String, String> doubters = new LinkedHashMap<>();
    /** The words denied, quoted. */
    private final Set<String> denied = new LinkedHashSet<>();

    Happened(Origins origins, List<Claim> claims) {
        this.claims = claims;
        for (Claim claim : claims) {
            Origins.Origin origin = origins.of(claim);
            side(claim.stance()).putIfAbsent(origin.key(), origin.name());
            if (claim.stance() == Stance.DENIED) {
                denied.add('"' + claim.trigger() + '"');
            }
        }
    }

    private Map<String, String> side(Stance stance) {
        if (stance == Stance.ASSERTED) {
            return sayers;
        }
        return stance == Stance.DENIED ? deniers : doubters;
    }

    Finding finding() {
        List<String> parts = new ArrayList<>();
        if (!sayers.isEmpty()) {
            boolean only = sayers.size() == 1 && deniers.isEmpty();
            parts.add("said by " + Names.list(sayers.values()) + (only ? " only" : ""));
        }
        if (!deniers.isEmpty()) {
            parts.add("denied by " + Names.list(deniers.values()) + " (" + Names.list(denied) + ")");
        }
        if (!doubters.isEmpty()) {
            parts.add("doubted by " + Names.list(doubters.values()));
        }
        String reason = Names.sentence(parts);
        return new Finding("happened", verdict(), reason, claims.stream().map(Claim::id).toList());
    }

    /** Who denies one thing and says another of the same happening contradicts nobody by it. */
    private Finding.Verdict verdict() {
        if (sayers.isEmpty() && !deniers.isEmpty()) {
            return Finding.Verdict.DENIED;
        }
        if (deniers.keySet().stream().anyMatch(denier -> sayers.size() > 1 || !sayers.containsKey(denier))) {
            return Finding.Verdict.CONTRADICTED;
        }
        return sayers.size() > 1 ? Finding.Verdict.AGREED : Finding.Verdict.SINGLE_ORIGIN;
    }
}
