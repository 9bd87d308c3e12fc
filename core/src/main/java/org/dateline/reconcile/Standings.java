package org.dateline.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dateline.model.Control;
import org.dateline.model.ControlSpan;
import org.dateline.model.Stance;
import org.dateline.model.Standing;

/** The control ledger as of a day: for each place the last words about who holds it, and about a siege. */
public final class Standings {
    private static final Set<Control.Status> SIEGE = Set.of(Control.Status.BESIEGES, Control.Status.RELIEVED);
    /** Words about a road or a line say nothing of who holds a place. */
    private static final Set<Control.Status> LINES = Set.of(Control.Status.CUT, Control.Status.OPENED);

    private Standings() {}

    /**
     * One entry for each place of which something is said until that day; by place in the order of the spans. What speaks of
     * no day counts from the day it was printed; what has neither is left out.
     */
    public static List<Standing> asOf(Collection<ControlSpan> spans, LocalDate day) {
        Map<String, List<ControlSpan>> places = new LinkedHashMap<>();
        for (ControlSpan span : spans) {
            LocalDate of = day(span);
            if (of != null && !of.isAfter(day) && span.place().isNamed()) {
                places.computeIfAbsent(span.place().key(), any -> new ArrayList<>()).add(span);
            }
        }
        return places.values().stream().map(its -> standing(its, day)).filter(Objects::nonNull).toList();
    }

    private static Standing standing(List<ControlSpan> spans, LocalDate day) {
        ControlSpan held = last(spans.stream().filter(span -> span.positions().stream().anyMatch(Standings::isOfHolding)).toList());
        ControlSpan siege = last(spans.stream().filter(span -> span.positions().stream().anyMatch(Standings::isOfSiege)).toList());
        if (held == null && siege == null) {
            return null;
        }
        ControlSpan later = held == null ? siege : siege == null || !day(siege).isAfter(day(held)) ? held : siege;
        return new Standing(later.place(), day, held, held == null ? List.of() : holders(held), siege, isBesieged(siege), day(later));
    }

    private static ControlSpan last(List<ControlSpan> spans) {
        return spans.stream().max(Comparator.comparing(Standings::day).thenComparing(ControlSpan::id)).orElse(null);
    }

    /** The last day the words speak of; the day of the last report that has them when they speak of none; null when unknown. */
    private static LocalDate day(ControlSpan span) {
        if (span.when() != null && span.when().to() != null) {
            // What was so until a day was so before it.
            return span.when().from() == null ? span.when().to().minusDays(1) : span.when().to();
        }
        if (span.when() != null && span.when().from() != null) {
            return span.when().from();
        }
        return span.positions().stream()
                .map(ControlSpan.Position::said)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static boolean isOfSiege(ControlSpan.Position position) {
        return SIEGE.contains(position.status());
    }

    private static boolean isOfHolding(ControlSpan.Position position) {
        return !isOfSiege(position) && !LINES.contains(position.status());
    }

    private static List<String> holders(ControlSpan span) {
        Set<String> holders = new LinkedHashSet<>();
        for (ControlSpan.Position position : span.positions()) {
            boolean holds = position.status() == Control.Status.HOLDS || position.status() == Control.Status.TOOK;
            if (holds && position.stance() == Stance.ASSERTED && position.holder() != null) {
                holders.add(position.holder());
            }
        }
        return List.copyOf(holders);
    }

    /** Whether anyone's last words assert a siege and nobody's that it was broken. */
    private static boolean isBesieged(ControlSpan siege) {
        return siege != null
                && siege.positions().stream().anyMatch(position -> says(position, Control.Status.BESIEGES))
                && siege.positions().stream().noneMatch(position -> says(position, Control.Status.RELIEVED));
    }

    private static boolean says(ControlSpan.Position position, Control.Status status) {
        return position.status() == status && position.stance() == Stance.ASSERTED;
    }
}
