package org.dateline.publish.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Table;

/** How the record's types, kinds and countries are called in other schemes: tables of the lexicon. Thread-safe. */
public final class Codebook {
    /**
     * What an alternative of the ontology can hang on.
     *
     * @param stateActs whether an arm of a state did it
     * @param civiliansSuffer whether it was done to civilians
     */
    public record Sides(boolean stateActs, boolean civiliansSuffer) {
        private boolean meet(String condition) {
            return switch (condition) {
                case "actor=state" -> stateActs;
                case "recipient=civilians" -> civiliansSuffer;
                default -> throw new IllegalArgumentException("not a condition of the ontology: " + condition);
            };
        }
    }

    private final Map<String, Table.Row> types = new HashMap<>();
    private final Map<String, Table.Row> kinds = new HashMap<>();
    private final Map<String, String> deaths = new HashMap<>();
    private final Map<String, Table.Row> schemes = new HashMap<>();
    private final Map<String, Table.Row> countries = new HashMap<>();
    private final Map<String, Table.Row> subEvents = new HashMap<>();

    /** Reads the tables; throws a LexiconException when one of them is not there. */
    public Codebook(Lexicon lexicon) {
        lexicon.table("ontology.tsv").rows().forEach(row -> types.put(row.get("type"), row));
        lexicon.table("publish/kinds.tsv").rows().forEach(row -> kinds.put(row.get("kind"), row));
        lexicon.table("publish/whom.tsv").rows().forEach(row -> deaths.put(row.get("type"), row.get("deaths")));
        lexicon.table("publish/countries.tsv").rows().forEach(row -> schemes.put(row.get("country"), row));
        lexicon.table("gazetteer/countries.tsv").rows().forEach(row -> countries.put(row.get("country"), row));
        lexicon.table("publish/acled-types.tsv").rows().forEach(row -> subEvents.put(row.get("sub_event_type"), row));
    }

    /** The codes of a type in a scheme, narrowed by the sides: "Battles: Armed clash"; empty when the scheme has none. */
    public List<String> codes(String type, String scheme, Sides sides) {
        List<String> codes = new ArrayList<>();
        for (String alternative : alternatives(type, scheme)) {
            int mark = alternative.indexOf('?');
            if (mark < 0) {
                codes.add(alternative);
            } else if (sides.meet(alternative.substring(0, mark).strip())) {
                return List.of(code(alternative));
            }
        }
        return codes;
    }

    /** Every code a type can have in a scheme, whatever the sides. */
    public List<String> everyCode(String type, String scheme) {
        return alternatives(type, scheme).stream().map(Codebook::code).toList();
    }

    private List<String> alternatives(String type, String scheme) {
        return types.containsKey(type) ? types.get(type).list(scheme) : List.of();
    }

    /** The code without its condition. */
    private static String code(String alternative) {
        return alternative.substring(alternative.indexOf('?') + 1).strip();
    }

    /** A column of a kind of actor; empty for an unknown kind. */
    String kind(String kind, String column) {
        return kind == null || !kinds.containsKey(kind) ? "" : kinds.get(kind).get(column);
    }

    /** Which of UCDP's columns of deaths people of this class go to: "civilians", "side" or "unknown". */
    String deaths(String whom) {
        return deaths.getOrDefault(whom, "unknown");
    }

    /** A column of a country, of either table; empty when unknown. */
    String country(String code, String column) {
        if (code == null) {
            return "";
        }
        Map<String, Table.Row> table = List.of("gw", "acled", "ucdp").contains(column) ? schemes : countries;
        return table.containsKey(code) ? table.get(code).get(column) : "";
    }

    /** The disorder type that a sub-event type of ACLED belongs to. */
    String disorder(String subEvent) {
        return subEvents.containsKey(subEvent) ? subEvents.get(subEvent).get("disorder_type") : "";
    }
}
