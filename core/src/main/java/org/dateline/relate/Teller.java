package org.dateline.relate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.Span;

/**
 * Joins the claims of one report that are about one happening. First what is certain by itself: one family, one place, one
 * day; the same words read as act and as change of hands; one type in one sentence. Then what leaves its place or day open
 * goes to the one happening that stands beside it, if enough speaks for it. Groups that exclude one another are never joined.
 */
final class Teller {
    private final List<Unit> units;
    private final Gathering gathering;
    private final Bonds bonds;

    private Teller(Gathering gathering, Bonds bonds) {
        this.units = gathering.units();
        this.gathering = gathering;
        this.bonds = bonds;
    }

    /** The tellings of one report; the units stand in reading order. */
    static List<Telling> tell(List<Unit> units, Bonds bonds, Notes notes) {
        Gathering gathering = new Gathering(units, notes);
        Teller teller = new Teller(gathering, bonds);
        teller.joinByKey();
        teller.joinInSentence();
        teller.joinSingles();
        new Attaching(gathering, bonds, notes).attach();
        return gathering.groups().stream()
                .map(group -> new Telling(gathering.units(group)))
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
                    gathering.join(earlier, i, () -> "one kind of happening at one place, " + unit.place().name() + ", on one day, " + unit.day().to());
                }
            }
        }
    }

    private void joinInSentence() {
        for (int i = 0; i < units.size(); i++) {
            for (int j = i + 1; j < units.size() && gathering.sameSentence(i, j); j++) {
                Unit one = units.get(i);
                Unit other = units.get(j);
                boolean sameWords = one.claim().anchor().overlaps(other.claim().anchor());
                if (one.isOfFamily(other) && (sameWords || (one.isOfType(other) || one.isPart() && other.isPart()) && !areApart(one, other))) {
                    gathering.join(i, j, () -> sameWords ? "the same words, read twice" : "one kind of happening in one sentence");
                }
            }
        }
    }

    /** Whether the words between the two set them apart: "the abduction came two days after gunmen took 14". */
    private boolean areApart(Unit one, Unit other) {
        Span first = one.claim().anchor();
        Span second = other.claim().anchor();
        int sentence = one.sentence().start();
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
                    gathering.join(earlier, i, () -> "a report tells of one such unless it says where or when there was another");
                }
            }
        }
    }
}
