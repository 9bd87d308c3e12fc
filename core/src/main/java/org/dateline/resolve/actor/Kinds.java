package org.dateline.resolve.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Table;
import org.dateline.model.SourceKind;

/** What is known of each kind of actor: {@code actors/kinds.tsv}. */
public final class Kinds {
    private static final String FILE = "actors/kinds.tsv";

    private record Kind(SourceKind source, boolean armed, boolean state, List<String> nouns) {}

    private final Map<String, Kind> kinds = new TreeMap<>();
    private final Set<String> nouns = new HashSet<>();

    private Kinds() {}

    static Kinds of(Lexicon lexicon) {
        Kinds kinds = new Kinds();
        if (lexicon.has(FILE)) {
            lexicon.table(FILE).rows().forEach(kinds::add);
        }
        return kinds;
    }

    private void add(Table.Row row) {
        try {
            SourceKind source = SourceKind.valueOf(row.get("source"));
            List<String> nouns = new ArrayList<>();
            row.list("nouns").forEach(noun -> nouns.add(noun.toLowerCase(Locale.ROOT)));
            this.nouns.addAll(nouns);
            kinds.put(row.get("kind"), new Kind(source, row.get("armed").equals("yes"), row.get("state").equals("yes"), nouns));
        } catch (IllegalArgumentException e) {
            throw row.fault("source", "not a kind of source: \"" + row.get("source") + "\"");
        }
    }

    boolean has(String kind) {
        return kinds.containsKey(kind);
    }

    /** The kind of source an actor of this kind is when it speaks; null when the kind is unknown. */
    public SourceKind source(String kind) {
        return kind == null || !kinds.containsKey(kind) ? null : kinds.get(kind).source;
    }

    /** Whether actors of this kind fight. */
    public boolean isArmed(String kind) {
        return kind != null && kinds.containsKey(kind) && kinds.get(kind).armed;
    }

    /** Whether actors of this kind are an arm of a state. */
    public boolean isState(String kind) {
        return kind != null && kinds.containsKey(kind) && kinds.get(kind).state;
    }

    /** Whether "the" and this noun can take up an actor of this kind: "the group" for rebels, "the agency" for an agency. */
    public boolean takesUp(String noun, String kind) {
        return kind != null && kinds.containsKey(kind) && kinds.get(kind).nouns.contains(noun.toLowerCase(Locale.ROOT));
    }

    /** Whether the noun takes up actors of any kind at all. */
    public boolean isNoun(String noun) {
        return nouns.contains(noun.toLowerCase(Locale.ROOT));
    }
}
