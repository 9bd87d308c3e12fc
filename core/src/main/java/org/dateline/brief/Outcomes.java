package org.dateline.brief;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Table;
import org.dateline.model.Act;
import org.dateline.model.Claim;
import org.dateline.model.Tally;

/** What {@code settle/outcomes.tsv} says: which claims tell what became of people, and how central they are. Thread-safe. */
final class Outcomes {
    /** What became of somebody. */
    enum Outcome {
        KILLED,
        WOUNDED,
        /** Shot or brought to a hospital, killed or wounded. */
        HIT,
        HELD;

        /** As a brief's counts call it. */
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One row.
     *
     * @param outcome null when the act says nothing of people
     * @param central how much a claim of this kind says about what a report is mainly about
     */
    record Entry(Outcome outcome, int central) {}

    private static final Entry NOTHING = new Entry(null, 0);
    private final Map<String, Entry> entries = new HashMap<>();

    Outcomes(Lexicon lexicon) {
        for (Table.Row row : lexicon.table("settle/outcomes.tsv").rows()) {
            try {
                String name = row.get("outcome");
                Outcome outcome = name.isEmpty() ? null : Outcome.valueOf(name.toUpperCase(Locale.ROOT));
                entries.put(row.get("kind") + " " + row.get("name"), new Entry(outcome, Integer.parseInt(row.get("central"))));
            } catch (IllegalArgumentException e) {
                throw row.fault("outcome", "not an outcome, or its weight no number: \"" + row.get("outcome") + "\"");
            }
        }
    }

    /** The claim's row; one without outcome and weight when it has none. */
    Entry entry(Claim claim) {
        if (claim.proposition() instanceof Tally tally) {
            return entries.getOrDefault("measure " + tally.measure(), NOTHING);
        }
        return claim.proposition() instanceof Act act ? entries.getOrDefault("act " + act.type(), NOTHING) : NOTHING;
    }
}
