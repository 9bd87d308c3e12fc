package org.dateline.extract.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.Draft;
import org.dateline.model.Phrase;
import org.dateline.model.Slot;

/**
 * Another number for what was counted before: "the ministry said 40 people were killed. The rebels put the figure at 90." Whom and
 * what the number counts, where and when is taken from the figure told last, where there is only one that can be meant.
 */
final class Recounts {
    /** What a rule gives that does not know by itself what it counts. */
    static final String SAME = "same";
    /** How many sentences back the figure may stand that is told anew. */
    private static final int REACH = 2;

    private Recounts() {}

    /** The sentence's drafts with each number that counts the same told out; those for which no figure is found are left out. */
    static List<Draft> of(List<Draft> here, List<Draft> earlier) {
        List<Draft> all = new ArrayList<>();
        for (Draft draft : here) {
            if (!draft.code().equals(SAME)) {
                all.add(draft);
                continue;
            }
            Draft counted = lastCounted(here, earlier, draft);
            if (counted != null) {
                all.add(recount(draft, counted));
            }
        }
        return all;
    }

    /** The one figure, not a part of another, of the nearest sentence that has any; null when there is none or more than one. */
    private static Draft lastCounted(List<Draft> here, List<Draft> earlier, Draft draft) {
        List<Draft> told = new ArrayList<>(earlier);
        here.stream().filter(other -> other.trigger().first() < draft.trigger().first()).forEach(told::add);
        int nearest = told.stream().filter(Recounts::isWhole).mapToInt(Draft::sentence).max().orElse(-1);
        List<Draft> last = told.stream().filter(other -> isWhole(other) && other.sentence() == nearest).toList();
        return last.size() == 1 && draft.sentence() - nearest <= REACH ? last.get(0) : null;
    }

    private static boolean isWhole(Draft draft) {
        return draft.kind() == Draft.Kind.TALLY && draft.partOf() < 0 && !draft.code().equals(SAME);
    }

    private static Draft recount(Draft draft, Draft counted) {
        Map<Slot, List<Phrase>> slots = new EnumMap<>(Slot.class);
        slots.putAll(counted.slots());
        for (Slot slot : List.of(Slot.PLACE, Slot.TIME)) {
            if (!draft.slot(slot).isEmpty()) {
                slots.put(slot, draft.slot(slot));
            }
        }
        return new Draft(
                Draft.Kind.TALLY, draft.sentence(), draft.rule(), counted.code(), draft.trigger(), slots, draft.count(), draft.countPhrase(),
                counted.people(), null, draft.stance(), draft.modality(), draft.sources(), -1, null);
    }
}
