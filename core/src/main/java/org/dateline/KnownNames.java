package org.dateline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.annotate.learnt.NameLists;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Table;
import org.dateline.resolve.place.Gazetteer;

/**
 * What the lexicon says of names, as evidence for the names tagger: places of the gazetteer, groups of the actor register,
 * nations and their people, heads of state. It only hints; the tagger was also trained without it. Thread-safe.
 */
public final class KnownNames implements NameLists {
    private static final String ACTORS = "actors/";
    private static final String COUNTRIES = ACTORS + "countries.tsv";
    private static final String LEADERS = ACTORS + "leaders.tsv";
    private static final String COMMON_PLACES = "en/place_common.tsv";
    private static final List<String> OTHER_TABLES = List.of("words", "generic", "kinds", "sources", "countries", "leaders");
    private static final int LONGEST = 3;
    private static final int SHORTEST_PLACE = 4;

    private final Gazetteer gazetteer;
    /** Kinds by name in small letters, words parted by single blanks. */
    private final Map<String, Integer> kinds = new HashMap<>();
    private final Set<String> common = new HashSet<>();

    private KnownNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Reads the tables that are there; none is needed. */
    public static KnownNames of(Lexicon lexicon, Gazetteer gazetteer) {
        KnownNames names = new KnownNames(gazetteer);
        if (lexicon.has(COMMON_PLACES)) {
            lexicon.table(COMMON_PLACES).rows().forEach(row -> names.common.add(row.get("word")));
        }
        if (lexicon.has(COUNTRIES)) {
            for (Table.Row row : lexicon.table(COUNTRIES).rows()) {
                row.list("adjectives").forEach(name -> names.add(name, GROUP));
                row.list("people").forEach(name -> names.add(name, GROUP));
            }
        }
        if (lexicon.has(LEADERS)) {
            for (Table.Row row : lexicon.table(LEADERS).rows()) {
                names.add(row.get("name"), PERSON);
                row.list("short").forEach(name -> names.add(name, PERSON));
            }
        }
        for (String file : lexicon.files(ACTORS, ".tsv")) {
            if (!OTHER_TABLES.contains(file.substring(ACTORS.length(), file.length() - ".tsv".length()))) {
                for (Table.Row row : lexicon.table(file).rows()) {
                    names.add(row.get("name"), ORGANISATION);
                    row.list("aliases").forEach(name -> names.add(name, ORGANISATION));
                }
            }
        }
        return names;
    }

    /** A name marked {@code ~} is made of common words and says too little. */
    private void add(String name, int kind) {
        if (!name.isEmpty() && !name.startsWith("~")) {
            kinds.merge(name.toLowerCase(Locale.ROOT), kind, (one, other) -> one | other);
        }
    }

    @Override
    public int[] look(String[] forms) {
        int[] known = new int[forms.length];
        boolean cased = isCased(forms);
        for (int i = 0; i < forms.length; i++) {
            if (!cased || Character.isUpperCase(forms[i].charAt(0))) {
                mark(forms, i, known);
            }
        }
        return known;
    }

    /** Marks the longest names that begin at a word. */
    private void mark(String[] forms, int first, int[] known) {
        String name = "";
        for (int length = 1; length <= LONGEST && first + length <= forms.length; length++) {
            name = length == 1 ? forms[first] : name + " " + forms[first + length - 1];
            int kind = kind(name, length);
            for (int i = first; kind != 0 && i < first + length; i++) {
                known[i] |= kind;
            }
        }
    }

    private int kind(String name, int length) {
        String small = name.toLowerCase(Locale.ROOT);
        int kind = kinds.getOrDefault(small, 0);
        boolean tooCommon = length == 1 && (small.length() < SHORTEST_PLACE || common.contains(small));
        boolean letters = Character.isLetter(small.charAt(0)) && Character.isLetter(small.charAt(small.length() - 1));
        return letters && !tooCommon && gazetteer.knows(name) ? kind | PLACE : kind;
    }

    private static boolean isCased(String[] forms) {
        for (String form : forms) {
            if (Character.isUpperCase(form.charAt(0))) {
                return true;
            }
        }
        return false;
    }
}
