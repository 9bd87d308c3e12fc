package org.dateline.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A claim as found in a sentence, before anyone asked what its words refer to.
 *
 * @param kind act, tally or control
 * @param sentence index of the sentence
 * @param rule id of the rule that fired
 * @param code act: the ontology's type; tally: the measure; control: the {@link Control.Status}'s name
 * @param trigger the words that say so
 * @param slots the phrases that fill each slot, best first; a slot with nothing is absent
 * @param count tally: how many; otherwise null
 * @param countPhrase tally: the words of the number; otherwise null
 * @param people tally: the class of whom it counts ({@link Tally.Whom#type()}); otherwise null
 * @param degree control: how much of the place; otherwise null
 * @param stance whether the holder says that it is so
 * @param modality in what way it is put
 * @param sources who holds it, origin first; the publisher is added when it is resolved
 * @param partOf tally: index in the same list of the draft whose figure this is a part of; -1 when of none
 * @param takenUp the words of the draft whose content this one takes up to deny it ("the accusation"), of the same kind and code; null when it has
 *     its own content
 */
public record Draft(
        Kind kind,
        int sentence,
        String rule,
        String code,
        Phrase trigger,
        Map<Slot, List<Phrase>> slots,
        Count count,
        Phrase countPhrase,
        String people,
        Control.Degree degree,
        Stance stance,
        Modality modality,
        List<Holder> sources,
        int partOf,
        Phrase takenUp) {
    /** Which proposition the draft will become. */
    public enum Kind {
        ACT,
        TALLY,
        CONTROL
    }

    /**
     * A link of an attribution chain before its words are resolved.
     *
     * @param phrase the words for the holder; null for an implied one ("have been reported killed")
     * @param cue the words that say that something was said
     * @param direct whether the words are quoted
     */
    public record Holder(Phrase phrase, Phrase cue, boolean direct) {}

    public Draft {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(trigger, "trigger");
        Objects.requireNonNull(stance, "stance");
        Objects.requireNonNull(modality, "modality");
        if ((kind == Kind.TALLY) != (count != null)) {
            throw new IllegalArgumentException("a tally, and only a tally, has a count: " + rule + " " + count);
        }
        EnumMap<Slot, List<Phrase>> copy = new EnumMap<>(Slot.class);
        slots.forEach((slot, phrases) -> {
            if (!phrases.isEmpty()) {
                copy.put(slot, List.copyOf(phrases));
            }
        });
        slots = copy;
        sources = List.copyOf(sources);
    }

    /** The phrases of a slot, best first; empty when there are none. */
    public List<Phrase> slot(Slot slot) {
        return slots.getOrDefault(slot, List.of());
    }

    /** The same with these phrases in a slot, best first. */
    public Draft with(Slot slot, List<Phrase> phrases) {
        Map<Slot, List<Phrase>> other = new EnumMap<>(Slot.class);
        other.putAll(slots);
        other.put(slot, phrases);
        return new Draft(
                kind, sentence, rule, code, trigger, other, count, countPhrase, people, degree, stance, modality, sources, partOf, takenUp);
    }

    /** The same as a part of the figure of the draft at this index of the list. */
    public Draft withPartOf(int index) {
        return new Draft(
                kind, sentence, rule, code, trigger, slots, count, countPhrase, people, degree, stance, modality, sources, index, takenUp);
    }
}
