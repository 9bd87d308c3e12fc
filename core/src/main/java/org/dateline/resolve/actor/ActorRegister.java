package org.dateline.resolve.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Table;
import org.dateline.model.Recent;
import org.dateline.model.Sentence;

/**
 * The actors of {@code lexicon/actors/}: named groups, and patterns that hold for any state. Works with any of its files
 * missing. Unchanging and thread-safe.
 */
public final class ActorRegister {
    private static final String FOLDER = "actors/";
    private static final String COMMON = "~";
    private static final List<String> TABLES = List.of("countries", "leaders", "words", "generic", "kinds");

    private final Nations nations;
    private final Kinds kinds;
    private final Names<Sense> groups = new Names<>();
    private final Map<String, Actor> byId = new TreeMap<>();
    private final Map<String, Names<String>> sets = new HashMap<>();
    /** The patterns by the words they can begin with, each list in the table's order. */
    private final Map<String, List<ActorPattern.Opening>> patterns = new HashMap<>();
    private final Pronouns pronouns;
    private final Roles roles;
    private final OwnerReader owners = new OwnerReader(this);
    private final Recent<Sentence, ActorFinder.Named> recent;

    private ActorRegister(Lexicon lexicon) {
        nations = Nations.of(lexicon);
        kinds = Kinds.of(lexicon);
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
        recent = new Recent<>(new ActorFinder(this, groups, patterns, People.of(lexicon))::read);
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
        pattern.openings(nations).forEach((word, opening) -> patterns.computeIfAbsent(word, first -> new ArrayList<>()).add(opening));
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

    /** What kinds of actors there are, and by which nouns they are taken up. */
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
    ActorFinder.Named in(Sentence sentence) {
        return recent.of(sentence);
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
