package org.dateline.model;

import java.util.List;
import java.util.Objects;

/**
 * One incident that a report tells of, put together from all sentences that tell of it.
 *
 * @param type "attack", "bombing", "kidnapping", "arson", "robbery" or "forced work stoppage"
 * @param stage how far it came
 * @param when the day; null when the report does not say
 * @param where the narrowest place that it is said to have happened at; null when the report does not say
 * @param country the country's name in the gazetteer: that of the place, otherwise the one that the report's places point
 *     to; null when none does
 * @param parties who and what took part, in text order within a role
 * @param sentences indices of the sentences that tell of it, in text order, never empty
 * @param sure how likely it is that the report tells of it as new and not as history, threat or rumour: 0 to 1
 */
public record Incident(
        String type, Stage stage, When when, Where where, String country, List<Party> parties, List<Integer> sentences, double sure) {
    /** How far an incident came. */
    public enum Stage {
        ACCOMPLISHED,
        ATTEMPTED,
        THREATENED
    }

    /** What somebody or something is to an incident. */
    public enum Role {
        /** A person or group of persons who did it. */
        PERPETRATOR,
        /** The organisation behind it. */
        ORGANISATION,
        WEAPON,
        /** A thing that was attacked or damaged. */
        OBJECT,
        /** A person or group of persons attacked, hurt or taken. */
        VICTIM
    }

    /**
     * Somebody or something that took part.
     *
     * @param names what the report calls it: the fullest name first, then descriptions
     * @param evidence the phrase that it is first called by
     * @param min least number; null for organisations and weapons
     * @param max greatest number; null when open or not counted
     * @param outcome what became of a victim or object, or how sure the report is of an organisation; null when not said
     */
    public record Party(Role role, List<String> names, Phrase evidence, Integer min, Integer max, String outcome) {
        public Party {
            Objects.requireNonNull(role, "role");
            Objects.requireNonNull(evidence, "evidence");
            names = List.copyOf(names);
            if (names.isEmpty()) {
                throw new IllegalArgumentException("a party without a name: " + evidence);
            }
        }
    }

    public Incident {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(stage, "stage");
        parties = List.copyOf(parties);
        sentences = List.copyOf(sentences);
        if (sentences.isEmpty()) {
            throw new IllegalArgumentException("no sentence tells of the incident");
        }
    }

    /** The same with another probability. */
    public Incident withSure(double other) {
        return new Incident(type, stage, when, where, country, parties, sentences, other);
    }

    /** The parties in one role. */
    public List<Party> parties(Role role) {
        return parties.stream().filter(party -> party.role() == role).toList();
    }
}
