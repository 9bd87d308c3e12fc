package org.dateline.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.dateline.lexicon.Table;

/** The agencies of the lexicon, by any of their names, case ignored. */
final class Agencies {
    private final Map<String, String> kinds = new HashMap<>();
    private final List<String> names;
    private final Literals literals;
    private final String any;
    private final String wires;

    Agencies(Table table) {
        List<String> all = new ArrayList<>();
        List<String> wire = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            List<String> names = new ArrayList<>(row.list("aliases"));
            names.add(row.get("name"));
            String kind = row.get("kind");
            if (!List.of("WIRE", "STATE", "PHOTO").contains(kind)) {
                throw row.fault("kind", "\"" + kind + "\" is none of WIRE, STATE, PHOTO");
            }
            for (String name : names) {
                kinds.put(name.toLowerCase(Locale.ROOT), kind);
                all.add(name.toLowerCase(Locale.ROOT));
                if (kind.equals("WIRE")) {
                    wire.add(name.toLowerCase(Locale.ROOT));
                }
            }
        }
        names = List.copyOf(all);
        literals = new Literals(names);
        any = expression(all);
        wires = expression(wire);
    }

    private static String expression(List<String> names) {
        names.sort(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        List<String> quoted = names.stream().map(Pattern::quote).toList();
        return "(?:" + String.join("|", quoted) + ")";
    }

    /** Whether this is the name of a news agency, whose text or pictures others print. */
    boolean isNews(String name) {
        String kind = kinds.get(name.strip().toLowerCase(Locale.ROOT));
        return kind != null && !kind.equals("PHOTO");
    }

    /** Whether the text names any of them: spares the long expressions. */
    boolean in(String text) {
        return literals.in(text);
    }

    /** All names, in lower case. */
    List<String> names() {
        return names;
    }

    /** An expression for any name, in lower case, longest first. */
    String any() {
        return any;
    }

    /** The same for the agencies that a sentence may credit with the text. */
    String wires() {
        return wires;
    }
}
