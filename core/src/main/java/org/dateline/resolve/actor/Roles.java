package org.dateline.resolve.actor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Table;
import org.dateline.model.SourceKind;
import org.dateline.model.Token;

/** What kind of source a spokesman, a resident or a statement is: {@code en/roles.tsv}. */
final class Roles {
    private static final String FILE = "en/roles.tsv";

    /**
     * One role.
     *
     * @param source the kind of source; null when it is that of the actor it belongs to
     * @param otherwise the kind when that actor is not named
     * @param through whether it is what somebody speaks through
     * @param reports whether it stands for the agency or outlet it works for
     */
    record Role(SourceKind source, SourceKind otherwise, boolean through, boolean reports) {
        /** The kind of source, given that of the actor it belongs to; {@code side} may be null. */
        SourceKind kind(SourceKind side) {
            return source != null ? source : side != null ? side : otherwise;
        }
    }

    private final Map<String, Role> roles = new HashMap<>();

    private Roles() {}

    static Roles of(Lexicon lexicon) {
        Roles roles = new Roles();
        if (lexicon.has(FILE)) {
            lexicon.table(FILE).rows().forEach(roles::add);
        }
        return roles;
    }

    private void add(Table.Row row) {
        boolean side = row.get("source").equals("SIDE");
        SourceKind source = side ? null : kind(row, "source");
        Role role = new Role(source, side ? kind(row, "otherwise") : source, row.get("through").equals("yes"), row.get("through").equals("employer"));
        roles.put(row.get("role"), role);
        roles.put(row.get("plural"), role);
    }

    private static SourceKind kind(Table.Row row, String column) {
        try {
            return SourceKind.valueOf(row.get(column));
        } catch (IllegalArgumentException e) {
            throw row.fault(column, "not a kind of source: \"" + row.get(column) + "\"");
        }
    }

    /** The role that the token names; null when it names none. */
    Role of(Token token) {
        return roles.get(token.form().toLowerCase(Locale.ROOT));
    }
}
