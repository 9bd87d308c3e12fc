package org.dateline.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.dateline.model.Join;
import org.dateline.model.Span;

/** The claims of one report while they are put into groups. Groups that exclude one another are never joined. */
final class Gathering {
    private final List<Unit> units;
    private final Groups groups;
    private final Notes notes;

    /** Each unit by itself; the units stand in reading order, and are spoken of by their places in it. */
    Gathering(List<Unit> units, Notes notes) {
        this.units = units;
        this.notes = notes;
        this.groups = new Groups(units.size());
    }

    List<Unit> units() {
        return units;
    }

    Unit unit(int i) {
        return units.get(i);
    }

    /** The groups as they stand now, by their first members. */
    List<List<Integer>> groups() {
        return groups.all();
    }

    List<Unit> units(List<Integer> group) {
        return group.stream().map(units::get).toList();
    }

    /** Joins the groups of two units, unless something in one rules out something in the other. */
    void join(int one, int other, Supplier<String> why) {
        joinFor(one, other, () -> Join.certain(id(one), id(other), why.get()));
    }

    /** The same, with the step to note. */
    void joinFor(int one, int other, Supplier<Join> why) {
        if (!groups.joined(one, other) && !Exclusion.between(members(one), members(other))) {
            notes.joined(why);
            groups.join(one, other);
        }
    }

    String id(int unit) {
        return unit(unit).claim().id();
    }

    /** All units of the group that this one is in. */
    List<Unit> members(int of) {
        List<Unit> members = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            if (groups.joined(i, of)) {
                members.add(units.get(i));
            }
        }
        return members;
    }

    boolean sameSentence(int i, int j) {
        return sentence(i).equals(sentence(j));
    }

    Span sentence(int i) {
        return unit(i).sentence();
    }
}
