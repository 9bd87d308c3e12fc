package org.dateline.relate;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Act;
import org.dateline.model.Claim;
import org.dateline.model.Tally;
import org.dateline.model.Where;

/** Figures for a day, a period or a country, and what is said in the same words: wholes of which happenings are parts. */
final class Wholes {
    private final Map<String, Claim> tallies = new HashMap<>();
    /** Sentences, by report and place in it, that hold such a figure. */
    private final Set<String> sentences = new HashSet<>();

    /** Families, by sentence, of the happenings told there: "seized 48 pilgrims" is one, wherever in the country. */
    private final Set<String> told = new HashSet<>();
    /** Families, by sentence, of figures for a period that stand there. */
    private final Set<String> summed = new HashSet<>();
    private final Families families;

    Wholes(Families families, Collection<Claim> claims) {
        this.families = families;
        for (Claim claim : claims) {
            if (claim.proposition() instanceof Tally) {
                tallies.put(claim.id(), claim);
            } else if (families.entry(claim).role() == Families.Role.HAPPENING) {
                told.add(families.entry(claim).family() + " " + sentence(claim));
            }
        }
        for (Claim claim : tallies.values()) {
            if (isWhole(claim)) {
                sentences.add(sentence(claim));
            }
            if (((Tally) claim.proposition()).scope() == Tally.Scope.PERIOD) {
                summed.add(families.entry(claim).family() + " " + sentence(claim));
            }
        }
    }

    /**
     * Whether the claim is such a figure, a part of one, an outcome that nobody in particular caused told beside one, or what
     * a period's figure counts: "14 were abducted since January". What is told of a day beside it is a happening.
     */
    boolean covers(Unit unit) {
        Claim claim = unit.claim();
        if (claim.proposition() instanceof Act act) {
            boolean counted = unit.day() == null && summed.contains(unit.entry().family() + " " + sentence(claim));
            return counted || unit.isPart() && act.actors().isEmpty() && sentences.contains(sentence(claim));
        }
        return isWhole(claim);
    }

    private boolean isWhole(Claim claim) {
        Claim current = claim;
        for (int depth = 0; depth < 8 && current != null && current.proposition() instanceof Tally tally; depth++) {
            boolean wide = current.where() != null && current.where().precision() == Where.Precision.COUNTRY;
            boolean day = tally.scope() == Tally.Scope.DAY || tally.scope() == Tally.Scope.UNKNOWN && wide;
            boolean ofHappening = told.contains(families.entry(current).family() + " " + sentence(current));
            if (tally.scope() == Tally.Scope.PERIOD || day && !ofHappening) {
                return true;
            }
            current = tallies.get(tally.partOf());
        }
        return false;
    }

    private static String sentence(Claim claim) {
        return claim.evidence().report() + " " + claim.evidence().sentence();
    }
}
