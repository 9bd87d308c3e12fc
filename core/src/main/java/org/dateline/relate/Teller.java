package org.dateline.relate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.dateline.model.Doubt;
import org.dateline.model.Join;
import org.dateline.model.Span;

/**
 * Joins the claims of one report that are about one happening. First what is certain by itself: one family, one place, one
 * day; the same words read as act and as change of hands; one type in one sentence. Then what leaves its place or day open
 * goes to the one happening that stands beside it, if enough speaks for it. Groups that exclude one another are never joined.
 */
final class Teller {
    /** How far before a sentence the happening may stand that the sentence goes on about, in characters. */
    private static final int BESIDE = 400;

    private final List<Unit> units;
    private final Groups groups;
    private final Continuation continuation;
    /** The first sentence of the body with a claim; null when there is none. */
    private final Span lead;

    private final Bonds bonds;
    private final Notes notes;

    private Teller(List<Unit> units, Bonds bonds, Notes notes) {
        this.units = units;
        this.bonds = bonds;
        this.notes = notes;
        this.groups = new Groups(units.size());
        this.continuation = new Continuation(units);
        this.lead = units.stream()
                .filter(unit -> !unit.headline())
                .map(unit -> unit.claim().evidence().sentence())
                .findFirst()
                .orElse(null);
    }

    /** The tellings of one report; the units stand in reading order. */
    static List<Telling> tell(List<Unit> units, Bonds bonds, Notes notes) {
        Teller teller = new Teller(units, bonds, notes);
        teller.joinByKey();
        teller.joinInSentence();
        teller.joinSingles();
        teller.attach();
        return teller.groups.all().stream()
                .map(group -> new Telling(group.stream().map(units::get).toList()))
                .toList();
    }

    private void joinByKey() {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            if (unit.isComplete()) {
                String key = unit.entry().family() + "\n" + unit.place().key() + "\n" + unit.day().to();
                Integer earlier = first.putIfAbsent(key, i);
                if (earlier != null) {
                    join(earlier, i, () -> "one kind of happening at one place, " + unit.place().name() + ", on one day, " + unit.day().to());
                }
            }
        }
    }

    private void joinInSentence() {
        for (int i = 0; i < units.size(); i++) {
            for (int j = i + 1; j < units.size() && sameSentence(i, j); j++) {
                Unit one = units.get(i);
                Unit other = units.get(j);
                boolean sameWords = one.claim().anchor().overlaps(other.claim().anchor());
                if (one.isOfFamily(other) && (sameWords || (one.isOfType(other) || one.isPart() && other.isPart()) && !areApart(one, other))) {
                    join(i, j, () -> sameWords ? "the same words, read twice" : "one kind of happening in one sentence");
                }
            }
        }
    }

    /** Whether the words between the two set them apart: "the abduction came two days after gunmen took 14". */
    private boolean areApart(Unit one, Unit other) {
        Span first = one.claim().anchor();
        Span second = other.claim().anchor();
        int sentence = one.claim().evidence().sentence().start();
        int from = Math.min(first.end(), second.end()) - sentence;
        int to = Math.max(first.start(), second.start()) - sentence;
        String quote = one.claim().evidence().quote();
        return from >= 0 && from < to && to <= quote.length() && bonds.has("before", quote.substring(from, to));
    }

    /** A report tells of one corridor, one truce, unless it says where or when there was another. */
    private void joinSingles() {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            if (unit.role() == Families.Role.SINGLE && !unit.isComplete()) {
                Integer earlier = first.putIfAbsent(unit.entry().family(), i);
                if (earlier != null) {
                    join(earlier, i, () -> "a report tells of one such unless it says where or when there was another");
                }
            }
        }
    }

    /** Joins the groups of two units, unless something in one rules out something in the other. */
    private void join(int one, int other, Supplier<String> why) {
        joinFor(one, other, () -> Join.certain(id(one), id(other), why.get()));
    }

    private void joinFor(int one, int other, Supplier<Join> why) {
        if (!groups.joined(one, other) && !Exclusion.between(members(one), members(other))) {
            notes.joined(why);
            groups.join(one, other);
        }
    }

    private String id(int unit) {
        return units.get(unit).claim().id();
    }

    private List<Unit> members(int of) {
        List<Unit> members = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            if (groups.joined(i, of)) {
                members.add(units.get(i));
            }
        }
        return members;
    }

    private boolean sameSentence(int i, int j) {
        return sentence(i).equals(sentence(j));
    }

    private Span sentence(int i) {
        return units.get(i).claim().evidence().sentence();
    }

    /** Where an open group may go; {@code near} when it shares a sentence with it; {@code why} null for a headline. */
    private record Place(int group, int target, boolean near, Weighing why) {}

    /**
     * Decides for every open group on the groups as they stand now: no decision sees another. Those that share a sentence
     * go first; of two that exclude one another, only the first goes.
     */
    private void attach() {
        List<Place> places = new ArrayList<>();
        List<List<Integer>> all = groups.all();
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
        if (why == null) {
            join(place.group(), place.target(), () -> "a title or caption of the story that begins so");
        } else if (why.joins()) {
            joinFor(place.group(), place.target(), () -> new Join(id(place.target()), id(place.group()), why.points(), Weighing.ENOUGH,
                    why.reasons(true), why.reasons(false)));
        } else if (why.isDoubt()) {
            notes.doubted(new Doubt(id(place.target()), id(place.group()), why.points() - Weighing.ENOUGH, why.reasons(true), why.reasons(false)));
        }
    }

    /** Whether a group is of outcomes only, or leaves its place or day open. */
    private boolean isOpen(List<Integer> group) {
        return isOfParts(group) || group.stream().noneMatch(i -> units.get(i).isComplete());
    }

    private boolean isOfParts(List<Integer> group) {
        return group.stream().allMatch(i -> units.get(i).isPart());
    }

    /** The one group that this open group belongs to; null when there is none or more than one could be meant. */
    private Place place(List<Integer> group, List<List<Integer>> all) {
        TreeSet<Integer> inSentence = new TreeSet<>();
        TreeSet<Integer> before = new TreeSet<>();
        int nearest = start(group) - BESIDE;
        List<Unit> guests = units(group);
        for (List<Integer> other : all) {
            List<Unit> hosts = units(other);
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
        return target == null ? null : new Place(group.get(0), target, near, new Weighing(bonds, units, members(target), guests, near));
    }

    /** The group with the story's first sentence that a title or caption can be about; null when there is no one such group. */
    private Place head(List<Integer> group, List<List<Integer>> all) {
        List<Unit> guests = units(group);
        TreeSet<Integer> hosts = new TreeSet<>();
        for (List<Integer> other : all) {
            boolean candidate = !other.get(0).equals(group.get(0)) && !isOfParts(other) && other.stream().anyMatch(this::isLead);
            if (candidate && !Exclusion.between(units(other), guests) && continuation.isHeadOf(units(other), guests)) {
                hosts.add(other.get(0));
            }
        }
        Integer target = one(hosts, guests, false);
        return target == null ? null : new Place(group.get(0), target, false, null);
    }

    /** Whether the claim stands in the first sentence of the body that holds any. */
    private boolean isLead(int i) {
        return lead != null && sentence(i).equals(lead);
    }

    /** The only candidate; of several the only one that shares a side, or stands right before the guests' words. */
    private Integer one(TreeSet<Integer> candidates, List<Unit> guests, boolean near) {
        if (candidates.size() <= 1) {
            return candidates.isEmpty() ? null : candidates.first();
        }
        Set<String> sides = new Telling(guests).sides();
        List<Integer> known = candidates.stream()
                .filter(candidate -> Likeness.meet(sides, new Telling(members(candidate)).sides()))
                .toList();
        if (known.size() == 1) {
            return known.get(0);
        }
        List<Integer> adjoining = candidates.stream()
                .filter(candidate -> near && continuation.adjoin(members(candidate), guests))
                .toList();
        return adjoining.size() == 1 ? adjoining.get(0) : null;
    }

    private List<Unit> units(List<Integer> group) {
        return group.stream().map(units::get).toList();
    }

    private boolean shareSentence(List<Integer> host, List<Integer> guests) {
        return host.stream().anyMatch(h -> guests.stream().anyMatch(g -> sameSentence(h, g)));
    }

    private int start(List<Integer> group) {
        return sentence(group.get(0)).start();
    }

    /** Where the last sentence of the host ends that stands before the guests; far away when there is none. */
    private int lastBefore(List<Integer> host, List<Integer> guests) {
        return host.stream()
                .mapToInt(h -> sentence(h).end())
                .filter(end -> end <= start(guests))
                .max()
                .orElse(Integer.MIN_VALUE);
    }
}
