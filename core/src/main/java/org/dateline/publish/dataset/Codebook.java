package org.dateline.publish.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Table;
import org.dateline.model.ActorRef;

/** How the record's types, kinds and countries are called in other schemes: tables of the lexicon. Thread-safe. */
public final class Codebook {
    /**
     * What an alternative of the ontology can hang on; each is null when the accounts do not tell.
     *
     * @param stateActs whether an arm of a state did it
     * @param civiliansSuffer whether it was done to civilians
     * @param fighting whether there was combat in it
     */
    public record Sides(Boolean stateActs, Boolean civiliansSuffer, Boolean fighting) {
        private Boolean meet(String condition) {
            return switch (condition) {
                case "actor=state" -> stateActs;
                case "recipient=civilians" -> civiliansSuffer;
                case "fighting" -> fighting;
                default -> throw new IllegalArgumentException("not a condition of the ontology: " + condition);
            };
        }
    }

    /** Tables of the actors' folder that list no groups with ids. */
    private static final Set<String> NO_GROUPS = Set.of("words", "generic", "leaders", "kinds", "countries");

    private final Map<String, Table.Row> types = new HashMap<>();
    private final Map<String, Table.Row> kinds = new HashMap<>();
    private final Map<String, String> deaths = new HashMap<>();
    private final Map<String, Table.Row> schemes = new HashMap<>();
    private final Map<String, Table.Row> countries = new HashMap<>();
    private final Map<String, Table.Row> subEvents = new HashMap<>();
    private final Map<String, List<String>> choices = new HashMap<>();
    private final Map<String, String> homes = new HashMap<>();
    private final GroupNames groups;

    /** Reads the tables; throws a LexiconException when one of them is not there. */
    public Codebook(Lexicon lexicon) {
        lexicon.table("ontology.tsv").rows().forEach(row -> types.put(row.get("type"), row));
        lexicon.table("publish/kinds.tsv").rows().forEach(row -> kinds.put(row.get("kind"), row));
        groups = new GroupNames(lexicon, kinds.keySet());
        lexicon.table("publish/whom.tsv").rows().forEach(row -> deaths.put(row.get("type"), row.get("deaths")));
        lexicon.table("publish/countries.tsv").rows().forEach(row -> schemes.put(row.get("country"), row));
        lexicon.table("gazetteer/countries.tsv").rows().forEach(row -> countries.put(row.get("country"), row));
        lexicon.table("publish/acled-types.tsv").rows().forEach(row -> subEvents.put(row.get("sub_event_type"), row));
        lexicon.table("publish/acled-choices.tsv").rows().forEach(this::choice);
        lexicon.files("actors/", ".tsv").stream()
                .filter(file -> !NO_GROUPS.contains(file.substring("actors/".length(), file.length() - ".tsv".length())))
                .forEach(file -> lexicon.table(file).rows().forEach(row -> homes.putIfAbsent(row.get("id"), row.get("country"))));
    }

    private void choice(Table.Row row) {
        choices.put(row.get("type"), row.list("may_be"));
        for (String subEvent : row.list("may_be")) {
            if (!subEvents.containsKey(subEvent)) {
                throw row.fault("may_be", "not a sub-event type of ACLED: \"" + subEvent + "\"");
            }
        }
    }

    /**
     * The codes of a type in a scheme, narrowed by the sides: "Battles: Armed clash"; empty when the scheme has none. A condition of
     * which the accounts tell nothing does not hold.
     */
    public List<String> codes(String type, String scheme, Sides sides) {
        List<String> codes = new ArrayList<>();
        for (String alternative : alternatives(type, scheme)) {
            int mark = alternative.indexOf('?');
            if (mark < 0) {
                codes.add(alternative);
            } else if (Boolean.TRUE.equals(sides.meet(condition(alternative)))) {
                return List.of(code(alternative));
            }
        }
        return codes;
    }

    /** The codes that a type can have in ACLED as far as the accounts tell, the likeliest without further evidence first; empty for none. */
    List<String> possible(String type, Sides sides) {
        List<String> codes = new ArrayList<>(codes(type, "acled", sides));
        for (String alternative : alternatives(type, "acled")) {
            if (alternative.indexOf('?') >= 0 && sides.meet(condition(alternative)) == null) {
                codes.add(code(alternative));
            }
        }
        for (String subEvent : choices.getOrDefault(type, List.of())) {
            codes.add(subEvents.get(subEvent).get("event_type") + ": " + subEvent);
        }
        return codes.stream().distinct().toList();
    }

    private static String condition(String alternative) {
        return alternative.substring(0, alternative.indexOf('?')).strip();
    }

    /** Every code a type can have in a scheme, whatever the sides and the words. */
    public List<String> everyCode(String type, String scheme) {
        List<String> codes = new ArrayList<>(alternatives(type, scheme).stream().map(Codebook::code).toList());
        if (scheme.equals("acled") && !codes.isEmpty()) {
            choices.getOrDefault(type, List.of()).forEach(subEvent -> codes.add(subEvents.get(subEvent).get("event_type") + ": " + subEvent));
        }
        return codes;
    }

    /** Three letters for a country, "XXX" for one without a code, to begin an id with. */
    String letters(String code) {
        String letters = country(code, "iso3");
        return letters.isEmpty() ? "XXX" : letters;
    }

    /** The English name of the country an actor of this id belongs to; empty when unknown. */
    public String countryName(String id) {
        return country(home(id), "name");
    }

    private List<String> alternatives(String type, String scheme) {
        return types.containsKey(type) ? types.get(type).list(scheme) : List.of();
    }

    /** The code without its condition. */
    private static String code(String alternative) {
        return alternative.substring(alternative.indexOf('?') + 1).strip();
    }

    /** The actor with the kind that the words of its name tell, where no register has it; itself otherwise. */
    ActorRef known(ActorRef actor) {
        String kind = actor.id() == null && actor.kind() == null ? groups.kind(actor.name()) : null;
        return kind == null ? actor : new ActorRef(actor.name(), null, kind, actor.words(), actor.span());
    }

    /** Whether this is the name of a group that no register has, and not what kind of people they are. */
    boolean isGroupName(ActorRef actor) {
        return actor.id() == null && groups.kind(actor.name()) != null;
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

    /** The code of the country an actor belongs to, by its id: "state:SY:army", "rebels:SY", or the register's row; empty when unknown. */
    String home(String id) {
        if (id == null) {
            return "";
        }
        String[] parts = id.split(":");
        boolean coded = parts.length > 1 && parts[1].matches("[A-Z]{2}");
        return coded ? parts[1] : homes.getOrDefault(id, "");
    }

    /** Whether this is a sub-event type of ACLED, or its event type, in which civilians suffer by definition. */
    public boolean isAgainstCivilians(String type) {
        String event = subEvents.containsKey(type) ? subEvents.get(type).get("event_type") : type;
        return AcledSides.CIVILIANS.equals(event);
    }

    /** The disorder type that a sub-event type of ACLED belongs to. */
    String disorder(String subEvent) {
        return subEvents.containsKey(subEvent) ? subEvents.get(subEvent).get("disorder_type") : "";
    }
}
