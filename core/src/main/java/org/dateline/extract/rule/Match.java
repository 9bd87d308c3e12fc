package org.dateline.extract.rule;

import java.util.List;
import java.util.Map;
import org.dateline.extract.predicate.Predicate;
import org.dateline.model.Phrase;

/**
 * A rule that holds of a predicate.
 *
 * @param rule the rule
 * @param predicate the predicate
 * @param roles the predicate's roles
 * @param bound what fills the roles that the rule's slots name, filtered by their tests
 * @param trigger the words that say so
 */
record Match(Rule rule, Predicate predicate, Roles roles, Map<String, List<Phrase>> bound, Phrase trigger) {
    Match {
        bound = Map.copyOf(bound);
    }

    /**
     * The token whose stance and modality are the match's: of "access" in "prevented access" the verb that is part of what the
     * rule asks for, since what is prevented is the blocking itself. But "the strike killed nobody" does not deny the strike: what a
     * deed brings about is not the deed.
     */
    int standing(Reading reading) {
        for (SlotPattern slot : rule.pattern().slots()) {
            boolean governor = slot.isLiteral() && slot.roles().equals(List.of("governor")) && !slot.optional();
            List<Phrase> found = governor ? bound.getOrDefault("governor", List.of()) : List.of();
            if (!found.isEmpty() && !reading.classes().is("effect", reading.lemma(found.get(0).head()))) {
                return found.get(0).head();
            }
        }
        return predicate.token();
    }

    /** Whether an adjective or a participle before its noun says so: "rebel-held", "the besieged town". */
    boolean isAttributive() {
        return predicate.form() == Predicate.Form.COMPOUND || !roles.of("before").isEmpty();
    }

    /** The phrases in a role, as the rule's slot has filtered them where it names the role. */
    List<Phrase> phrases(String role) {
        List<Phrase> filtered = bound.get(role);
        return filtered == null ? roles.of(role) : filtered;
    }

    /** The phrases of the first role that has any; empty when none has. */
    List<Phrase> first(List<String> candidates) {
        for (String role : candidates) {
            List<Phrase> found = phrases(role);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }
}
