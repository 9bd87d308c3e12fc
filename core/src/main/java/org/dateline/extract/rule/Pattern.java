package org.dateline.extract.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.extract.predicate.Predicate;

/**
 * What a rule looks for: a word in one of some forms, and slots around it.
 *
 * @param forms forms the word may have
 * @param words the words
 * @param slots in the order written
 * @param byLemma the words' particles by their lemmas
 */
record Pattern(List<Predicate.Form> forms, List<TriggerWord> words, List<SlotPattern> slots, Map<String, List<String>> byLemma) {
    Pattern {
        forms = List.copyOf(forms);
        words = List.copyOf(words);
        slots = List.copyOf(slots);
        byLemma = Map.copyOf(byLemma);
    }

    static Pattern of(List<Predicate.Form> forms, List<TriggerWord> words, List<SlotPattern> slots) {
        Map<String, List<String>> byLemma = new HashMap<>();
        words.forEach(word -> byLemma.computeIfAbsent(word.lemma(), lemma -> new ArrayList<>(1)).add(word.particle()));
        return new Pattern(forms, words, slots, byLemma);
    }

    /** The particles that may go with a lemma, "" for none; empty when it is none of the words. */
    List<String> particles(String lemma) {
        return byLemma.getOrDefault(lemma, List.of());
    }

    /** How much the pattern asks for: of two rules that hold of one word the one that asks for more wins. */
    int specificity() {
        int asked = words.stream().anyMatch(word -> word.particle().isEmpty()) ? 0 : 2;
        for (SlotPattern slot : slots) {
            boolean needed = !slot.optional() && !slot.forbidden();
            asked += !needed || slot.tests().isEmpty() ? 0 : slot.isLiteral() ? 2 : 1;
        }
        return asked;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append(String.join("|", forms.stream().map(PatternParser::name).toList())).append(':');
        text.append(String.join("|", words.stream().map(TriggerWord::toString).toList()));
        slots.forEach(slot -> text.append(' ').append(slot));
        return text.toString();
    }
}
