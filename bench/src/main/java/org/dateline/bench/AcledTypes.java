package org.dateline.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Table;

/** ACLED's sub-event of an act, by the ontology; alternatives depend on who did it and to whom. */
final class AcledTypes {
    private final Map<String, List<String>> alternatives = new HashMap<>();

    AcledTypes(Lexicon lexicon) {
        for (Table.Row row : lexicon.table("ontology.tsv").rows()) {
            alternatives.put(row.get("type"), row.list("acled"));
        }
    }

    /**
     * The sub-event's name without its event type, such as "Armed clash"; null for a type that the ontology does not have.
     *
     * @param byState whether an arm of a state did it
     * @param toCivilians whether it was done to civilians
     */
    String subEvent(String type, boolean byState, boolean toCivilians) {
        for (String alternative : alternatives.getOrDefault(type, List.of())) {
            int condition = alternative.indexOf('?');
            String when = condition < 0 ? "" : alternative.substring(0, condition).strip();
            if (when.isEmpty() || when.equals("actor=state") && byState || when.equals("recipient=civilians") && toCivilians) {
                return alternative.substring(alternative.indexOf(':') + 1).strip();
            }
        }
        return null;
    }
}
