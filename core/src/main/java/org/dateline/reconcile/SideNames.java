package org.dateline.reconcile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Table;

/** The names of {@code lexicon/actors}, as far as telling whose voice a source is needs them. */
final class SideNames {
    private static final String FOLDER = "actors/";
    private static final String COUNTRIES = "actors/countries.tsv";
    private static final String KINDS = "actors/kinds.tsv";
    private static final String STATE = "state:";
    /** The longest name that is looked for, in words. */
    private static final int LONGEST = 8;

    private final Reasons reasons;
    private final Map<String, String> idOf = new HashMap<>();
    private final Map<String, String> nameOf = new HashMap<>();
    private final Map<String, String> stateOf = new HashMap<>();
    private final Map<String, String> rebelsOf = new HashMap<>();
    private final Map<String, String> countryOf = new HashMap<>();
    private final Map<String, String> adjectiveOf = new HashMap<>();
    /** "ANA", which "Ana" is not. */
    private final Set<String> acronyms = new HashSet<>();
    /** Common words that only the whole name of a source can be. */
    private final Set<String> common = new HashSet<>();

    SideNames(Lexicon lexicon, Reasons reasons) {
        this.reasons = reasons;
        Set<String> stateKinds = new HashSet<>();
        if (lexicon.has(KINDS)) {
            lexicon.table(KINDS).rows().stream().filter(row -> row.get("state").equals("yes")).forEach(row -> stateKinds.add(row.get("kind")));
        }
        if (lexicon.has(COUNTRIES)) {
            lexicon.table(COUNTRIES).rows().forEach(this::addCountry);
        }
        for (String file : lexicon.files(FOLDER, ".tsv")) {
            Table table = lexicon.table(file);
            if (table.columns().containsAll(List.of("id", "kind", "country", "parent", "aliases"))) {
                table.rows().forEach(row -> addActor(row, stateKinds));
            }
        }
    }

    private void addCountry(Table.Row row) {
        Stream.of(Stream.of(row.get("name")), row.list("aliases").stream(), row.list("adjectives").stream())
                .flatMap(all -> all)
                .forEach(name -> countryOf.putIfAbsent(plain(name), row.get("code")));
        adjectiveOf.put(row.get("code"), row.list("adjectives").isEmpty() ? row.get("name") : row.list("adjectives").get(0));
    }

    private void addActor(Table.Row row, Set<String> stateKinds) {
        String id = row.get("id");
        Stream.concat(Stream.of(row.get("name")), row.list("aliases").stream()).filter(name -> !name.isEmpty()).forEach(name -> {
            String plain = plain(name);
            idOf.putIfAbsent(plain, id);
            if (name.equals(name.toUpperCase(Locale.ROOT)) && !name.contains(" ")) {
                acronyms.add(plain);
            }
            if (name.startsWith("~")) {
                common.add(plain);
            }
        });
        if (!row.get("name").isEmpty()) {
            nameOf.putIfAbsent(id, row.get("name").replace("~", ""));
        }
        if (stateKinds.contains(row.get("kind")) && !row.get("country").isEmpty()) {
            stateOf.put(id, row.get("country"));
        } else if (row.get("parent").startsWith(STATE)) {
            stateOf.put(id, row.get("parent").split(":")[1]);
        } else if (row.get("kind").equals("rebels")) {
            rebelsOf.put(id, row.get("country"));
        }
    }

    /** Lower case, letters and digits only, one blank between words. */
    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    static List<String> tokens(String name) {
        return List.of(plain(name).split(" "));
    }

    /** The same words as they are written. */
    static List<String> written(String name) {
        return List.of(name.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().split(" "));
    }

    /** The entry that these words name; null when they name none. */
    String id(List<String> tokens, int from, int to) {
        return idOf.get(String.join(" ", tokens.subList(from, to)));
    }

    /**
     * The entry that the longest row of words from here on names; null when none does.
     *
     * @param written the same words as they are written
     */
    String longest(List<String> tokens, List<String> written, int from) {
        for (int to = Math.min(tokens.size(), from + LONGEST); to > from; to--) {
            String id = id(tokens, from, to);
            String name = String.join(" ", tokens.subList(from, to));
            boolean small = acronyms.contains(name) && !written.get(from).equals(written.get(from).toUpperCase(Locale.ROOT));
            if (id != null && !common.contains(name) && !small) {
                return id;
            }
        }
        return null;
    }

    /** The state that the words name as whose the source is, not after a word of where it is; null when none. */
    String country(List<String> tokens, Set<String> places) {
        for (int length = 3; length > 0; length--) {
            for (int from = 0; from + length <= tokens.size(); from++) {
                String code = countryOf.get(String.join(" ", tokens.subList(from, from + length)));
                if (code != null && (from == 0 || !places.contains(tokens.get(from - 1)))) {
                    return code;
                }
            }
        }
        return null;
    }

    /** The state that the entry is a body of; null when of none. */
    String state(String id) {
        return stateOf.get(id);
    }

    /** Whether the group is one of the rebels that "rebels:SY" means. */
    boolean isRebel(String group, String rebels) {
        return rebels.startsWith("rebels:") && rebels.substring("rebels:".length()).equals(rebelsOf.get(group));
    }

    /** What a side is called: a group's name, or "Syrian state". */
    String display(String side) {
        if (side.startsWith(STATE)) {
            String code = side.substring(STATE.length());
            return reasons.say("side.state", adjectiveOf.getOrDefault(code, code));
        }
        return nameOf.getOrDefault(side, side);
    }
}
