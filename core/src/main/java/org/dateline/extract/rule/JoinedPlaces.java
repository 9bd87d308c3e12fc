package org.dateline.extract.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.extract.predicate.Phrases;
import org.dateline.model.Mention;
import org.dateline.model.NameType;
import org.dateline.model.Phrase;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Named places that "and" joins: "seized Osgil, Tarsk and Brenno", "the towns of Osgil and Tarsk". What is said of one is said of each. */
final class JoinedPlaces {
    private final Reading reading;
    private final Sentence sentence;

    private JoinedPlaces(Reading reading) {
        this.reading = reading;
        this.sentence = reading.sentence();
    }

    /** The places that are joined to the first of these, that one among them, in text order; empty when none is. */
    static List<Phrase> of(Reading reading, List<Phrase> places) {
        return places.isEmpty() ? List.of() : new JoinedPlaces(reading).joined(places);
    }

    private List<Phrase> joined(List<Phrase> places) {
        List<Phrase> all = new ArrayList<>(named(places.get(0)));
        Phrase next = all.isEmpty() ? null : next(all.get(all.size() - 1), places);
        while (next != null) {
            all.add(next);
            next = next(next, places);
        }
        boolean and = all.stream().skip(1).anyMatch(place -> isAnd(sentence.token(place.first() - 1)));
        return and || all.size() > 1 && goesOn(all.get(all.size() - 1)) ? List.copyOf(all) : List.of();
    }

    /** "Osgil, Tarsk and the refinery": what closes the list may be no name. */
    private boolean goesOn(Phrase last) {
        int first = sentence.token(last.head()).is("conj") ? sentence.token(last.head()).head() : last.head();
        return Stream.of(first, last.head()).distinct()
                .flatMap(word -> sentence.children(word, "conj").stream())
                .anyMatch(other -> other > last.head() && sentence.child(other, "cc") >= last.last() && sentence.token(other).pos().isNominal());
    }

    /** "Osgil", or of "the towns of Osgil and Tarsk" the one with its noun and then the other; empty when the phrase names no place. */
    private List<Phrase> named(Phrase first) {
        if (isName(first)) {
            return isOf(first.head()) && !holdsMany(sentence.token(first.head()).head()) ? List.of() : List.of(first);
        }
        List<Phrase> names = new ArrayList<>();
        for (int child : holdsMany(first.head()) ? sentence.children(first.head(), "nmod") : List.<Integer>of()) {
            if (isOf(child) && names.isEmpty() && first.contains(reading.core(child)) && isTown(reading.core(child))) {
                names.addAll(Phrases.conjuncts(sentence, child).stream().filter(this::isTown).toList());
                names.set(0, first);
            }
        }
        return names;
    }

    private boolean isOf(int name) {
        return sentence.token(name).is("nmod") && sentence.children(name, "case").stream().anyMatch(marker -> reading.lemma(marker).equals("of"));
    }

    /** "The towns of", "most of"; of "the provinces of Halvik and Tarsk" the second by itself would be a town. */
    private boolean holdsMany(int noun) {
        return reading.classes().is("settlement", reading.lemma(noun)) || reading.classes().is("area", reading.lemma(noun));
    }

    /** The one of the places, or of what a wrong tree hangs elsewhere, that a comma or "and" parts from the last; null when none is. */
    private Phrase next(Phrase last, List<Phrase> places) {
        int at = last.last();
        while (at < sentence.size() && (sentence.token(at).form().equals(",") || isAnd(sentence.token(at)))) {
            at++;
        }
        int begins = at;
        if (at == last.last()) {
            return null;
        }
        Stream<Phrase> hung = Stream.concat(places.stream(), Phrases.conjuncts(sentence, last.head()).stream());
        Stream<Phrase> known = reading.annotation().mentions(sentence.index(), Mention.Kind.PLACE).stream()
                .filter(place -> place.type().equals("name"))
                .map(Mention::phrase);
        return Stream.concat(hung, known)
                .filter(place -> place.first() == begins && isName(place) && !isWhoActs(place))
                .findFirst().orElse(null);
    }

    /** "Took the town, and Arvenia denied it": a new clause begins. */
    private boolean isWhoActs(Phrase place) {
        Token name = sentence.token(place.head());
        // "Osgil and Tarsk were captured"
        boolean listed = name.is("conj") && name.head() >= 0 && sentence.token(name.head()).is("nsubj");
        boolean verb = !listed && place.last() < sentence.size() && List.of("VBD", "VBZ", "VBP", "MD").contains(sentence.token(place.last()).tag());
        return verb || name.is("nsubj");
    }

    /** Whether it is the name of a place, and no noun for one. */
    private boolean isListed(int token) {
        return reading.annotation().mentions(sentence.index(), Mention.Kind.PLACE).stream()
                .anyMatch(place -> place.type().equals("name") && place.phrase().head() == token);
    }

    private static boolean isAnd(Token token) {
        return token.is("cc");
    }

    private boolean isName(Phrase phrase) {
        return !reading.is("person", phrase) && isTown(phrase);
    }

    /** Behind "the towns of" any name is one, though unknown towns are taken for persons and bodies now and then. */
    private boolean isTown(Phrase phrase) {
        boolean somebody = reading.is("force", phrase) || reading.mentioned(Mention.Kind.ACTOR, phrase.head())
                || sentence.token(phrase.head()).name() == NameType.GROUP;
        return !somebody && !reading.is("time", phrase) && (reading.is("name", phrase) || isListed(phrase.head()));
    }
}
