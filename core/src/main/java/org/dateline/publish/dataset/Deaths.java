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

/** The dead of one event, in all and by side. What is not said to belong to a side or to civilians is unknown. */
final class Deaths {
    private final Map<String, Integer> bySide = new LinkedHashMap<>();
    private final List<String> trace = new ArrayList<>();
    private final Counted all;

    private Deaths(Counted all) {
        this.all = all;
        trace.addAll(all.trace());
        List.of("deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown").forEach(column -> bySide.put(column, 0));
    }

    static Deaths of(Occurrence one, Codebook codebook, CountingPolicy policy) {
        Deaths deaths = new Deaths(Counted.of(one, "killed", policy));
        if (!deaths.isNone()) {
            deaths.split(one, codebook, policy);
        }
        return deaths;
    }

    /** What classes of people say of the sides, never more than all; the rest is unknown. */
    private void split(Occurrence one, Codebook codebook, CountingPolicy policy) {
        UcdpSides sides = new UcdpSides(codebook, one);
        int left = all.best() == null ? 0 : all.best();
        for (Toll toll : one.every("killed")) {
            String column = column(toll, one, codebook, sides);
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

    private static String column(Toll toll, Occurrence one, Codebook codebook, UcdpSides sides) {
        String deaths = codebook.deaths(toll.whom());
        if (!deaths.equals("side")) {
            return "deaths_" + deaths;
        }
        for (Claim claim : one.claims()) {
            boolean its = toll.figures().stream().anyMatch(figure -> figure.claim().equals(claim.id()));
            ActorRef of = its && claim.proposition() instanceof Tally tally ? tally.whom().of() : null;
            if (of != null) {
                return sides.deaths(of);
            }
        }
        return "deaths_unknown";
    }

    boolean isNone() {
        return all.isNone();
    }

    List<String> trace() {
        return trace;
    }

    void fill(Map<String, Object> cells) {
        bySide.forEach((column, number) -> cells.put(column, all.best() == null ? null : number));
        cells.put("best", all.best());
        cells.put("high", all.high());
        cells.put("low", all.low());
    }
}
