package org.dateline.extract.rule;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.Draft;

/**
 * What a rule gives: one draft for each match, or for a tally one for each counted phrase.
 *
 * @param kind act, tally or control
 * @param code the ontology's type, the measure in lower case ("*": the noun's own), or the control status
 * @param fills for each part the roles that fill it, the first that yields something counts
 */
record Template(Draft.Kind kind, String code, Map<Part, List<String>> fills) {
    /** The parts of a draft that a rule can fill. */
    enum Part {
        ACTOR,
        RECIPIENT,
        MEANS,
        HOLDER,
        LOSER,
        PLACE,
        OF,
        BY;

        /** The kind of draft this is a part of; null when of any. */
        boolean belongsTo(Draft.Kind kind) {
            return switch (this) {
                case ACTOR, RECIPIENT -> kind == Draft.Kind.ACT;
                case HOLDER, LOSER -> kind == Draft.Kind.CONTROL;
                case OF, BY -> kind == Draft.Kind.TALLY;
                case MEANS, PLACE -> true;
            };
        }
    }

    Template {
        EnumMap<Part, List<String>> copy = new EnumMap<>(Part.class);
        fills.forEach((part, roles) -> copy.put(part, List.copyOf(roles)));
        fills = copy;
    }

    List<String> roles(Part part) {
        return fills.getOrDefault(part, List.of());
    }
}
