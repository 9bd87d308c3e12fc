package org.dateline.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.model.Claim;
import org.dateline.model.Finding;
import org.dateline.model.Stance;

/** Whether it happened, by whose word. */
final class Happened {
    private final Reasons reasons;
    private final List<Claim> claims;
    private final Voices sayers = new Voices();
    /** Those who deny some of it. */
    private final Voices deniers = new Voices();
    private final Voices doubters = new Voices();
    /** The words denied, quoted. */
    private final Set<String> denied = new LinkedHashSet<>();
    /** Those who tell of it and neither say nor deny that it took place. */
    private final Voices others = new Voices();

    /**
     * @param claims those that say, deny or doubt that it took place
     * @param all what is told of it, these among it
     */
    Happened(Reasons reasons, Origins origins, List<Claim> claims, List<Claim> all) {
        this.reasons = reasons;
        this.claims = claims;
        for (Claim claim : claims) {
            side(claim.stance()).add(origins.of(claim));
            if (claim.stance() == Stance.DENIED) {
                denied.add('"' + claim.trigger() + '"');
            }
        }
        if (claims.size() < all.size()) {
            all.stream()
                    .map(origins::of)
                    .filter(origin -> !sayers.has(origin.key()) && !deniers.has(origin.key()) && !doubters.has(origin.key()))
                    .forEach(others::add);
        }
    }

    private Voices side(Stance stance) {
        if (stance == Stance.ASSERTED) {
            return sayers;
        }
        return stance == Stance.DENIED ? deniers : doubters;
    }

    Finding finding() {
        List<String> parts = new ArrayList<>();
        if (!sayers.isEmpty()) {
            boolean only = sayers.keys().size() == 1 && deniers.isEmpty();
            parts.add(reasons.say(only ? "happened.said.only" : "happened.said", reasons.list(sayers.names())));
        }
        if (!deniers.isEmpty()) {
            parts.add(reasons.say("happened.denied", reasons.list(deniers.names()), reasons.list(denied)));
        }
        List<String> doubting = doubters.origins().stream()
                .filter(origin -> !deniers.has(origin.key()))
                .map(Origins.Origin::name)
                .toList();
        if (!doubting.isEmpty()) {
            parts.add(reasons.say("happened.doubted", reasons.list(doubting)));
        }
        if (!others.isEmpty()) {
            parts.add(reasons.say("happened.beside", reasons.list(others.names())));
        }
        parts.addAll(sayers.relatives(reasons));
        Finding.Verdict verdict = verdict();
        return new Finding("happened", verdict, cause(verdict), Reasons.sentence(parts), claims.stream().map(Claim::id).toList());
    }

    /** Who denies one thing and says another of the same happening contradicts nobody by it. */
    private Finding.Verdict verdict() {
        if (sayers.isEmpty() && !deniers.isEmpty()) {
            return Finding.Verdict.DENIED;
        }
        if (deniers.keys().stream().anyMatch(denier -> sayers.keys().size() > 1 || !sayers.has(denier))) {
            return Finding.Verdict.CONTRADICTED;
        }
        return sayers.sides().size() > 1 ? Finding.Verdict.AGREED : Finding.Verdict.SINGLE_ORIGIN;
    }

    private Finding.Cause cause(Finding.Verdict verdict) {
        if (verdict == Finding.Verdict.CONTRADICTED) {
            return Finding.Cause.CONTRADICTION;
        }
        boolean relatives = verdict == Finding.Verdict.SINGLE_ORIGIN && sayers.keys().size() > 1;
        return relatives ? Finding.Cause.ONE_SIDE : null;
    }
}
