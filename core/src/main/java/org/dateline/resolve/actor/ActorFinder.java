package org.dateline.resolve.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.model.NameType;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Finds in a sentence the words that a register knows. Thread-safe. */
final class ActorFinder {
    private static final int STATE = Openings.NATION | Openings.PEOPLE;
    private static final int ACTOR = STATE | Openings.GROUP | Openings.PATTERN | Openings.PERSONS | Openings.LEAD;

    private final ActorRegister register;
    private final Names<Sense> groups;
    private final Map<String, List<ActorPattern.Opening>> patterns;
    private final People people;
    /** Words such as "the militant group" before a group's name; null when there are none. */
    private final Names<String> leads;
    /** Words such as "fighters" behind a group's name; null when there are none. */
    private final Names<String> followers;
    private final Openings openings = new Openings();

    /**
     * What the register knows in a sentence.
     *
     * @param words the sentence as it is compared
     * @param actors the longest entries, in text order, without overlap
     * @param owners whose each of the actors is, in their order; null where the sentence does not say
     * @param states the states named, by name, adjective or people, once for each time
     */
    record Named(Words words, List<ActorMatch> actors, List<OwnerReader.Owner> owners, List<Nation> states) {}

    /**
     * @param register with all its tables read
     * @param groups the named groups
     * @param patterns by the words they can begin with, each list in the table's order
     */
    ActorFinder(ActorRegister register, Names<Sense> groups, Map<String, List<ActorPattern.Opening>> patterns, People people) {
        this.register = register;
        this.groups = groups;
        this.patterns = patterns;
        this.people = people;
        this.leads = register.set("before");
        this.followers = register.set("followers");
        openings.add(Openings.GROUP, groups);
        openings.add(Openings.PATTERN, patterns.keySet());
        openings.add(Openings.NATION, register.nations().words);
        openings.add(Openings.PEOPLE, register.nations().people);
        openings.add(Openings.PERSONS, people.openings());
        openings.add(Openings.LEAD, leads);
        openings.add(Openings.ACTING, register.nations().names);
        openings.add(Openings.ACTING, register.nations().capitals);
        openings.add(Openings.OFFICE, register.set(Owners.OFFICES));
    }

    /** What is known in the sentence. */
    Named read(Sentence sentence) {
        Words words = Words.of(sentence, openings);
        List<ActorMatch> actors = actors(words);
        return new Named(words, actors, register.owners().owners(words, actors), states(words));
    }

    private List<ActorMatch> actors(Words words) {
        List<ActorMatch> found = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            ActorMatch match = words.mayBegin(i, ACTOR) && words.begins(i) ? longest(words, i) : null;
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

    private List<Nation> states(Words words) {
        List<Nation> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Names.Hit<Nation> best = null;
            if (words.mayBegin(i, STATE) && words.begins(i)) {
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
        for (Names.Hit<Sense> hit : groups(words, before)) {
            if (words.ends(hit.end()) && !isPartOfPersonsName(words, before, hit.end(), hit.value()) && !isPartOfBodysName(words, start, hit.end())) {
                Map<String, Sense> senses = byEnd.computeIfAbsent(followed(words, hit.end()), end -> new LinkedHashMap<>());
                senses.putIfAbsent(hit.value().actor().id(), hit.value());
            }
        }
        if (words.mayBegin(start, Openings.PATTERN)) {
            addPatterns(words, start, byEnd);
        }
        ActorMatch person = people.match(words, start, register.nations());
        if (byEnd.isEmpty()) {
            return person;
        }
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

    private void addPatterns(Words words, int start, Map<Integer, Map<String, Sense>> byEnd) {
        // "The" begins states' names, and is hardly ever one.
        boolean named = !register.nations().words.at(words, start).isEmpty() || !register.nations().leaders.at(words, start).isEmpty();
        for (ActorPattern.Opening opening : patterns.get(words.word(start))) {
            ActorPattern pattern = opening.pattern();
            ActorPattern.Fit fit = named || !opening.named() ? pattern.fit(words, start, register.nations()) : null;
            if (fit != null && !isInsideToken(words, start, fit.end()) && isNoun(words, fit, pattern)) {
                byEnd.computeIfAbsent(fit.end(), end -> new LinkedHashMap<>()).putIfAbsent("", Sense.pattern(pattern, fit));
            }
        }
    }

    private List<Names.Hit<Sense>> groups(Words words, int at) {
        return words.mayBegin(at, Openings.GROUP) ? groups.at(words, at) : List.of();
    }

    /** Whether a group's name begins and ends with tokens from word {@code at} on. */
    private boolean isNamed(Words words, int at) {
        for (Names.Hit<Sense> group : groups(words, at)) {
            if (words.ends(group.end())) {
                return true;
            }
        }
        return false;
    }

    /** Where a group's name begins when words such as "the militant group" or "Lebanon's" stand before it. */
    private int before(Words words, int start) {
        int at = start;
        if (words.mayBegin(start, Openings.LEAD)) {
            for (Names.Hit<String> hit : leads.at(words, start)) {
                at = isNamed(words, hit.end()) ? hit.end() : at;
            }
        }
        if (!words.mayBegin(at, Openings.NATION)) {
            return at;
        }
        for (Names.Hit<Nation> hit : register.nations().words.at(words, at)) {
            int end = hit.end() < words.size() && words.word(hit.end()).equals("s") ? hit.end() + 1 : hit.end();
            at = isNamed(words, end) && !isNamed(words, at) ? end : at;
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

    /** "The New Tarsk Union" is a body of its own, and not the Tarsk Union. */
    private static boolean isPartOfBodysName(Words words, int start, int end) {
        Sentence sentence = words.sentence();
        int first = words.token(start);
        int last = words.token(end - 1);
        if (first == 0 || last == first || sentence.token(last).name() != NameType.ORGANISATION) {
            return false;
        }
        Token before = sentence.token(first - 1);
        return before.pos() == Pos.PROPN && before.name() == NameType.ORGANISATION && before.is("compound") && before.head() >= first && before.head() <= last + 1;
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
