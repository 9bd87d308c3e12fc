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

    /** The phrases in a role, as the rule's slot has filtered them where it names the role. */
    List<Phrase> phrases(String role) {
        List<Phrase> filtered = bound.get(role);
        return filtered == null ? roles.of(role) : filtered;
    }

    /** The phrases of the first role that has any; empty when none has. */
    List<Phrase> first(List<String> candidates) {
        return candidates.stream().map(this::phrases).filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
    }
}
