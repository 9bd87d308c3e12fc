package org.dateline.extract.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.extract.attribution.Frame;
import org.dateline.extract.count.Counted;
import org.dateline.model.Control;
import org.dateline.model.Count;
import org.dateline.model.Draft;
import org.dateline.model.Mention;
import org.dateline.model.Modality;
import org.dateline.model.NameType;
import org.dateline.model.Phrase;
import org.dateline.model.Sentence;
import org.dateline.model.Slot;
import org.dateline.model.Stance;

/** Makes drafts of a sentence's matches. */
final class Drafter {
    private final Reading reading;
    private final Sentence sentence;
    private final Vocabulary vocabulary;
    private final Beside beside;
    private final Circumstances circumstances;
    private final Doers doers;
    private final Involvement involvement;

    Drafter(Reading reading, Vocabulary vocabulary, Beside beside) {
        this.reading = reading;
        this.beside = beside;
        this.sentence = reading.sentence();
        this.vocabulary = vocabulary;
        this.circumstances = new Circumstances(reading);
        this.doers = new Doers(reading);
        this.involvement = new Involvement(reading);
    }

    /** What was done by a match; to places that "and" joins, "shelled Osgil and Tarsk", it was done to each. */
    List<Draft> acts(Match match, Template template, Frame told) {
        Draft act = act(match, template, told);
        List<Phrase> places = act.slot(Slot.PLACE);
        return !places.isEmpty() && match.phrases("patient").contains(places.get(0)) ? eachPlace(act) : List.of(act);
    }

    private Draft act(Match match, Template template, Frame told) {
        Slots slots = new Slots();
        int deed = match.predicate().token();
        Involvement.Part part = told.modality() == Modality.ACTUAL ? involvement.in(deed) : null;
        boolean disowned = part != null && (part.none() || told.stance() == Stance.DENIED);
        Frame frame = disowned ? new Frame(told.holders(), part.stance(told.stance()), told.modality()) : told;
        List<Phrase> blamed = doers.blamed(deed);
        slots.add(Slot.ACTOR, disowned ? List.of(part.who()) : doers.charged(deed));
        if (slots.isEmpty(Slot.ACTOR)) {
            doers.fill(slots, Slot.ACTOR, match, template.roles(Template.Part.ACTOR));
        }
        if (slots.isEmpty(Slot.ACTOR)) {
            slots.add(Slot.ACTOR, doers.answerable(deed, frame));
            slots.add(Slot.ACTOR, blamed);
            slots.add(Slot.ACTOR, doers.sender(deed));
        }
        if (slots.isEmpty(Slot.ACTOR) && frame.stance() == Stance.ASSERTED) {
            slots.add(Slot.ACTOR, doers.accused(frame));
        }
        for (Phrase phrase : match.first(template.roles(Template.Part.RECIPIENT))) {
            if (reading.is("time", phrase) || reading.is("distance", phrase) || reading.lemma(phrase.head()).endsWith("self") || isWhoSays(phrase, frame)
                    || !blamed.isEmpty() && slots.has(Slot.ACTOR, phrase)) {
                continue;
            }
            slots.add(Slot.RECIPIENT, reading.isPlaceOnly(phrase) && !isBetweenParties(template) ? doers.owners(match, phrase) : List.of(phrase));
        }
        meansAndPlace(slots, match, template, frame);
        match.first(template.roles(Template.Part.RECIPIENT)).stream()
                .filter(phrase -> reading.isPlaceOnly(phrase) && !isBetweenParties(template))
                .forEach(phrase -> slots.add(Slot.PLACE, List.of(phrase)));
        return draft(match, template, frame, slots, null);
    }

    /** Who holds a place by a match; of places that "and" joins one for each. */
    List<Draft> controls(Match match, Template template, Frame frame) {
        return eachPlace(control(match, template, frame));
    }

    private List<Draft> eachPlace(Draft draft) {
        List<Draft> drafts = new ArrayList<>();
        List<Phrase> joined = JoinedPlaces.of(reading, draft.slot(Slot.PLACE));
        for (Phrase place : joined) {
            List<Phrase> places = new ArrayList<>(List.of(place));
            draft.slot(Slot.PLACE).stream()
                    .filter(other -> joined.stream().noneMatch(other::overlaps) && !circumstances.isMeasuredFrom(other))
                    .forEach(places::add);
            drafts.add(draft.with(Slot.PLACE, places));
        }
        return drafts.isEmpty() ? List.of(draft) : drafts;
    }

    private Draft control(Match match, Template template, Frame frame) {
        Slots slots = new Slots();
        doers.fill(slots, Slot.ACTOR, match, template.roles(Template.Part.HOLDER));
        doers.fill(slots, Slot.LOSER, match, template.roles(Template.Part.LOSER));
        meansAndPlace(slots, match, template, frame);
        Control.Degree degree = degree(match, slots.asMap().getOrDefault(Slot.PLACE, List.of()));
        return draft(match, template, frame, slots, degree);
    }

    /** The tallies of a match, one for each counted phrase; empty when nothing is counted. */
    List<Draft> tallies(Match match, Template template, Frame frame) {
        for (String role : template.roles(Template.Part.OF)) {
            List<Draft> drafts = new ArrayList<>();
            for (Phrase phrase : match.phrases(role)) {
                Draft draft = tally(match, template, frame, phrase);
                if (draft != null) {
                    drafts.add(draft);
                }
                companions(match, template, frame, phrase, drafts);
            }
            if (!drafts.isEmpty()) {
                return drafts;
            }
        }
        return List.of();
    }

    /** "a colonel along with six of his men": adds a tally for those named beside, where the role itself has lost them. */
    private void companions(Match match, Template template, Frame frame, Phrase phrase, List<Draft> drafts) {
        Phrase other = reading.people(phrase) == null ? null : beside.after(reading, phrase, match.predicate().token());
        boolean known = other == null || match.phrases("patient").stream().anyMatch(other::overlaps);
        Draft draft = known ? null : tally(match, template, frame, other);
        if (draft != null) {
            drafts.add(draft);
        }
    }

    private Draft tally(Match match, Template template, Frame frame, Phrase said) {
        Phrase phrase = innermost(match, said);
        Counted counted = counted(template, phrase);
        counted = counted == null && frame.stance() == Stance.DENIED ? none(phrase) : counted;
        if (counted == null || reading.is("time", counted.number()) || isRate(phrase)) {
            return null;
        }
        String measure = template.code().equals("*") ? vocabulary.measureOf(reading.lemma(counted.noun())) : template.code();
        if (measure == null) {
            return null;
        }
        // "No soldiers were killed" states a figure: nought. The negation is in the number already.
        boolean none = Integer.valueOf(0).equals(counted.count().max());
        Stance stance = none ? Stance.ASSERTED : frame.stance();
        Slots slots = new Slots();
        slots.add(Slot.RECIPIENT, List.of(phrase));
        doers.fill(slots, Slot.ACTOR, match, template.roles(Template.Part.BY));
        if (sentence.token(phrase.head()).is("conj")) {
            // "killed 12 on Wednesday and nine on Thursday"
            slots.add(Slot.TIME, circumstances.of(phrase.head(), -1, Mention.Kind.TIME, 0));
        }
        meansAndPlace(slots, match, template, frame);
        if (slots.isEmpty(Slot.ACTOR)) {
            slots.add(Slot.ACTOR, doers.blamed(match.predicate().token()));
        }
        if (slots.isEmpty(Slot.ACTOR) && frame.stance() == Stance.ASSERTED) {
            slots.add(Slot.ACTOR, doers.accused(frame));
        }
        return new Draft(
                Draft.Kind.TALLY, sentence.index(), match.rule().id(), measure, match.trigger(), slots.asMap(), counted.count(),
                counted.number(), whom(match, phrase), null, stance, frame.modality(), frame.holders(), -1, null);
    }

    /** "Between 40 and 50 people a day": how many at a time, and not how many. */
    private boolean isRate(Phrase phrase) {
        int each = phrase.last();
        boolean led = each + 1 < sentence.size() && reading.classes().is("rate-word", reading.lemma(each)) && reading.classes().is("rate-unit", reading.lemma(each + 1));
        return led && (each + 2 == sentence.size() || !reading.classes().is("rate-not", reading.lemma(each + 2)));
    }

    /** Whom the phrase counts; of "31 women (9 killed, 22 injured)" the women. */
    private String whom(Match match, Phrase phrase) {
        int verb = match.predicate().token();
        if (reading.counter().isSizeOf(phrase)) {
            return "people";
        }
        boolean bracketed = sentence.token(verb).is("acl") && reading.counter().isNumber(phrase) && sentence.token(phrase.head()).head() == verb;
        String people = bracketed ? reading.whom(reading.core(sentence.token(verb).head())) : null;
        people = people == null || people.equals("people") ? reading.whom(phrase) : people;
        Heading heading = people.equals("unknown") ? reading.heading() : null;
        String named = heading != null && verb > heading.colon() ? heading.people() : null;
        return named == null ? people : named;
    }

    /** The phrase's number; one for a person in the singular ("a general") or by name; null when it counts nobody. */
    private Counted counted(Template template, Phrase phrase) {
        Counted counted = reading.counter().of(phrase);
        if (counted != null || reading.people(phrase) == null) {
            return counted;
        }
        boolean named = reading.is("person", phrase) && vocabulary.countsNamed(template.code());
        // "a woman who fled" tells who she is, not how many have fled
        boolean crowd = reading.classes().is("crowd-measure", template.code());
        return named ? new Counted(Count.exactly(1, phrase.words()), phrase, phrase.head()) : crowd ? null : reading.counter().single(phrase);
    }

    /** "did not cause any casualties": denied, "any" is nought; null for any other phrase. */
    private Counted none(Phrase phrase) {
        for (int child : sentence.children(phrase.head(), "det")) {
            if (reading.classes().is("any-word", reading.lemma(child))) {
                Phrase any = sentence.phrase(child, child + 1, child);
                return new Counted(Count.exactly(0, any.words()), any, phrase.head());
            }
        }
        return null;
    }

    /** "three of the 48 pilgrims kidnapped by rebels": the participle says it of the 48. */
    private Phrase innermost(Match match, Phrase phrase) {
        int verb = match.predicate().token();
        int noun = reading.counter().noun(phrase);
        boolean participle = sentence.token(verb).tag().equals("VBN") && sentence.children(verb, "aux").isEmpty();
        boolean inner = noun != phrase.head() && phrase.last() == verb && reading.counter().of(reading.core(noun)) != null;
        return participle && inner ? reading.core(noun) : phrase;
    }

    /** A part of a figure: the same in all but number, people, place and time, which it may have of its own. */
    Draft part(Draft whole, Counted counted, Phrase phrase) {
        Slots slots = new Slots();
        slots.add(Slot.RECIPIENT, List.of(phrase));
        slots.add(Slot.ACTOR, whole.slot(Slot.ACTOR));
        slots.add(Slot.MEANS, whole.slot(Slot.MEANS));
        // "wounding seven, three of them critically, officials said on Friday", where the tree hangs the three on what was said
        boolean below = reading.sentence().isUnder(phrase.head(), whole.trigger().head());
        for (Slot slot : List.of(Slot.PLACE, Slot.TIME)) {
            Mention.Kind kind = slot == Slot.PLACE ? Mention.Kind.PLACE : Mention.Kind.TIME;
            List<Phrase> own = circumstances.of(phrase.head(), -1, kind);
            slots.add(slot, below ? own : whole.slot(slot));
            slots.add(slot, below ? whole.slot(slot) : own);
        }
        String people = reading.people(phrase);
        boolean named = people != null && !reading.is("pronoun", phrase);
        return new Draft(
                Draft.Kind.TALLY, sentence.index(), whole.rule(), whole.code(), whole.trigger(), slots.asMap(), counted.count(),
                counted.number(), named ? people : whole.people(), null, whole.stance(), whole.modality(), whole.sources(), -1, null);
    }

    private Draft draft(Match match, Template template, Frame frame, Slots slots, Control.Degree degree) {
        return new Draft(
                template.kind(), sentence.index(), match.rule().id(), template.code(), match.trigger(), slots.asMap(), null, null, null,
                degree, frame.stance(), frame.modality(), frame.holders(), -1, null);
    }

    private void meansAndPlace(Slots slots, Match match, Template template, Frame frame) {
        for (Phrase phrase : match.first(template.roles(Template.Part.MEANS))) {
            if (reading.is("means", phrase)) {
                slots.add(Slot.MEANS, List.of(phrase));
                if (slots.isEmpty(Slot.ACTOR)) {
                    slots.add(Slot.ACTOR, doers.owners(match, phrase));
                }
            }
        }
        List<Phrase> said = new ArrayList<>(match.first(template.roles(Template.Part.PLACE)));
        match.first(template.roles(Template.Part.RECIPIENT)).stream()
                .filter(phrase -> reading.isPlaceOnly(phrase) && reading.is("name", phrase) && !isBetweenParties(template))
                .forEach(said::add);
        match.first(template.roles(Template.Part.RECIPIENT)).stream()
                .filter(phrase -> reading.is("place", phrase) && !reading.is("actor", phrase) && !isBetweenParties(template))
                .forEach(phrase -> said.addAll(called(phrase)));
        List<Phrase> there = said.stream().filter(phrase -> !circumstances.isMeasuredFrom(phrase)).toList();
        if (!there.isEmpty()) {
            said.retainAll(there);
        }
        said.stream().filter(this::canBePlace).forEach(phrase -> slots.add(Slot.PLACE, List.of(phrase)));
        int token = match.predicate().token();
        int light = match.predicate().light();
        // A named place is the place, found or not; of "a camp" or "positions" the words around say where.
        boolean named = said.stream().anyMatch(phrase -> canBePlace(phrase) && reading.is("name", phrase));
        if (!named) {
            int depth = said.isEmpty() ? Circumstances.DEPTH : 0;
            List<Phrase> party = isBetweenParties(template) ? match.first(template.roles(Template.Part.RECIPIENT)) : List.of();
            slots.add(Slot.PLACE, circumstances.of(token, light, Mention.Kind.PLACE, depth).stream()
                    .filter(place -> party.stream().noneMatch(place::overlaps) && !isWhoSays(place, frame))
                    .toList());
        }
        slots.add(Slot.TIME, circumstances.of(token, light, Mention.Kind.TIME));
        if (reading.heading() != null && token > reading.heading().colon()) {
            addHeading(reading.heading(), slots);
        }
    }

    /** "Halvik, 9 September: three killed by mines": what the heading names and the rest of the sentence does not. */
    private void addHeading(Heading heading, Slots slots) {
        if (slots.isEmpty(Slot.MEANS) && heading.means() != null) {
            slots.add(Slot.MEANS, List.of(heading.means()));
        }
        if (slots.isEmpty(Slot.PLACE) && heading.isOnly(Mention.Kind.PLACE)) {
            slots.add(Slot.PLACE, heading.named(Mention.Kind.PLACE));
        }
        if (slots.isEmpty(Slot.TIME) && heading.isOnly(Mention.Kind.TIME)) {
            slots.add(Slot.TIME, heading.named(Mention.Kind.TIME));
        }
    }

    /** "The second city, Osgil, came under fire": the name of the place that a phrase describes. */
    private List<Phrase> called(Phrase phrase) {
        return sentence.children(phrase.head(), "appos").stream()
                .filter(name -> reading.mentioned(Mention.Kind.PLACE, name))
                .map(reading::core)
                .toList();
    }

    /** "..., the governor of Halvik said": where a speaker is from is not where it happened. */
    private static boolean isWhoSays(Phrase place, Frame frame) {
        return frame.holders().stream().anyMatch(holder -> holder.phrase() != null && holder.phrase().overlaps(place));
    }

    private boolean canBePlace(Phrase phrase) {
        // "three of the kidnapped Arvenians": by the noun that is counted
        boolean people = sentence.token(reading.counter().noun(phrase)).name() == NameType.GROUP;
        return !people && List.of("place", "name", "pronoun", "facility", "building").stream().anyMatch(name -> reading.is(name, phrase));
    }

    /** "urged Arvenia to leave": an act between parties, where a state's name is whom it is done to, and not where. */
    private boolean isBetweenParties(Template template) {
        return template.kind() == Draft.Kind.ACT && reading.classes().is("party-act", template.code().toLowerCase(Locale.ROOT));
    }

    private Control.Degree degree(Match match, List<Phrase> places) {
        List<Phrase> said = new ArrayList<>(List.of(match.trigger()));
        places.stream().limit(1).forEach(said::add);
        for (Phrase phrase : said) {
            for (int i = phrase.first(); i < phrase.last(); i++) {
                Control.Degree degree = vocabulary.degree(sentence.token(i).form().toLowerCase(Locale.ROOT));
                if (degree != null) {
                    return degree;
                }
            }
        }
        return Control.Degree.UNKNOWN;
    }
}
