package org.dateline.relate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.model.Claim;
import org.dateline.model.Lineage;
import org.dateline.model.Span;

/** Finds claims that are one claim, read twice: in passages that two reports share. */
final class Copies {
    private final Map<String, List<Integer>> byReport = new HashMap<>();
    private final List<Telling> tellings;

    Copies(List<Telling> tellings) {
        this.tellings = tellings;
        for (int t = 0; t < tellings.size(); t++) {
            byReport.computeIfAbsent(report(tellings.get(t)), key -> new ArrayList<>()).add(t);
        }
    }

    private static String report(Telling telling) {
        return telling.units().get(0).claim().evidence().report();
    }

    /** Joins the tellings that tell the same in the same words of a shared passage. */
    void join(List<Lineage> lineages, Groups groups) {
        for (Lineage lineage : lineages) {
            for (Lineage.Shared passage : lineage.passages()) {
                Map<String, Integer> first = new HashMap<>();
                for (int r = 0; r < passage.reports().size(); r++) {
                    join(passage.reports().get(r), passage.spans().get(r), first, groups);
                }
            }
        }
    }

    private void join(String report, Span span, Map<String, Integer> first, Groups groups) {
        for (int t : byReport.getOrDefault(report, List.of())) {
            for (Unit unit : tellings.get(t).units()) {
                if (span.contains(unit.claim().anchor())) {
                    Integer earlier = first.putIfAbsent(wording(unit), t);
                    if (earlier != null && !report(tellings.get(earlier)).equals(report)) {
                        groups.join(earlier, t);
                    }
                }
            }
        }
    }

    private static String wording(Unit unit) {
        Claim claim = unit.claim();
        return claim.kind() + "\n" + unit.entry().family() + "\n" + claim.trigger().toLowerCase(Locale.ROOT);
    }
}
