package org.dateline.relate;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.LexiconException;
import org.dateline.lexicon.Table;
import org.dateline.model.Act;
import org.dateline.model.Claim;
import org.dateline.model.Control;
import org.dateline.model.Tally;

/** What {@code lexicon/settle/families.tsv} says: which claims can be about one happening. Thread-safe. */
final class Families {
    private static final String FILE = "settle/families.tsv";

    /** How a claim stands to a happening; the table's comment says what each means. */
    enum Role {
        COURSE,
        SINGLE,
        HAPPENING,
        PART,
        STATE,
        WORD
    }

    /**
     * One row.
     *
     * @param family the family's name
     * @param role how claims of this row stand to a happening
     * @param of families whose happenings a part or state can belong to
     * @param event the type of event it makes by itself; empty when it makes none
     */
    record Entry(String family, Role role, List<String> of, String event) {}

    private final Map<String, Entry> entries = new HashMap<>();

    Families(Lexicon lexicon) {
        for (Table.Row row : lexicon.table(FILE).rows()) {
            String kind = row.get("kind");
            if (!List.of("act", "measure", "status").contains(kind)) {
                throw row.fault("kind", "not a kind: \"" + kind + "\"");
            }
            String event = kind.equals("act") ? row.get("name") : row.get("event");
            Entry entry = new Entry(row.get("family"), role(row), row.list("of"), event);
            if (entries.put(kind + " " + row.get("name"), entry) != null) {
                throw row.fault("name", "a second row for " + kind + " " + row.get("name"));
            }
        }
    }

    private static Role role(Table.Row row) {
        for (Role role : Role.values()) {
            if (role.name().toLowerCase(Locale.ROOT).equals(row.get("role"))) {
                return role;
            }
        }
        throw row.fault("role", "not a role: \"" + row.get("role") + "\"");
    }

    /** How this claim stands to happenings. */
    Entry entry(Claim claim) {
        if (claim.proposition() instanceof Act act) {
            Entry own = new Entry(act.type(), Role.HAPPENING, List.of(), act.type());
            return entries.getOrDefault("act " + act.type(), own);
        }
        if (claim.proposition() instanceof Tally tally) {
            Entry own = new Entry(tally.measure(), Role.STATE, List.of(), "");
            return entries.getOrDefault("measure " + tally.measure(), own);
        }
        String status = ((Control) claim.proposition()).status().name();
        Entry entry = entries.get("status " + status);
        if (entry == null) {
            throw new LexiconException(FILE, 1, 1, "there is no row for status " + status);
        }
        return entry;
    }
}
