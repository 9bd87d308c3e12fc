package org.dateline.reconcile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Table;
import org.dateline.model.ActorRef;

/**
 * Whose voice a source is, by {@code lexicon/settle/sides.tsv} and the register of actors: a ministry and its state
 * television are distinct sources and one side. Works without either; then everyone speaks for himself. Thread-safe.
 */
final class Sides {
    private static final String FILE = "settle/sides.tsv";
    private static final Set<String> MATCHES = Set.of("id", "state", "rebels", "link", "place", "apart");
    private static final String STATE = "state:";
    private static final String REBELS = "rebels:";

    private final SideNames names;
    private final Map<String, String> sideOfId = new HashMap<>();
    /** Phrases of the table by what they match. */
    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, Optional<String>> known = new ConcurrentHashMap<>();

    Sides(Lexicon lexicon, Reasons reasons) {
        names = new SideNames(lexicon, reasons);
        MATCHES.forEach(match -> words.put(match, new HashSet<>()));
        if (lexicon.has(FILE)) {
            lexicon.table(FILE).rows().forEach(this::add);
        }
    }

    private void add(Table.Row row) {
        if (!MATCHES.contains(row.get("match"))) {
            throw row.fault("match", "not a way to match: \"" + row.get("match") + "\"");
        }
        if (row.get("match").equals("id")) {
            sideOfId.put(row.get("what"), row.get("side"));
        }
        words.get(row.get("match")).add(SideNames.plain(row.get("what")));
    }

    /** The name of the side whose voice a source of this name is; null when it speaks for itself alone. */
    String side(String source) {
        if (words.get("link").isEmpty()) {
            return null;
        }
        return known.computeIfAbsent(source, name -> Optional.ofNullable(find(name))).orElse(null);
    }

    private String find(String source) {
        String key = key(source);
        String side = key == null || key.startsWith(REBELS) ? null : names.display(key);
        return side == null || SideNames.plain(side).equals(SideNames.plain(source)) ? null : side;
    }

    /** Whether a source of this name speaks for the actor: is its voice, or one of those it is. */
    boolean speaksFor(String source, ActorRef actor) {
        if (SideNames.plain(source).equals(SideNames.plain(actor.name()))) {
            return true;
        }
        String of = camp(actor);
        String key = words.get("link").isEmpty() ? null : key(source);
        return of != null && key != null && (key.equals(of) || names.isRebel(key, of) || names.isRebel(of, key));
    }

    /** The side that an actor is: "state:SY" for its army and its government; otherwise its id; null when it has none. */
    String camp(ActorRef actor) {
        String id = actor.id();
        if (id == null || !id.startsWith(STATE)) {
            return id == null ? null : sideOf(id);
        }
        int end = id.indexOf(':', STATE.length());
        return end < 0 ? id : id.substring(0, end);
    }

    /** "state:SY", "group:fsa", "rebels:SY" for rebels of no known group; null when the name tells of no side. */
    private String key(String source) {
        List<String> tokens = SideNames.tokens(source);
        String whole = names.id(tokens, 0, tokens.size());
        if (whole != null) {
            return sideOf(whole);
        }
        String group = group(tokens, SideNames.written(source));
        boolean apart = tokens.stream().anyMatch(words.get("apart")::contains);
        if (group != null && (!apart || isRebelGroup(group, tokens))) {
            return sideOf(group);
        }
        String country = names.country(tokens, words.get("place"));
        if (country == null || apart && !has(tokens, "rebels")) {
            return null;
        }
        return has(tokens, "rebels") ? REBELS + country : has(tokens, "state") ? STATE + country : null;
    }

    /** "commander of the Northern Front rebels" speaks for the Front, although rebels speak for no state. */
    private boolean isRebelGroup(String id, List<String> tokens) {
        return id.startsWith("group:") && tokens.stream().filter(words.get("apart")::contains).allMatch(words.get("rebels")::contains);
    }

    private boolean has(List<String> tokens, String match) {
        String text = " " + String.join(" ", tokens) + " ";
        return words.get(match).stream().anyMatch(phrase -> text.contains(" " + phrase + " "));
    }

    /** The entry of the register that the name begins with, or whose name follows "of", "for". */
    private String group(List<String> tokens, List<String> written) {
        for (int start = 0; start < tokens.size(); start++) {
            if (start == 0 || words.get("link").contains(tokens.get(start - 1))
                    || start > 1 && words.get("link").contains(tokens.get(start - 2) + " " + tokens.get(start - 1))) {
                String id = names.longest(tokens, written, start);
                if (id != null) {
                    return id;
                }
            }
        }
        return null;
    }

    private String sideOf(String id) {
        String listed = sideOfId.get(id);
        return listed != null ? listed : names.state(id) != null ? STATE + names.state(id).toUpperCase(Locale.ROOT) : id;
    }
}
