package org.dateline.resolve.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.model.ActorRef;
import org.dateline.model.Mention;
import org.dateline.model.Phrase;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;

/** Reads one noun phrase as an actor. */
final class PhraseReader {
    /** Nouns for those who belong to a body. */
    private static final String MEMBERS = "members";
    /** Words by which they belong to it no longer. */
    private static final String FORMER = "former";
    /** Nouns for a state's army and those who serve in it. */
    private static final String ARMED = "armed";
    private final ReportActors actors;

    PhraseReader(ReportActors actors) {
        this.actors = actors;
    }

    ActorRef ref(Phrase phrase) {
        Sentence sentence = actors.annotation().sentences().get(phrase.sentence());
        Phrase core = withoutArticle(sentence, phrase);
        Entity entity = entity(sentence, core);
        boolean pronoun = sentence.token(core.head()).pos() == Pos.PRON;
        ActorRef army = army(sentence, core, entity);
        if (army != null) {
            return army;
        }
        if (entity != null && (entity.person() || entity.isKnown())) {
            return known(entity, core);
        }
        if (pronoun && entity != null) {
            return new ActorRef(words(entity), null, entity.kind(), core.words(), core.span());
        }
        Actor state = actors.state(core.words());
        if (state != null) {
            return new ActorRef(state.name(), state.id(), state.kind(), core.words(), core.span());
        }
        return new ActorRef(core.words(), null, entity == null ? null : entity.kind(), core.words(), core.span());
    }

    /** "The ministry said its forces": the army of the state, which is not the ministry's own; null for anybody else. */
    private ActorRef army(Sentence sentence, Phrase core, Entity entity) {
        boolean civil = entity != null && entity.actor() != null && entity.actor().country() != null && entity.actor().id() != null
                && ("ministry".equals(entity.kind()) || "state".equals(entity.kind()));
        Names<String> armed = actors.register().set(ARMED);
        if (!civil || !isOwn(sentence, core) || armed == null || armed.exactly(sentence.token(core.head()).form().toLowerCase(Locale.ROOT)).isEmpty()) {
            return null;
        }
        Nation nation = actors.register().nations().nation(entity.actor().country());
        return nation == null ? null : new ActorRef(nation.adjective() + " army", "state:" + nation.code() + ":army", "army", core.words(), core.span());
    }

    /** "General Brandt's forces": a body that has no name, with the words before it that say whose it is. */
    private String words(Entity entity) {
        Sentence sentence = actors.annotation().sentences().get(entity.sentence());
        int first = entity.first();
        while (first > 0 && sentence.isUnder(first - 1, entity.head()) && sentence.token(first - 1).pos() != Pos.DET) {
            first--;
        }
        return sentence.phrase(first, entity.last(), entity.head()).words();
    }

    /** The phrase's actor, and one more for each state that a pattern's own is joined with. */
    List<ActorRef> refs(Phrase phrase) {
        Sentence sentence = actors.annotation().sentences().get(phrase.sentence());
        if (phrase.span().end() < sentence.token(phrase.last() - 1).span().end()) {
            List<ActorRef> compound = new Compounds(actors).refs(phrase);
            return compound.isEmpty() ? List.of(ref(phrase)) : compound;
        }
        List<ActorRef> refs = new ArrayList<>();
        Entity entity = actors.at(phrase.sentence(), phrase.head());
        if (entity != null && entity.actor() != null && entity.actor().id() != null && entity.actor().country() != null) {
            String country = entity.actor().country();
            for (Nation nation : joined(sentence, entity.first(), country)) {
                Nation own = actors.register().nations().nation(country);
                String name = entity.name().replace(own.adjective(), nation.adjective());
                String id = entity.actor().id().replace(":" + country, ":" + nation.code());
                refs.add(new ActorRef(name, id, entity.kind(), phrase.words(), phrase.span()));
            }
        }
        refs.add(ref(phrase));
        return refs;
    }

    /** The states of "Syrian, Turkish and" before a pattern that begins with a state's adjective. */
    private List<Nation> joined(Sentence sentence, int first, String country) {
        List<Nation> joined = new ArrayList<>();
        boolean own = actors.register().nations().words.exactly(sentence.token(first).form()).stream().anyMatch(n -> n.code().equals(country));
        for (int t = first - 1; own && t > 0; t -= 2) {
            boolean link = sentence.token(t).is("cc") || sentence.token(t).form().equals(",") && !joined.isEmpty();
            List<Nation> nations = link ? actors.register().nations().words.exactly(sentence.token(t - 1).form()) : List.of();
            if (nations.size() != 1 || sentence.token(t - 1).pos() != Pos.ADJ) {
                break;
            }
            joined.add(0, nations.get(0));
        }
        return joined;
    }

    /** The phrase as the one side that the holder's words, or what describes the holder, name; otherwise as words. */
    ActorRef speaker(Phrase phrase, Phrase holder) {
        List<Entity> sides = sides(holder);
        if (sides.isEmpty()) {
            for (Phrase name : actors.persons().in(holder.sentence())) {
                Persons.Description description = actors.persons().description(actors.persons().fullName(name.words()));
                if (holder.contains(name) && description != null) {
                    sides = sides(description.phrase());
                }
            }
        }
        return sides.size() == 1
                ? known(sides.get(0), phrase)
                : new ActorRef(phrase.words(), null, null, phrase.words(), phrase.span());
    }

    /** The different armed actors and arms of a state that the phrase names. */
    private List<Entity> sides(Phrase phrase) {
        List<Entity> sides = new ArrayList<>();
        for (Entity entity : actors.in(phrase.sentence())) {
            boolean within = phrase.first() <= entity.first() && entity.last() <= phrase.last();
            if (within && entity.isKnown() && isSide(entity) && sides.stream().noneMatch(entity::isSame)) {
                sides.add(entity);
            }
        }
        return sides;
    }

    /** Who the phrase's head names, or takes up; failing that whose it is ("fighters of X", "its forces"). */
    private Entity entity(Sentence sentence, Phrase core) {
        Entity taken = actors.antecedent(sentence, core.head());
        Entity entity = actors.at(sentence.index(), core.head());
        if (entity == null || !entity.isKnown() && taken != null) {
            entity = taken != null ? taken : entity;
        }
        Entity group = group(sentence, core, entity);
        if (group != null) {
            return group;
        }
        boolean known = entity != null && entity.isKnown();
        Entity owner = known && !isOwn(sentence, core) ? null : owner(sentence, core, entity);
        return owner == null || known && isOfOneState(owner, entity) ? entity : owner;
    }

    /** "Its security forces": they are no state's before it is known whose. */
    private boolean isOwn(Sentence sentence, Phrase core) {
        return sentence.children(core.head(), "nmod:poss").stream()
                .anyMatch(child -> actors.register().pronouns().of(sentence.token(child)) != null);
    }

    private static boolean isOfOneState(Entity one, Entity other) {
        return other.actor() != null && other.actor().country() != null && one.actor() != null
                && other.actor().country().equals(one.actor().country());
    }

    /** "Fighters from X", "members of X": the armed body that they belong to; null when no such words follow. */
    private Entity group(Sentence sentence, Phrase core, Entity entity) {
        Token head = sentence.token(core.head());
        boolean fighters = entity != null && !isGroup(entity) && !entity.person() && entity.head() == core.head()
                && actors.register().kinds().isArmed(entity.kind());
        if (!fighters && !((entity == null || !entity.isKnown()) && isIn(MEMBERS, head)) || isFormer(sentence, core.head())) {
            return null;
        }
        for (int child : sentence.children(core.head(), "nmod")) {
            boolean theirs = child > core.head() && !sentence.token(child).is("nmod:poss")
                    && sentence.children(child, "case").stream().anyMatch(marker -> marker == core.head() + 1 && List.of("of", "from").contains(sentence.token(marker).lemma()));
            Entity owner = theirs ? actors.at(sentence.index(), child) : null;
            if (owner != null && owner.isKnown() && actors.register().kinds().isArmed(owner.kind())) {
                return owner;
            }
        }
        return null;
    }

    /** Whether it is one that the register names, and no kind of body that many states have. */
    private boolean isGroup(Entity entity) {
        return entity.actor() != null && entity.actor().id() != null && actors.register().actor(entity.actor().id()) != null;
    }

    private boolean isIn(String set, Token word) {
        Names<String> words = actors.register().set(set);
        return words != null && !words.exactly(word.lemma().toLowerCase(Locale.ROOT)).isEmpty();
    }

    private boolean isFormer(Sentence sentence, int noun) {
        return sentence.children(noun, "amod").stream().anyMatch(word -> isIn(FORMER, sentence.token(word)));
    }

    /** "fighters from X", "members of X", "its forces": an armed actor with an owner acts for the owner. */
    private Entity owner(Sentence sentence, Phrase core, Entity entity) {
        boolean people = entity != null && actors.register().kinds().isArmed(entity.kind());
        for (int child : sentence.children(core.head(), "nmod")) {
            boolean possessive = sentence.token(child).is("nmod:poss");
            Entity owner = possessive ? actors.antecedent(sentence, child) : null;
            owner = owner == null ? actors.at(sentence.index(), child) : owner;
            boolean after = core.first() <= child && child < core.last();
            if (people && after && owner != null && owner.isKnown() && isSide(owner)) {
                return owner;
            }
        }
        return null;
    }

    /** Whether it fights, or is an arm of a state. */
    private boolean isSide(Entity entity) {
        return actors.register().kinds().isArmed(entity.kind()) || actors.register().kinds().isState(entity.kind());
    }

    private ActorRef known(Entity entity, Phrase core) {
        Actor actor = entity.actor();
        if (actor == null) {
            Actor state = entity.person() ? leader(entity) : null;
            return state == null
                    ? new ActorRef(entity.name(), null, null, core.words(), core.span())
                    : new ActorRef(state.name(), state.id(), state.kind(), core.words(), core.span());
        }
        return new ActorRef(entity.name(), actor.id(), actor.kind(), core.words(), core.span());
    }

    /** A head of state who acts stands for the government led on the report's day. */
    private Actor leader(Entity person) {
        var nations = actors.register().nations().leaders.exactly(person.name()).stream()
                .filter(leader -> leader.rules(actors.facts().day()))
                .map(Leader::nation)
                .distinct()
                .toList();
        if (nations.size() != 1) {
            return null;
        }
        Nation nation = nations.get(0);
        return new Actor("state:" + nation.code() + ":government", nation.adjective() + " government", "government", nation.code());
    }

    /** "On Monday rebels ...", which a parser may read as one phrase; the age of "an 11-month-old girl" is hers. */
    private boolean isTime(Sentence sentence, int token) {
        return actors.annotation().mentions(sentence.index(), Mention.Kind.TIME).stream().map(Mention::phrase)
                .anyMatch(time -> time.first() <= token && token < time.last());
    }

    /** An article or a time, which are no part of who acts: "last week gunmen", "Monday's attackers". */
    private boolean isBefore(Sentence sentence, int token) {
        Token word = sentence.token(token);
        boolean ofTime = word.tag().equals("POS") && token > 0 && isTime(sentence, token - 1);
        return word.pos() == Pos.DET || ofTime || isTime(sentence, token) && word.form().indexOf('-') < 0;
    }

    private Phrase withoutArticle(Sentence sentence, Phrase phrase) {
        int first = phrase.first();
        while (first < phrase.head() && isBefore(sentence, first)) {
            first++;
        }
        Span span = new Span(sentence.token(first).span().start(), phrase.span().end());
        return new Phrase(phrase.sentence(), first, phrase.last(), phrase.head(), span, phrase.words().substring(span.start() - phrase.span().start()));
    }
}
