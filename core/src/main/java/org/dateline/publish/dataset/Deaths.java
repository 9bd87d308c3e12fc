package org.dateline.publish.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.ActorRef;
import org.dateline.model.Claim;
import org.dateline.model.Tally;
import org.dateline.model.Toll;
import org.dateline.policy.CountingPolicy;
import org.dateline.policy.Ruled;

/** The dead of one event, in all and by side. What is not said to belong to a side or to civilians is unknown. */
final class Deaths {
    private final Map<String, Integer> bySide = new LinkedHashMap<>();
    private final List<String> trace = new ArrayList<>();
    private Integer low;
    private Integer best;
    private Integer high;

    private Deaths() {
        List.of("deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown").forEach(column -> bySide.put(column, 0));
    }

    static Deaths of(Occurrence one, Codebook codebook, CountingPolicy policy) {
        Deaths deaths = new Deaths();
        for (Toll toll : one.tolls("killed")) {
            deaths.add(policy.rule(toll, one.kinds()));
        }
        if (!deaths.isNone()) {
            deaths.split(one, codebook, policy);
        }
        return deaths;
    }

    private void add(Ruled ruled) {
        trace.addAll(ruled.trace());
        low = sum(low, ruled.low());
        best = sum(best, ruled.best());
        high = sum(high, ruled.high());
    }

    private static Integer sum(Integer one, Integer other) {
        return one == null ? other : other == null ? one : Integer.valueOf(one + other);
    }

    /** What classes of people say of the sides, never more than all; the rest is unknown. */
    private void split(Occurrence one, Codebook codebook, CountingPolicy policy) {
        int left = best == null ? 0 : best;
        for (Toll toll : one.every("killed")) {
            String column = column(toll, one, codebook);
            Integer number = policy.rule(toll, one.kinds()).best();
            if (number != null && !column.equals("deaths_unknown")) {
                int part = Math.min(left, number);
                bySide.merge(column, part, Integer::sum);
                left -= part;
                trace.add(part + " of " + toll.whom() + " in " + column + ".");
            }
        }
        bySide.put("deaths_unknown", left);
    }

    private static String column(Toll toll, Occurrence one, Codebook codebook) {
        String deaths = codebook.deaths(toll.whom());
        if (!deaths.equals("side")) {
            return "deaths_" + deaths;
        }
        for (Claim claim : one.claims()) {
            boolean its = toll.figures().stream().anyMatch(figure -> figure.claim().equals(claim.id()));
            ActorRef of = its && claim.proposition() instanceof Tally tally ? tally.whom().of() : null;
            if (of != null && one.actors().stream().anyMatch(actor -> isOne(actor, of))) {
                return "deaths_a";
            }
            if (of != null && one.recipients().stream().anyMatch(actor -> isOne(actor, of))) {
                return "deaths_b";
            }
        }
        return "deaths_unknown";
    }

    private static boolean isOne(ActorRef one, ActorRef other) {
        return one.id() != null ? one.id().equals(other.id()) : one.name().equalsIgnoreCase(other.name());
    }

    boolean isNone() {
        return low == null && best == null && high == null;
    }

    List<String> trace() {
        return trace;
    }

    void fill(Map<String, Object> cells) {
        cells.putAll(bySide);
        cells.put("best", best);
        cells.put("high", high);
        cells.put("low", low);
    }
}
