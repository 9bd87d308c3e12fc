package org.dateline.resolve.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Table;
import org.dateline.model.NameType;
import org.dateline.model.Pos;
import org.dateline.model.Recent;
import org.dateline.model.Sentence;

/**
 * The actors of {@code lexicon/actors/}: named groups, and patterns that hold for any state. Works with any of its files
 * missing. Unchanging and thread-safe.
 */
public final class ActorRegister {
    private static final String FOLDER = "actors/";
    private static final String COMMON = "~";
    private static final String BEFORE = "before";
    private static final List<String> TABLES = List.of("countries", "leaders", "words", "generic", "kinds");

    private final Nations nations;
    private final Kinds kinds;
    private final Names<Sense> groups = new Names<>();
    private final Map<String, Actor> byId = new TreeMap<>();
    private final Map<String, Names<String>> sets = new HashMap<>();
    /** The patterns by the words they can begin with, each list in the table's order. */
    private final Map<String, List<ActorPattern>> patterns = new HashMap<>();
    private final People people;
    private final Pronouns pronouns;
    private final Roles roles;
    private final OwnerReader owners = new OwnerReader(this);
    /** The words that anything here can begin with. */
    private final Set<String> openings = new HashSet<>();
    private final Recent<Sentence, Named> recent = new Recent<>(this::read);

    /**
     * What the register knows in a sentence.
     *
     * @param words the sentence as it is compared
     * @param actors the longest entries, in text order, without overlap
     * @param owners whose each of the actors is, in their order; null where the sentence does not say
     * @param states the states named, by name, adjective or people, once for each time
     */
    record Named(Words words, List<ActorMatch> actors, List<OwnerReader.Owner> owners, List<Nation> states) {}

    private ActorRegister(Lexicon lexicon) {
        nations = Nations.of(lexicon);
        kinds = Kinds.of(lexicon);
        people = People.of(lexicon);
        pronouns = Pronouns.of(lexicon);
        roles = Roles.of(lexicon);
        if (lexicon.has(FOLDER + "words.tsv")) {
            lexicon.table(FOLDER + "words.tsv").rows().forEach(this::addSet);
        }
        if (lexicon.has(FOLDER + "generic.tsv")) {
            lexicon.table(FOLDER + "generic.tsv").rows().forEach(this::addPattern);
        }
        for (String file : lexicon.files(FOLDER, ".tsv")) {
            if (!TABLES.contains(file.substring(FOLDER.length(), file.length() - ".tsv".length()))) {
                lexicon.table(file).rows().forEach(this::addGroup);
            }
        }
        openings.addAll(groups.openings());
        openings.addAll(patterns.keySet());
        openings.addAll(nations.words.openings());
        openings.addAll(nations.people.openings());
        openings.addAll(people.openings());
        if (sets.containsKey(BEFORE)) {
            openings.addAll(sets.get(BEFORE).openings());
        }
    }

    /** Reads the register; throws {@link org.dateline.lexicon.LexiconException} at the first faulty row. */
    public static ActorRegister of(Lexicon lexicon) {
        return new ActorRegister(lexicon);
    }

    private void addSet(Table.Row row) {
        Names<String> set = sets.computeIfAbsent(row.get("set"), name -> new Names<>());
        row.list("words").forEach(word -> set.add(word, word));
    }

    private void addPattern(Table.Row row) {
        ActorPattern pattern = new ActorPattern(row, sets);
        pattern.openings(nations).forEach(word -> patterns.computeIfAbsent(word, first -> new ArrayList<>()).add(pattern));
    }

    /** A row without a name adds aliases, with days of their own, to the group of that id. */
    private void addGroup(Table.Row row) {
        String id = row.get("id");
        String name = row.get("name");
        Actor actor = byId.get(id);
        if (!name.isEmpty()) {
            if (actor != null) {
                throw row.fault("id", "the actor " + id + " is listed twice; leave the name empty to add aliases");
            }
            if (!kinds.has(row.get("kind"))) {
                throw row.fault("kind", "not a kind of actors/kinds.tsv: \"" + row.get("kind") + "\"");
            }
            actor = new Actor(id, plain(name), row.get("kind"), row.get("country").isEmpty() ? null : row.get("country"));
            byId.put(id, actor);
        }
        if (actor == null) {
            throw row.fault("id", "aliases for " + id + " stand before its name");
        }
        LocalDate from = Nations.day(row, "from");
        Nations.day(row, "to");
        if (!name.isEmpty()) {
            addName(name, actor, from);
        }
        for (String alias : row.list("aliases")) {
            addName(alias, actor, from);
        }
    }

    /** A name that is an acronym, or is marked {@code ~} as made of common words, needs the report's support. */
    private void addName(String name, Actor actor, LocalDate from) {
        boolean common = name.startsWith(COMMON) || Names.isAcronym(name);
        groups.add(plain(name), Sense.group(actor, from, common));
    }

    private static String plain(String name) {
        return name.startsWith(COMMON) ? name.substring(COMMON.length()) : name;
    }

    /** The group with this id; null when there is none. Patterns have no entry of their own. */
    public Actor actor(String id) {
        return byId.get(id);
    }

    /** The only group of this name or alias; null when there is none or more than one. */
    public Actor named(String name) {
        List<Actor> found = groups.exactly(name).stream().map(Sense::actor).distinct().toList();
        return found.size() == 1 ? found.get(0) : null;
    }

    public Kinds kinds() {
        return kinds;
    }

    Nations nations() {
        return nations;
    }

    Pronouns pronouns() {
        return pronouns;
    }

    Roles roles() {
        return roles;
    }

    OwnerReader owners() {
        return owners;
    }

    /** The words of a set of {@code actors/words.tsv}; null when there is no such set. */
    Names<String> set(String name) {
        return sets.get(name);
    }

    /** What is known in the sentence; remembered, for it is asked for when actors are spotted and when they are resolved. */
    Named in(Sentence sentence) {
        return recent.of(sentence);
    }

    private Named read(Sentence sentence) {
        Words words = Words.of(sentence);
        List<ActorMatch> actors = actors(words);
        return new Named(words, actors, owners.owners(words, actors), states(words));
    }

    private List<ActorMatch> actors(Words words) {
        List<ActorMatch> found = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            ActorMatch match = mayBegin(words, i) ? longest(words, i) : null;
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

    /** Whether anything can begin with word {@code i}, which few words can. */
    private boolean mayBegin(Words words, int i) {
        return words.begins(i) && openings.contains(words.word(i));
    }

    private List<Nation> states(Words words) {
        List<Nation> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Names.Hit<Nation> best = null;
            if (mayBegin(words, i)) {
                for (Names<Nation> names : List.of(nations.words, nations.people)) {
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
            ActorPattern.Fit fit = pattern.fit(words, start, nations);
            if (fit != null && !isInsideToken(words, start, fit.end()) && isNoun(words, fit, pattern)) {
                byEnd.computeIfAbsent(fit.end(), end -> new LinkedHashMap<>()).putIfAbsent("", Sense.pattern(pattern, fit));
            }
        }
        if (byEnd.isEmpty()) {
            return people.match(words, start, nations);
        }
        ActorMatch person = people.match(words, start, nations);
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
        Names<String> set = sets.get(BEFORE);
        int at = start;
        if (set != null) {
            for (Names.Hit<String> hit : set.at(words, start)) {
                boolean named = hit.end() < words.size() && groups.at(words, hit.end()).stream().anyMatch(group -> words.ends(group.end()));
                at = named ? hit.end() : at;
            }
        }
        for (Names.Hit<Nation> hit : nations.words.at(words, at)) {
            int end = hit.end() < words.size() && words.word(hit.end()).equals("s") ? hit.end() + 1 : hit.end();
            boolean named = end < words.size() && groups.at(words, end).stream().anyMatch(group -> words.ends(group.end()));
            boolean name = groups.at(words, at).stream().anyMatch(group -> words.ends(group.end()));
            at = named && !name ? end : at;
        }
        return at;
    }

    /** Where a group's name ends when words such as "rebel group" or "fighters" stand behind it. */
    private int followed(Words words, int end) {
        Names<String> set = sets.get("followers");
        int at = end;
        while (set != null && at < words.size()) {
            int from = at;
            at = set.at(words, at).stream().mapToInt(Names.Hit::end).filter(words::ends).max().orElse(at);
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
        boolean adjective = kinds.isArmed(pattern.kind()) && !kinds.isState(pattern.kind());
        return pos == Pos.NOUN || pos == Pos.PROPN || pos == Pos.X || pos == Pos.ADJ && (adjective || words.capitals())
                || words.capitals() && pos == Pos.VERB && fit.nation() != null;
    }

    /** What the words mean in a report of which this is known; id and name are null where it stays open. */
    Actor resolve(ActorMatch match, ReportFacts facts) {
        List<Sense> open = match.senses().stream().filter(sense -> isPossible(sense, facts)).toList();
        List<Sense> senses = open.size() <= 1 ? open : open.stream().filter(sense -> isAtHome(sense, facts)).toList();
        if (senses.size() != 1) {
            boolean agree = match.senses().stream().map(sense -> sense.actor().kind()).distinct().count() == 1;
            return new Actor(null, null, agree ? match.kind() : "people", null);
        }
        Sense sense = senses.get(0);
        return sense.pattern() ? filled(sense, facts) : sense.actor();
    }

    private boolean isPossible(Sense sense, ReportFacts facts) {
        if (sense.from() != null && facts.day() != null && facts.day().isBefore(sense.from())) {
            return false;
        }
        Actor actor = sense.actor();
        return !sense.common() || actor.country() == null || facts.countries().contains(actor.country()) || facts.named().contains(actor.id());
    }

    private static boolean isAtHome(Sense sense, ReportFacts facts) {
        String country = sense.actor().country();
        return facts.named().contains(sense.actor().id()) || country != null && country.equals(facts.home());
    }

    private Actor filled(Sense sense, ReportFacts facts) {
        Actor template = sense.actor();
        Nation nation = sense.nation();
        if (sense.leaders() != null) {
            List<Nation> ruled = sense.leaders().stream().filter(leader -> leader.rules(facts.day())).map(Leader::nation).distinct().toList();
            nation = ruled.size() == 1 ? ruled.get(0) : null;
        } else if (nation == null && template.id().contains("{country}")) {
            nation = facts.home() == null ? null : nations.nation(facts.home());
        }
        if (template.id().isEmpty() || nation == null) {
            return new Actor(null, null, template.kind(), nation == null ? null : nation.code());
        }
        return new Actor(
                template.id().replace("{country}", nation.code()),
                template.name().replace("{adjective}", nation.adjective()).replace("{country}", nation.name()),
                template.kind(),
                nation.code());
    }
}
