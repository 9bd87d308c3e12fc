package org.dateline.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dateline.model.Claim;
import org.dateline.model.Modality;
import org.dateline.model.ReportHead;
import org.dateline.model.Stance;
import org.dateline.model.When;
import org.dateline.model.Where;

/** Of one report's claims, those about what it is mainly about, with the day and the place that most of them give. */
final class MainIncident {
    /** What stands in the title or in the first sentence of the body counts this much more. */
    private static final int LEAD = 3;

    private final Outcomes outcomes;
    private final ReportHead head;
    private final List<Claim> candidates;
    private final int lead;

    MainIncident(Outcomes outcomes, ReportHead head, List<Claim> claims) {
        this.outcomes = outcomes;
        this.head = head;
        this.candidates = claims.stream()
                .filter(claim -> outcomes.entry(claim).central() > 0 && claim.stance() == Stance.ASSERTED)
                .filter(claim -> claim.modality() == Modality.ACTUAL || claim.modality() == Modality.RECALLED)
                .sorted(Claim.READING_ORDER)
                .toList();
        this.lead = candidates.stream()
                .filter(claim -> !head.isHeadline(claim.anchor()))
                .mapToInt(claim -> claim.evidence().sentence().start())
                .findFirst()
                .orElse(-1);
    }

    /** The day; null when no claim gives one. */
    When day() {
        return best(claim -> claim.when() != null && claim.when().isNarrow() ? claim.when() : null, when -> when.to().toString());
    }

    /** The place; null when no claim gives one. */
    Where place() {
        Where best = best(claim -> isTelling(claim.where()) ? claim.where() : null, Where::key);
        Where closest = best;
        for (Claim claim : candidates) {
            Where place = claim.where();
            closest = isTelling(place) && place.isWithin(closest) && weight(claim) >= LEAD ? place : closest;
        }
        return closest;
    }

    private static boolean isTelling(Where where) {
        return where != null && where.precision() != Where.Precision.COUNTRY && !where.within().isEmpty();
    }

    /** The claims that nothing shows to be about something else. */
    List<Claim> claims(When day, Where place) {
        List<Claim> kept = new ArrayList<>();
        for (Claim claim : candidates) {
            boolean otherDay = day != null && claim.when() != null && isDated(claim.when()) && !claim.when().overlaps(day);
            boolean otherPlace = place != null && isTelling(claim.where()) && place.excludes(claim.where()) && isFar(place, claim.where());
            if (!otherDay && !otherPlace && claim.modality() != Modality.RECALLED) {
                kept.add(claim);
            }
        }
        return kept;
    }

    private static boolean isFar(Where one, Where other) {
        return one.country() != null && other.country() != null && !one.country().equals(other.country());
    }

    private static boolean isDated(When when) {
        return when.from() != null || when.to() != null;
    }

    private <T> T best(Function<Claim, T> what, Function<T, String> key) {
        Map<String, Integer> votes = new LinkedHashMap<>();
        Map<String, T> items = new LinkedHashMap<>();
        for (Claim claim : candidates) {
            T item = what.apply(claim);
            if (item != null) {
                votes.merge(key.apply(item), weight(claim), Integer::sum);
                items.putIfAbsent(key.apply(item), item);
            }
        }
        return votes.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<String, Integer> entry) -> entry.getValue()))
                .map(entry -> items.get(entry.getKey()))
                .orElse(null);
    }

    private int weight(Claim claim) {
        boolean first = head.isHeadline(claim.anchor()) || claim.evidence().sentence().start() == lead;
        return outcomes.entry(claim).central() * (first ? LEAD : 1);
    }
}
