package org.dateline.relate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.model.Join;
import org.dateline.model.Lineage;
import org.dateline.model.Span;

/**
 * Claims that are one claim, read twice: in passages that two reports share. What the later report says there is of the
 * happening of which the earlier says it, whatever stands around it in the later one: sentences put into another order seem to
 * speak of another day.
 */
final class Copies {
    private final List<Telling> tellings;
    /** Tellings by report, with their units. */
    private final Map<String, List<Place>> byReport = new HashMap<>();
    /** Of a claim in a copied passage, the telling that the text has it in. */
    private final Map<String, Integer> textOf = new HashMap<>();
    /** Whether the telling is in somebody else's words. */
    private final boolean[] copied;
    private final Groups groups;

    /** A unit and the number of the telling it is in. */
    private record Place(Unit unit, int telling) {}

    private final Notes notes;

    Copies(List<Telling> tellings, Groups groups, Notes notes) {
        this.tellings = tellings;
        this.notes = notes;
        this.groups = groups;
        copied = new boolean[tellings.size()];
    }

    /** Puts each telling of a copied passage to that of the text it is copied from. */
    void join(List<Lineage> lineages) {
        for (Lineage lineage : lineages) {
            lineage.reports().forEach(report -> byReport.put(report, new ArrayList<>()));
        }
        for (int t = 0; t < tellings.size(); t++) {
            List<Place> its = byReport.get(tellings.get(t).report());
            if (its != null) {
                for (Unit unit : tellings.get(t).units()) {
                    its.add(new Place(unit, t));
                }
            }
        }
        lineages.forEach(this::match);
        for (int t = 0; t < copied.length; t++) {
            join(t);
        }
    }

    private void match(Lineage lineage) {
        Map<List<String>, Boolean> reversed = new HashMap<>();
        lineage.relations().forEach(relation -> reversed.put(List.of(relation.report(), relation.from()), true));
        for (Lineage.Shared passage : lineage.passages()) {
            String first = passage.reports().get(0);
            String second = passage.reports().get(1);
            int from = reversed.containsKey(List.of(first, second)) ? 1 : 0;
            Map<String, List<Place>> texts = within(passage.reports().get(from), passage.spans().get(from));
            Map<String, List<Place>> copies = within(passage.reports().get(1 - from), passage.spans().get(1 - from));
            copies.forEach((words, places) -> {
                List<Place> originals = texts.getOrDefault(words, List.of());
                for (int k = 0; k < Math.min(places.size(), originals.size()); k++) {
                    textOf.putIfAbsent(places.get(k).unit().claim().id(), originals.get(k).telling());
                }
            });
        }
    }

    /** The units whose words stand within the span, in order, by what they say in which words. */
    private Map<String, List<Place>> within(String report, Span span) {
        Map<String, List<Place>> within = new TreeMap<>();
        for (Place place : byReport.getOrDefault(report, List.of())) {
            if (span.contains(place.unit().claim().anchor())) {
                within.computeIfAbsent(wording(place.unit()), any -> new ArrayList<>()).add(place);
            }
        }
        return within;
    }

    private static String wording(Unit unit) {
        return unit.claim().kind() + "\n" + unit.entry().family() + "\n" + unit.claim().trigger().toLowerCase(Locale.ROOT);
    }

    /** Joins a telling to the one that holds most of what it copies. */
    private void join(int telling) {
        Map<Integer, Integer> votes = new TreeMap<>();
        for (Unit unit : tellings.get(telling).units()) {
            Integer text = textOf.get(unit.claim().id());
            if (text != null) {
                votes.merge(text, 1, Integer::sum);
            }
        }
        votes.entrySet().stream()
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .ifPresent(most -> {
                    copied[telling] = true;
                    if (!groups.joined(telling, most.getKey())) {
                        notes.joined(() -> Join.certain(tellings.get(most.getKey()).head().claim().id(),
                                tellings.get(telling).head().claim().id(), "a passage that both reports share"));
                    }
                    groups.join(telling, most.getKey());
                });
    }

    /** Whether the telling is of a passage copied from a report that tells the same. */
    boolean isCopied(int telling) {
        return copied[telling];
    }

    /** The telling that the unit belongs to: the text's where it stands in a copied passage, otherwise its own. */
    int telling(Unit unit, int own) {
        return textOf.getOrDefault(unit.claim().id(), own);
    }
}
