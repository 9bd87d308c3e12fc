package org.dateline.resolve.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.model.NameType;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;

/** Finds in a sentence the words that a register knows. Thread-safe. */
final class ActorFinder {
    /** What a word can begin. */
    static final int ACTOR = 1;
    static final int STATE = 2;
    /** A state or a capital, where it may act. */
    static final int ACTING = 4;
    static final int OFFICE = 8;

    private final ActorRegister register;
    private final Names<Sense> groups;
    private final Map<String, List<ActorPattern>> patterns;
    private final People people;
    /** Words such as "the militant group" before a group's name; null when there are none. */
    private final Names<String> leads;
    /** Words such as "fighters" behind a group's name; null when there are none. */
    private final Names<String> followers;
    /** What words can begin, with many free places: of most words it is nothing, which is seen at the first look. */
    private final Map<String, Integer> openings = new HashMap<>(1 << 15);

    /**
     * What the register knows in a sentence.
     *
     * @param words the sentence as it is compared
     * @param actors the longest entries, in text order, without overlap
     * @param owners whose each of the actors is, in their order; null where the sentence does not say
     * @param states the states named, by name, adjective or people, once for each time
     * @param openings what each word can begin
     */
    record Named(Words words, List<ActorMatch> actors, List<OwnerReader.Owner> owners, List<Nation> states, byte[] openings) {
        /** Whether something of a sort can begin with word {@code i}, which few words can. */
        boolean mayBegin(int i, int sort) {
            return (openings[i] & sort) != 0;
        }
    }

    /**
     * @param register with all its tables read
     * @param groups the named groups
     * @param patterns by the words they can begin with, each list in the table's order
     */
    ActorFinder(ActorRegister register, Names<Sense> groups, Map<String, List<ActorPattern>> patterns, People people) {
        this.register = register;
        this.groups = groups;
        this.patterns = patterns;
        this.people = people;
        this.leads = register.set("before");
        this.followers = register.set("followers");
        open(ACTOR, groups.openings());
        open(ACTOR, patterns.keySet());
        open(ACTOR | STATE, register.nations().words.openings());
        open(ACTOR | STATE, register.nations().people.openings());
        open(ACTOR, people.openings());
        open(ACTOR, leads == null ? Set.of() : leads.openings());
        open(ACTING, register.nations().names.openings());
        open(ACTING, register.nations().capitals.openings());
        Names<String> offices = register.set(Owners.OFFICES);
        open(OFFICE, offices == null ? Set.of() : offices.openings());
    }

    private void open(int sorts, Set<String> words) {
        words.forEach(word -> openings.merge(word, sorts, (one, other) -> one | other));
    }

    /** What is known in the sentence. */
    Named read(Sentence sentence) {
        Words words = Words.of(sentence);
        byte[] opened = openings(words);
        List<ActorMatch> actors = actors(words, opened);
        return new Named(words, actors, register.owners().owners(words, actors), states(words, opened), opened);
    }

    private byte[] openings(Words words) {
        byte[] opened = new byte[words.size()];
        for (int i = 0; i < opened.length; i++) {
            Integer sorts = openings.get(words.word(i));
            opened[i] = sorts == null ? 0 : sorts.byteValue();
        }
        return opened;
    }

    private List<ActorMatch> actors(Words words, byte[] opened) {
        List<ActorMatch> found = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            ActorMatch match = (opened[i] & ACTOR) != 0 && words.begins(i) ? longest(words, i) : null;
            if (match == null) {
                i++;
                continue;
            }
            found.add(match);
            while (i < words.size() && words.token(i) < match.last()) {
                i++;
            }
        }
        return List.copyOf(found);
    }

    private List<Nation> states(Words words, byte[] opened) {
        List<Nation> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Names.Hit<Nation> best = null;
            if ((opened[i] & STATE) != 0 && words.begins(i)) {
                for (Names<Nation> names : List.of(register.nations().words, register.nations().people)) {
                    for (Names.Hit<Nation> hit : names.at(words, i)) {
                        best = best == null || hit.end() > best.end() ? hit : best;
                    }
                }
            }
            if (best != null) {
                found.add(best.value());
            }
        }
        return List.copyOf(found);
    }

    private ActorMatch longest(Words words, int start) {
        TreeMap<Integer, Map<String, Sense>> byEnd = new TreeMap<>();
        int before = before(words, start);
        for (Names.Hit<Sense> hit : groups.at(words, before)) {
            if (words.ends(hit.end()) && !isPartOfPersonsName(words, before, hit.end(), hit.value())) {
                Map<String, Sense> senses = byEnd.computeIfAbsent(followed(words, hit.end()), end -> new LinkedHashMap<>());
                senses.putIfAbsent(hit.value().actor().id(), hit.value());
            }
        }
        for (ActorPattern pattern : patterns.getOrDefault(words.word(start), List.of())) {
            ActorPattern.Fit fit = pattern.fit(words, start, register.nations());
            if (fit != null && !isInsideToken(words, start, fit.end()) && isNoun(words, fit, pattern)) {
                byEnd.computeIfAbsent(fit.end(), end -> new LinkedHashMap<>()).putIfAbsent("", Sense.pattern(pattern, fit));
            }
        }
        if (byEnd.isEmpty()) {
            return people.match(words, start, register.nations());
        }
        ActorMatch person = people.match(words, start, register.nations());
        Map<String, Sense> best = byEnd.lastEntry().getValue();
        int last = words.token(byEnd.lastKey() - 1) + 1;
        if (person != null && person.last() > last) {
            return person;
        }
        List<Sense> senses = new ArrayList<>(best.values());
        if (senses.size() > 1) {
            senses.removeIf(Sense::pattern);
        }
        return new ActorMatch(words.token(start), last, senses);
    }

    /** Where a group's name begins when words such as "the militant group" or "Lebanon's" stand before it. */
    private int before(Words words, int start) {
        int at = start;
        if (leads != null) {
            for (Names.Hit<String> hit : leads.at(words, start)) {
                boolean named = hit.end() < words.size() && groups.at(words, hit.end()).stream().anyMatch(group -> words.ends(group.end()));
                at = named ? hit.end() : at;
            }
        }
        for (Names.Hit<Nation> hit : register.nations().words.at(words, at)) {
            int end = hit.end() < words.size() && words.word(hit.end()).equals("s") ? hit.end() + 1 : hit.end();
            boolean named = end < words.size() && groups.at(words, end).stream().anyMatch(group -> words.ends(group.end()));
            boolean name = groups.at(words, at).stream().anyMatch(group -> words.ends(group.end()));
            at = named && !name ? end : at;
        }
        return at;
    }

    /** Where a group's name ends when words such as "rebel group" or "fighters" stand behind it. */
    private int followed(Words words, int end) {
        int at = end;
        while (followers != null && at < words.size()) {
            int from = at;
            at = followers.at(words, at).stream().mapToInt(Names.Hit::end).filter(words::ends).max().orElse(at);
            if (at == from) {
                break;
            }
        }
        return at;
    }

    /** A single word that is taken for a person's name is left to the person. */
    private static boolean isPartOfPersonsName(Words words, int start, int end, Sense sense) {
        return end == start + 1
                && words.sentence().token(words.token(start)).name() == NameType.PERSON
                && !sense.common();
    }

    /** "opposition-held" names nobody by itself. */
    private static boolean isInsideToken(Words words, int start, int end) {
        return end > start + 1 && words.token(start) == words.token(end - 1);
    }

    /** Common words count as nouns only: not "military" in "military action", though "rebel" in "rebel advance". */
    private boolean isNoun(Words words, ActorPattern.Fit fit, ActorPattern pattern) {
        Pos pos = words.sentence().token(words.token(fit.end() - 1)).pos();
        boolean adjective = register.kinds().isArmed(pattern.kind()) && !register.kinds().isState(pattern.kind());
        return pos == Pos.NOUN || pos == Pos.PROPN || pos == Pos.X || pos == Pos.ADJ && (adjective || words.capitals())
                || words.capitals() && pos == Pos.VERB && fit.nation() != null;
    }
}
