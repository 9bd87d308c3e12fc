package org.dateline.relate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.model.Doubt;
import org.dateline.model.Join;
import org.dateline.model.Span;

/** Takes groups of a report's claims that leave their place or day open to the one happening beside them that they go on about. */
final class Attaching {
    /** How far before a sentence the happening may stand that the sentence goes on about, in characters. */
    private static final int BESIDE = 400;

    private final Gathering gathering;
    private final Bonds bonds;
    private final Notes notes;
    private final Continuation continuation;
    /** The first sentence of the body with a claim; null when there is none. */
    private final Span lead;

    Attaching(Gathering gathering, Bonds bonds, Notes notes) {
        this.gathering = gathering;
        this.bonds = bonds;
        this.notes = notes;
        this.continuation = new Continuation(gathering.units());
        this.lead = gathering.units().stream()
                .filter(unit -> !unit.headline())
                .map(Unit::sentence)
                .findFirst()
                .orElse(null);
    }

    /** Where an open group may go; {@code near} when it shares a sentence with it; {@code why} null for a headline. */
    private record Place(int group, int target, boolean near, Weighing why) {}

    /**
     * Decides for every open group on the groups as they stand now: no decision sees another. Those that share a sentence
     * go first; of two that exclude one another, only the first goes.
     */
    void attach() {
        List<Place> places = new ArrayList<>();
        List<List<Integer>> all = gathering.groups();
        for (List<Integer> group : all) {
            Place place = isOpen(group) ? place(group, all) : null;
            if (place != null) {
                places.add(place);
            }
        }
        places.sort(Comparator.comparing(place -> !place.near()));
        places.forEach(this::put);
    }

    private void put(Place place) {
        Weighing why = place.why();
        String host = gathering.id(place.target());
        String guest = gathering.id(place.group());
        if (why == null) {
            gathering.join(place.group(), place.target(), () -> "a title or caption of the story that begins so");
        } else if (why.joins()) {
            gathering.joinFor(place.group(), place.target(),
                    () -> new Join(host, guest, why.points(), Weighing.ENOUGH, why.reasons(true), why.reasons(false)));
        } else if (why.isDoubt()) {
            notes.doubted(new Doubt(host, guest, why.points() - Weighing.ENOUGH, why.reasons(true), why.reasons(false)));
        }
    }

    /** Whether a group is of outcomes only, or leaves its place or day open. */
    private boolean isOpen(List<Integer> group) {
        return isOfParts(group) || group.stream().noneMatch(i -> gathering.unit(i).isComplete());
    }

    private boolean isOfParts(List<Integer> group) {
        return group.stream().allMatch(i -> gathering.unit(i).isPart());
    }

    /** The one group that this open group belongs to; null when there is none or more than one could be meant. */
    private Place place(List<Integer> group, List<List<Integer>> all) {
        TreeSet<Integer> inSentence = new TreeSet<>();
        TreeSet<Integer> before = new TreeSet<>();
        int nearest = start(group) - BESIDE;
        List<Unit> guests = gathering.units(group);
        for (List<Integer> other : all) {
            List<Unit> hosts = gathering.units(other);
            int end = lastBefore(other, group);
            if (other.get(0).equals(group.get(0)) || isOfParts(other) || Exclusion.between(hosts, guests)) {
                continue;
            }
            if (shareSentence(other, group)) {
                if (continuation.inSentence(hosts, guests)) {
                    inSentence.add(other.get(0));
                }
            } else if (end >= nearest && continuation.goesOn(hosts, guests)) {
                if (end > nearest) {
                    before.clear();
                }
                nearest = end;
                before.add(other.get(0));
            }
        }
        boolean near = !inSentence.isEmpty();
        Integer target = one(near ? inSentence : before, guests, near);
        if (target == null && guests.stream().allMatch(Unit::headline)) {
            return head(group, all);
        }
        return target == null
                ? null
                : new Place(group.get(0), target, near, new Weighing(bonds, gathering.units(), gathering.members(target), guests, near));
    }

    /** The group with the story's first sentence that a title or caption can be about; null when there is no one such group. */
    private Place head(List<Integer> group, List<List<Integer>> all) {
        List<Unit> guests = gathering.units(group);
        TreeSet<Integer> hosts = new TreeSet<>();
        for (List<Integer> other : all) {
            boolean candidate = !other.get(0).equals(group.get(0)) && !isOfParts(other) && other.stream().anyMatch(this::isLead);
            if (candidate && !Exclusion.between(gathering.units(other), guests) && continuation.isHeadOf(gathering.units(other), guests)) {
                hosts.add(other.get(0));
            }
        }
        Integer target = one(hosts, guests, false);
        return target == null ? null : new Place(group.get(0), target, false, null);
    }

    /** Whether the claim stands in the first sentence of the body that holds any. */
    private boolean isLead(int i) {
        return lead != null && gathering.sentence(i).equals(lead);
    }

    /** The only candidate; of several the only one that shares a side, or stands right before the guests' words. */
    private Integer one(TreeSet<Integer> candidates, List<Unit> guests, boolean near) {
        if (candidates.size() <= 1) {
            return candidates.isEmpty() ? null : candidates.first();
        }
        Set<String> sides = new Telling(guests).sides();
        List<Integer> known = candidates.stream()
                .filter(candidate -> Likeness.meet(sides, new Telling(gathering.members(candidate)).sides()))
                .toList();
        if (known.size() == 1) {
            return known.get(0);
        }
        List<Integer> adjoining = candidates.stream()
                .filter(candidate -> near && continuation.adjoin(gathering.members(candidate), guests))
                .toList();
        return adjoining.size() == 1 ? adjoining.get(0) : null;
    }

    private boolean shareSentence(List<Integer> host, List<Integer> guests) {
        return host.stream().anyMatch(h -> guests.stream().anyMatch(g -> gathering.sameSentence(h, g)));
    }

    private int start(List<Integer> group) {
        return gathering.sentence(group.get(0)).start();
    }

    /** Where the last sentence of the host ends that stands before the guests; far away when there is none. */
    private int lastBefore(List<Integer> host, List<Integer> guests) {
        return host.stream()
                .mapToInt(h -> gathering.sentence(h).end())
                .filter(end -> end <= start(guests))
                .max()
                .orElse(Integer.MIN_VALUE);
    }
}
