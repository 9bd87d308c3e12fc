package org.dateline.extract.rule;

import java.util.List;
import org.dateline.extract.attribution.Frame;
import org.dateline.extract.predicate.Phrases;
import org.dateline.extract.predicate.Predicate;
import org.dateline.model.Draft;
import org.dateline.model.NameType;
import org.dateline.model.Phrase;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Slot;
import org.dateline.model.Token;

/** Who did what a rule has found: those in the roles that it names, or whose deed or weapon that is by the words around. */
final class Doers {
    private final Reading reading;
    private final Sentence sentence;

    Doers(Reading reading) {
        this.reading = reading;
        this.sentence = reading.sentence();
    }

    /** Who did it: of a weapon or an attack in that role its owner, while it goes to the means itself. */
    void fill(Slots slots, Slot slot, Match match, List<String> roles) {
        for (Phrase phrase : match.first(roles)) {
            boolean means = reading.is("means", phrase) && !reading.is("force", phrase);
            boolean bare = reading.is("time", phrase) || reading.is("direction", phrase) || reading.is("aim", phrase)
                    || reading.isPlaceOnly(phrase) && !isDoer(match, phrase) || sentence.token(phrase.head()).tag().startsWith("W");
            if (isCalled(match, phrase) || isStruck(match, phrase) || isNobody(match, phrase)) {
                continue;
            }
            if (!means && !bare) {
                slots.add(slot, List.of(phrase));
            } else {
                slots.add(slot, owners(match, phrase));
                if (means && slot == Slot.ACTOR) {
                    slots.add(Slot.MEANS, List.of(phrase));
                }
            }
        }
    }

    /** "No group has claimed the attack": the attack is nobody's of those. */
    private boolean isNobody(Match match, Phrase phrase) {
        return match.predicate().form() == Predicate.Form.NOUN && (reading.classes().is("nobody", reading.lemma(phrase.head()))
                || sentence.hasChild(phrase.head(), "det", word -> reading.classes().is("nobody", reading.lemma(word))));
    }

    /** "It was the fourth attack": what is called so has done nothing. */
    private boolean isCalled(Match match, Phrase phrase) {
        int deed = match.predicate().token();
        // "reports of shelling": reports shell nobody
        if (reading.classes().is("hearsay", reading.lemma(phrase.head()))) {
            return true;
        }
        return sentence.child(deed, "cop") >= 0 && sentence.token(phrase.head()).head() == deed
                && reading.classes().is("vague-object", reading.lemma(phrase.head()));
    }

    /**
     * "A convoy was ambushed, killing four", "40 have died, forcing thousands to flee": what follows from what befell somebody he
     * has not done.
     */
    private boolean isStruck(Match match, Phrase phrase) {
        int outcome = match.predicate().token();
        Token word = sentence.token(outcome);
        int above = word.is("advcl") && word.tag().equals("VBG") && word.head() < outcome ? word.head() : -1;
        boolean follows = above >= 0 && reading.classes().is("outcome", reading.lemma(outcome)) && sentence.child(outcome, "nsubj") < 0;
        if (!follows || sentence.child(above, "nsubj") < 0 || !sentence.children(outcome, "mark").isEmpty()) {
            return false;
        }
        boolean subject = sentence.children(above, "nsubj").stream().anyMatch(child -> child == phrase.head() || phrase.contains(reading.core(child)));
        boolean suffers = sentence.child(above, "aux:pass") >= 0 && reading.classes().is("striking", reading.lemma(above))
                || reading.classes().is("dying", reading.lemma(above));
        return subject && suffers;
    }

    /** "Arvenia imposed sanctions": a state or its capital acts by its name; whether it is one the resolver says. */
    private boolean isDoer(Match match, Phrase phrase) {
        Token word = sentence.token(phrase.head());
        Token first = word.is("conj") && word.head() >= 0 ? sentence.token(word.head()) : word;
        boolean subject = first.is("nsubj") && !first.relation().equals("nsubj:pass");
        return subject && reading.is("name", phrase) && match.predicate().agents().contains(phrase);
    }

    /** Whose a weapon or a deed is; empty when the words do not say. */
    List<Phrase> owners(Match match, Phrase phrase) {
        // A strike is its owner's; a weapon may be named after who made it
        boolean deed = reading.is("deed", phrase);
        List<Phrase> senders = sender(phrase.head());
        if (!senders.isEmpty()) {
            return senders;
        }
        List<Phrase> owners = match.roles().ownersOf(phrase).stream()
                .filter(owner -> reading.is("force", owner) || deed && reading.is("actor", owner) && !reading.is("unarmed", owner))
                .toList();
        return owners.isEmpty() && deed ? nations(phrase.head()) : owners;
    }

    /** "a drone launched by rebels", "a raid carried out by the army": who sent a weapon or did the deed; empty when nobody is named so. */
    List<Phrase> sender(int means) {
        for (int participle : sentence.children(means, "acl")) {
            boolean sent = sentence.token(participle).tag().equals("VBN") && reading.classes().is("sending", reading.lemma(participle));
            for (int by = participle + 1; sent && by < participle + 3 && by < sentence.size(); by++) {
                int sender = reading.lemma(by).equals("by") && sentence.token(by).is("case") ? sentence.token(by).head() : -1;
                if (sender > by && (reading.is("force", reading.core(sender)) || reading.is("name", reading.core(sender)))) {
                    return List.of(reading.core(sender));
                }
            }
        }
        return reading.is("deed", reading.core(means)) ? carriedOut(means) : List.of();
    }

    /** "The attack on a camp for refugees, carried out by rebels": behind a comma, wherever the tree hangs it; "an attack blamed on rebels". */
    private List<Phrase> carriedOut(int deed) {
        for (int blame : sentence.children(deed, "acl")) {
            List<Phrase> blamed = reading.classes().is("blaming", reading.lemma(blame)) ? behind(blame, "on") : List.of();
            if (!blamed.isEmpty()) {
                return blamed;
            }
        }
        int comma = deed + 1;
        while (comma < sentence.size() && !sentence.token(comma).form().equals(",") && !(sentence.token(comma).tag().startsWith("VB") && !sentence.token(comma).is("amod"))
                && !reading.is("deed", reading.core(comma))) {
            comma++;
        }
        int participle = comma + 1;
        boolean sent = participle < sentence.size() && sentence.token(comma).form().equals(",") && sentence.token(participle).tag().matches("VB[DN]")
                && reading.classes().is("sending", reading.lemma(participle)) && sentence.child(participle, "nsubj") < 0;
        return sent ? behind(participle, "by") : List.of();
    }

    /** Those who act behind this preposition on a word. */
    private List<Phrase> behind(int word, String preposition) {
        return sentence.children(word, "obl").stream()
                .filter(child -> child > word && sentence.hasChild(child, "case", marker -> reading.lemma(marker).equals(preposition)))
                .flatMap(child -> Phrases.conjuncts(sentence, child).stream())
                .filter(phrase -> reading.is("force", phrase) || reading.is("name", phrase))
                .toList();
    }

    /** "..., residents said, blaming the army": whom the speaker accuses of what he tells; empty when he accuses nobody, or of something else. */
    List<Phrase> accused(Frame frame) {
        Draft.Holder holder = frame.holders().isEmpty() ? null : frame.holders().get(0);
        boolean here = holder != null && holder.cue() != null && holder.cue().sentence() == sentence.index();
        for (int blame : here ? sentence.children(holder.cue().head(), "advcl") : List.<Integer>of()) {
            int object = reading.classes().is("blaming", reading.lemma(blame)) && sentence.child(blame, "obl") < 0 ? sentence.child(blame, "obj") : -1;
            if (object > blame && (reading.is("force", reading.core(object)) || reading.is("name", reading.core(object)))) {
                return Phrases.conjuncts(sentence, object);
            }
        }
        return List.of();
    }

    /** "an Arvenian strike": the states that a deed's adjectives name. */
    private List<Phrase> nations(int deed) {
        return sentence.children(deed, "amod").stream()
                .filter(nation -> sentence.token(nation).name() == NameType.GROUP)
                .map(nation -> sentence.phrase(nation, nation + 1, nation))
                .toList();
    }

    /** "denied responsibility for the attack", "claimed to be behind it": whoever says so is whose deed it is, or is not. */
    List<Phrase> answerable(int deed, Frame frame) {
        Draft.Holder holder = frame.holders().isEmpty() ? null : frame.holders().get(0);
        boolean here = holder != null && holder.phrase() != null && holder.cue() != null && holder.phrase().sentence() == sentence.index()
                && holder.cue().sentence() == sentence.index();
        if (!here) {
            return List.of();
        }
        int part = sentence.token(deed).head();
        boolean behind = sentence.hasChild(deed, "case", marker -> reading.classes().is("part-in-it", reading.lemma(marker)));
        boolean answers = part >= 0 && sentence.token(part).head() == holder.cue().head() && reading.classes().is("part-in-it", reading.lemma(part));
        return answers || behind && part == holder.cue().head() ? List.of(spokenFor(holder.phrase())) : List.of();
    }

    /** Of "a spokesman for the army" the army: who speaks for somebody answers for him; the same words for anybody else. */
    Phrase spokenFor(Phrase holder) {
        if (!reading.classes().is("spokesperson", reading.lemma(holder.head()))) {
            return holder;
        }
        return sentence.children(holder.head(), "nmod").stream()
                .filter(side -> sentence.children(side, "case").stream().anyMatch(mark -> reading.classes().is("speaking-for", reading.lemma(mark))))
                .map(reading::core)
                .findFirst().orElse(holder);
    }

    /** "The army was responsible for nine killings", "held the army responsible for them". */
    private List<Phrase> answering(int adjective) {
        int verb = sentence.token(adjective).is("xcomp") ? sentence.token(adjective).head() : -1;
        // "cannot be held responsible"
        boolean open = verb >= 0 && (reading.isNegated(verb) || sentence.hasChild(verb, "aux", aux -> sentence.token(aux).tag().equals("MD")));
        if (open) {
            return List.of();
        }
        List<Integer> held = verb < 0 ? List.of() : sentence.children(verb, sentence.child(verb, "nsubj:pass") >= 0 ? "nsubj:pass" : "obj");
        return (held.isEmpty() ? sentence.children(adjective, "nsubj") : held).stream()
                .map(reading::core)
                .filter(subject -> reading.is("force", subject) || reading.is("name", subject))
                .toList();
    }

    /** "Rebels were blamed for the attack by residents": whoever is blamed, which none of those behind is; empty where nobody is in this way. */
    List<Phrase> charged(int deed) {
        int verb = sentence.token(deed).head();
        // "was held responsible for it": the verb stands above
        boolean held = verb >= 0 && sentence.token(verb).is("xcomp") && reading.classes().is("answerable", reading.lemma(verb));
        boolean blaming = verb >= 0 && reading.classes().is("blaming", reading.lemma(verb));
        boolean passive = (blaming || held) && sentence.child(held ? sentence.token(verb).head() : verb, "nsubj:pass") >= 0;
        return passive ? blamed(deed) : List.of();
    }

    /** "blamed the rebels for the attack": whose deed it is by the words of whoever blames them. */
    List<Phrase> blamed(int noun) {
        int number = sentence.token(noun).head();
        // "for 61 of the deaths"
        int deed = number >= 0 && sentence.token(noun).is("nmod") && sentence.token(number).pos() == Pos.NUM ? number : noun;
        boolean cause = sentence.hasChild(deed, "case", marker -> reading.lemma(marker).equals("for"));
        int verb = sentence.token(deed).head();
        if (!cause && verb >= 0 && reading.classes().is("blaming", reading.lemma(verb))) {
            return blamedOn(deed, verb);
        }
        // the tree may hang the deed on the object, or on what describes it
        for (int up = 0; cause && up < 2 && verb >= 0 && !sentence.token(verb).tag().startsWith("VB"); up++) {
            verb = sentence.token(verb).head();
        }
        if (cause && sentence.token(deed).head() >= 0 && reading.classes().is("answerable", reading.lemma(sentence.token(deed).head()))) {
            return answering(sentence.token(deed).head());
        }
        boolean blaming = cause && verb >= 0 && reading.classes().is("blaming", reading.lemma(verb));
        int object = blaming ? Math.max(sentence.child(verb, "obj"), sentence.child(verb, "nsubj:pass")) : -1;
        return object >= 0 && object < deed ? List.of(reading.core(object)) : List.of();
    }

    /** "The attack was blamed on rebels": those behind "on", which the tree may hang on the deed. */
    private List<Phrase> blamedOn(int deed, int verb) {
        boolean said = sentence.token(deed).is("obj") || sentence.token(deed).relation().equals("nsubj:pass");
        for (int on = deed + 1; said && on < sentence.size(); on++) {
            boolean hangs = sentence.token(on).is("obl") && sentence.token(on).head() == verb || sentence.token(on).is("nmod") && sentence.token(on).head() == deed;
            boolean behind = hangs && sentence.hasChild(on, "case", marker -> reading.lemma(marker).equals("on") && marker > verb);
            if (behind && (reading.is("force", reading.core(on)) || reading.is("name", reading.core(on)) || reading.is("actor", reading.core(on)))) {
                return List.of(reading.core(on));
            }
        }
        return List.of();
    }
}
