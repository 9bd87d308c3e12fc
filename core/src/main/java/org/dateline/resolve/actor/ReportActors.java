package org.dateline.resolve.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.model.ActorRef;
import org.dateline.model.Annotation;
import org.dateline.model.NameType;
import org.dateline.model.Phrase;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** The actors of one report: what its phrases, pronouns and definite phrases stand for. */
public final class ReportActors {
    private final ActorRegister register;
    private final Annotation annotation;
    private final ReportFacts facts;
    private final Owners owners;
    private final Persons persons;
    private final List<List<Entity>> entities = new ArrayList<>();
    private final Antecedents antecedents;
    private final Definites definites;

    private ReportActors(ActorRegister register, Annotation annotation, List<Ground> places) {
        this.register = register;
        this.annotation = annotation;
        this.owners = new Owners(register, places);
        this.facts = HomeState.facts(register, annotation, places, owners);
        this.persons = new Persons(annotation, register.set("courtesy"), register.roles());
        Sightings sightings = new Sightings(annotation, entities);
        this.antecedents = new Antecedents(sightings, register.kinds(), register.pronouns());
        this.definites = new Definites(sightings, register.kinds(), register.pronouns());
        for (Sentence sentence : annotation.sentences()) {
            List<Entity> here = new ArrayList<>();
            entities.add(here);
            addMatches(sentence, register.in(sentence).actors(), here);
            addOffices(sentence, here);
            addPersons(sentence, here);
            addOthers(sentence, here);
            addReferences(sentence, here);
            here.sort((a, b) -> Integer.compare(a.first(), b.first()));
        }
    }

    /**
     * Reads the whole report for its actors; {@code places} holds each place that it names, once for each time, and may be
     * empty.
     */
    public static ReportActors of(ActorRegister register, Annotation annotation, List<Ground> places) {
        return new ReportActors(register, annotation, places);
    }

    /** What the report settles: its day, the state it is about. */
    public ReportFacts facts() {
        return facts;
    }

    ActorRegister register() {
        return register;
    }

    Annotation annotation() {
        return annotation;
    }

    Persons persons() {
        return persons;
    }

    private void addMatches(Sentence sentence, List<ActorMatch> matches, List<Entity> here) {
        for (int i = 0; i < matches.size(); i++) {
            ActorMatch match = matches.get(i);
            int head = match.head(sentence);
            OwnerReader.Owner owner = owners.of(sentence, i);
            if (owner != null && owner.nation() == null) {
                here.add(owned(sentence, owner, match));
                continue;
            }
            Actor actor = owner == null ? register.resolve(match, facts) : register.resolve(match, facts.at(owner.nation()));
            boolean named = actor.id() != null && register.actor(actor.id()) != null;
            boolean plural = !named && sentence.token(head).tag().endsWith("S");
            here.add(new Entity(sentence.index(), match.first(), match.last(), head, actor, actor.name(), false, plural));
        }
    }

    /** An institution of somebody who is no state, under its words. */
    private static Entity owned(Sentence sentence, OwnerReader.Owner owner, ActorMatch match) {
        int head = match.head(sentence);
        String name = sentence.phrase(owner.first(), owner.last(), head).words();
        Actor nobody = new Actor(null, name, match.kind(), null);
        return new Entity(sentence.index(), owner.first(), owner.last(), head, nobody, name, false, false);
    }

    private void addOffices(Sentence sentence, List<Entity> here) {
        for (Owners.Office office : owners.offices(sentence)) {
            if (isFree(here, office.owner().first(), office.owner().last())) {
                here.add(owned(sentence, office.owner(), office.match()));
            }
        }
    }

    private void addPersons(Sentence sentence, List<Entity> here) {
        for (Phrase name : persons.in(sentence.index())) {
            if (isFree(here, name.first(), name.last()) && !isNamesake(sentence, name)) {
                String full = persons.fullName(name.words());
                boolean body = isBodys(sentence, name);
                here.add(new Entity(sentence.index(), name.first(), name.last(), name.head(), null, body ? name.words() : full, !body, false));
            }
        }
    }

    /** "the militant group Katiba Sal": a name that says which body, though it looks like a person's. */
    private boolean isBodys(Sentence sentence, Phrase name) {
        int noun = sentence.token(name.head()).head();
        return noun >= 0 && noun == name.first() - 1 && register.kinds().isNoun(sentence.token(noun).form())
                && sentence.token(noun).tag().equals("NN") && !sentence.token(name.head()).is("nsubj");
    }

    /** "the Ana Reyes Brigade": the body is called after the person. */
    private static boolean isNamesake(Sentence sentence, Phrase name) {
        Token word = sentence.token(name.last() - 1);
        boolean within = word.is("compound") && word.head() == name.last();
        return within && sentence.token(name.last()).name() == NameType.ORGANISATION;
    }

    /** Bodies that the register does not know, and states where they act. */
    private void addOthers(Sentence sentence, List<Entity> here) {
        for (int i = 0; i < sentence.size(); i++) {
            int first = i;
            while (i < sentence.size() && sentence.token(i).name() == NameType.ORGANISATION) {
                i++;
            }
            while (i > first && first > 0 && isPartOfName(sentence, first - 1, i)) {
                first--;
            }
            if (i > first && isFree(here, first, i)) {
                Phrase phrase = sentence.phrase(first, i, i - 1);
                here.add(new Entity(sentence.index(), first, i, i - 1, null, phrase.words(), false, false));
            }
        }
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (token.is("nsubj") && token.pos() == Pos.PROPN && isFree(here, i, i + 1)) {
                Actor state = state(token.form());
                if (state != null) {
                    here.add(new Entity(sentence.index(), i, i + 1, i, state, state.name(), false, false));
                }
            }
        }
    }

    /** Whether the word before a body's name belongs to it, whatever it is taken for by itself. */
    private static boolean isPartOfName(Sentence sentence, int before, int last) {
        Token word = sentence.token(before);
        return word.pos() == Pos.PROPN && word.is("compound") && word.head() > before && word.head() < last;
    }

    /** Subjects that take up somebody named before, so that the next sentence can take them up again. */
    private void addReferences(Sentence sentence, List<Entity> here) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.token(i).is("nsubj")) {
                Entity antecedent = antecedent(sentence, i);
                if (antecedent != null) {
                    int token = i;
                    here.removeIf(entity -> entity.head() == token && !entity.isKnown());
                    if (isFree(here, i, i + 1)) {
                        here.add(antecedent.at(sentence.index(), i));
                    }
                }
            }
        }
    }

    private static boolean isFree(List<Entity> here, int first, int last) {
        for (int i = 0; i < here.size(); i++) {
            if (here.get(i).first() < last && first < here.get(i).last()) {
                return false;
            }
        }
        return true;
    }

    /** The state of this name, adjective or capital as an actor; null when it is none, or none in particular. */
    Actor state(String words) {
        List<Nation> nations = register.nations().words.exactly(words);
        if (nations.isEmpty()) {
            nations = register.nations().capitals.exactly(words);
        }
        return nations.stream().distinct().count() != 1
                ? null
                : new Actor("state:" + nations.get(0).code(), nations.get(0).name(), "state", nations.get(0).code());
    }

    /** Whom the pronoun or definite noun at this token stands for; null when it is neither or not safe. */
    Entity antecedent(Sentence sentence, int token) {
        Pronouns.Pronoun pronoun = register.pronouns().of(sentence.token(token));
        return pronoun != null ? antecedents.of(sentence, token, pronoun) : definites.of(sentence, token);
    }

    /** The entities of a sentence, in text order. */
    List<Entity> in(int sentence) {
        return entities.get(sentence);
    }

    /** The entity whose words hold this token; null when none do. */
    Entity at(int sentence, int token) {
        List<Entity> here = in(sentence);
        for (int i = 0; i < here.size(); i++) {
            if (here.get(i).contains(token)) {
                return here.get(i);
            }
        }
        return null;
    }

    /** Whether the phrase speaks for whoever is quoted: "we", "our fighters". */
    public boolean isSpeaker(Phrase phrase) {
        Sentence sentence = annotation.sentences().get(phrase.sentence());
        for (int t = phrase.first(); t < phrase.last(); t++) {
            Pronouns.Pronoun pronoun = register.pronouns().of(sentence.token(t));
            if (pronoun != null && pronoun.stands() == Pronouns.Stands.SPEAKER) {
                return t == phrase.head() || sentence.token(t).head() == phrase.head();
            }
        }
        return false;
    }

    /** Who is meant by a phrase; when that is not certain the id is null and the name is the words. Never null. */
    public ActorRef ref(Phrase phrase) {
        return new PhraseReader(this).ref(phrase);
    }

    /** The phrase ("we", "our forces") as whoever is quoted: the armed or official side that the holder's words name. */
    public ActorRef speaker(Phrase phrase, Phrase holder) {
        return new PhraseReader(this).speaker(phrase, holder);
    }

    /** Everyone a phrase means: "Syrian and Russian warplanes" are two. Never empty. */
    public List<ActorRef> refs(Phrase phrase) {
        return new PhraseReader(this).refs(phrase);
    }

    /** The state whose name stands before a weapon, "two Arvenian rockets", which may be whose it is or who made it; null when none does. */
    public ActorRef nameBefore(Phrase weapon) {
        return new Weapons(register).state(annotation.sentences().get(weapon.sentence()), weapon);
    }

    /** The states whose army or defence ministry is the subject of one of the report's clauses, by id. */
    public Set<String> militaries() {
        Set<String> states = new HashSet<>();
        for (List<Entity> here : entities) {
            for (Entity entity : here) {
                boolean subject = annotation.sentences().get(entity.sentence()).token(entity.head()).is("nsubj");
                boolean military = "army".equals(entity.kind()) || "ministry".equals(entity.kind());
                if (subject && military && entity.actor().country() != null) {
                    states.add("state:" + entity.actor().country());
                }
            }
        }
        return states;
    }

    /** Who holds what is "rebel-held": the first part of the last hyphened word; empty when the register does not know it. */
    public List<ActorRef> ofCompound(Phrase phrase) {
        return new Compounds(this).refs(phrase);
    }
}
