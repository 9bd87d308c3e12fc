package org.dateline.extract.rule;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Phrase;
import org.dateline.model.Slot;

/** The slots of a draft while they are filled, each phrase once. */
final class Slots {
    private final Map<Slot, Set<Phrase>> phrases = new EnumMap<>(Slot.class);

    void add(Slot slot, List<Phrase> more) {
        phrases.computeIfAbsent(slot, key -> new LinkedHashSet<>()).addAll(more);
    }

    /** Whether anybody has looked for what fills the slot, even if nothing was found. */
    boolean has(Slot slot) {
        return phrases.containsKey(slot);
    }

    /** Whether the phrase fills the slot. */
    boolean has(Slot slot, Phrase phrase) {
        return phrases.getOrDefault(slot, Set.of()).contains(phrase);
    }

    /** Whether nothing fills the slot. */
    boolean isEmpty(Slot slot) {
        return phrases.getOrDefault(slot, Set.of()).isEmpty();
    }

    Map<Slot, List<Phrase>> asMap() {
        EnumMap<Slot, List<Phrase>> lists = new EnumMap<>(Slot.class);
        phrases.forEach((slot, set) -> lists.put(slot, List.copyOf(set)));
        return lists;
    }
}
