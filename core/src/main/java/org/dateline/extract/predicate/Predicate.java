package org.dateline.extract.predicate;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.dateline.model.Phrase;

/**
 * One happening or state as a sentence puts it, with who and what take part, whatever its syntax.
 *
 * @param sentence index of the sentence
 * @param token index of the word that says it
 * @param form verb, noun, adjective or hyphened compound
 * @param lemma its lemma, lower case; for a compound the participle's verb ("hold" of "rebel-held")
 * @param particle a verb's particle ("back" of "push back"); empty when there is none
 * @param agents who does it (the subject of an active verb, the by-phrase of a passive, the possessor of a noun)
 * @param patients to whom or what it is done (the object, the subject of a passive, the of-phrase of a noun)
 * @param obliques other phrases by their preposition, lower case ("in", "from", "northwest of"); "" holds bare ones
 *     ("on" left out: "Monday"), which include adverbs
 * @param complement index of the head of a clause it governs ("said [that ...]"); -1 when there is none
 * @param passive whether it is put in the passive
 * @param light index of the light verb that carries a noun ("launch" of "launched an offensive"); -1 when there is none
 */
public record Predicate(
        int sentence,
        int token,
        Form form,
        String lemma,
        String particle,
        List<Phrase> agents,
        List<Phrase> patients,
        Map<String, List<Phrase>> obliques,
        int complement,
        boolean passive,
        int light) {
    /** What word carries the predicate. */
    public enum Form {
        VERB,
        NOUN,
        ADJECTIVE,
        /** "rebel-held": the first part is the agent, the noun it stands before the patient. */
        COMPOUND
    }

    public Predicate {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(lemma, "lemma");
        Objects.requireNonNull(particle, "particle");
        agents = List.copyOf(agents);
        patients = List.copyOf(patients);
        Map<String, List<Phrase>> copy = new TreeMap<>();
        obliques.forEach((preposition, phrases) -> copy.put(preposition, List.copyOf(phrases)));
        obliques = java.util.Collections.unmodifiableMap(copy);
    }

    /** The phrases under a preposition, in text order; empty when there are none. */
    public List<Phrase> oblique(String preposition) {
        return obliques.getOrDefault(preposition, List.of());
    }
}
