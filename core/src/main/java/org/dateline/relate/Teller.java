package org.dateline.relate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.dateline.model.Span;
import org.dateline.model.Tally;

/**
 * Joins the claims of one report that are about one happening. First what is certain by itself: one family, one place, one
 * day; or one family in one sentence. Then what is left open is put to the one happening that stands beside it.
 */
final class Teller {
    /** How far before a sentence the happening may stand that the sentence goes on about, in characters. */
    private static final int BESIDE = 400;

    private final List<Unit> units;
    private final Groups groups;

    private Teller(List<Unit> units) {
        this.units = units;
        this.groups = new Groups(units.size());
    }

    /** The tellings of one report; the units stand in reading order. */
    static List<Telling> tell(List<Unit> units) {
        Teller teller = new Teller(units);
        teller.joinByKey();
        teller.joinInSentence();
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
                String key = unit.entry().family() + "\n" + unit.place().key() + "\n" + unit.day().to() + "\n"
                        + unit.isRecalled();
                Integer earlier = first.putIfAbsent(key, i);
                if (earlier != null && !Figures.clash(units, groups, earlier, i)) {
                    groups.join(earlier, i);
                }
            }
        }
    }

    private void joinInSentence() {
        for (int i = 0; i < units.size(); i++) {
            for (int j = i + 1; j < units.size() && sameSentence(i, j); j++) {
                Unit one = units.get(i);
                Unit other = units.get(j);
                if (one.entry().family().equals(other.entry().family())
                        && !one.excludes(other)
                        && !Figures.clash(units, groups, i, j)) {
                    groups.join(i, j);
                }
            }
        }
    }

    private boolean sameSentence(int i, int j) {
        return sentence(i).equals(sentence(j));
    }

    private Span sentence(int i) {
        return units.get(i).claim().evidence().sentence();
    }

    /** Where an open group may go; {@code near} when it shares a sentence with it. */
    private record Place(int group, int target, boolean near) {}

    /**
     * Decides for every open group on the groups as they stand now: no decision sees another. Those that share a sentence
     * go first; of two whose figures cannot both be so, only the first goes.
     */
    private void attach() {
        List<Place> places = new ArrayList<>();
        List<List<Integer>> all = groups.all();
        for (List<Integer> group : all) {
            if (isOpen(group)) {
                Place place = place(group, all);
                if (place != null) {
                    places.add(place);
                }
            }
        }
        places.sort(Comparator.comparing(place -> !place.near()));
        for (Place place : places) {
            if (!Figures.clash(units, groups, place.group(), place.target())) {
                groups.join(place.group(), place.target());
            }
        }
    }

    /** Whether a group is of outcomes only, or leaves its place or day open. */
    private boolean isOpen(List<Integer> group) {
        return group.stream().allMatch(i -> units.get(i).isPart())
                || group.stream().noneMatch(i -> units.get(i).isComplete());
    }

    /** The one group that this open group belongs to; null when there is none or more than one could be meant. */
    private Place place(List<Integer> group, List<List<Integer>> all) {
        TreeSet<Integer> inSentence = new TreeSet<>();
        TreeSet<Integer> before = new TreeSet<>();
        int nearest = Integer.MIN_VALUE;
        for (List<Integer> other : all) {
            if (other.get(0).equals(group.get(0)) || !canTake(other, group)) {
                continue;
            }
            int end = lastBefore(other, group);
            if (shareSentence(other, group)) {
                inSentence.add(other.get(0));
            } else if (goesOn(group) && end >= nearest && end >= start(group) - BESIDE) {
                if (end > nearest) {
                    before.clear();
                }
                nearest = end;
                before.add(other.get(0));
            }
        }
        TreeSet<Integer> candidates = inSentence.isEmpty() ? before : inSentence;
        return candidates.size() == 1 ? new Place(group.get(0), candidates.first(), !inSentence.isEmpty()) : null;
    }

    /** Whether a group can go on about what a sentence before it began: a bare figure only when it is of an incident. */
    private boolean goesOn(List<Integer> group) {
        return group.stream().anyMatch(i -> !(units.get(i).claim().proposition() instanceof Tally tally)
                || tally.scope() == Tally.Scope.INCIDENT);
    }

    /** Whether the first group has a happening that everything in the second can belong to, and nothing speaks against it. */
    private boolean canTake(List<Integer> host, List<Integer> guests) {
        boolean takes = host.stream().anyMatch(h -> !units.get(h).isPart()
                && guests.stream().allMatch(g -> units.get(g).belongsTo(units.get(h))));
        boolean hostOpen = isOpen(host);
        boolean guestsAreParts = guests.stream().allMatch(g -> units.get(g).isPart());
        return takes
                && (!hostOpen || guestsAreParts)
                && host.stream().noneMatch(h -> guests.stream().anyMatch(g -> units.get(h).excludes(units.get(g))));
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
