package org.dateline.extract.rule;

import java.util.List;
import java.util.Set;
import org.dateline.model.Mention;
import org.dateline.model.NameType;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Places that a sentence names only to say how another lies, or whose somebody is: nothing happened there. */
final class Bearings {
    /** Kinds of actors that sit somewhere, wherever they act. */
    private static final Set<String> GOVERNS = Set.of("government", "ministry");
    private final Reading reading;
    private final Sentence sentence;

    Bearings(Reading reading) {
        this.reading = reading;
        this.sentence = reading.sentence();
    }

    /** Whether the place says where something else lies or goes, or whose it is. */
    boolean isBearing(Mention mention) {
        int head = mention.phrase().head();
        return isBetween(head) || isWhose(head) || isMeasuredFrom(mention) || isPointedFrom(mention) || isDirection(mention);
    }

    /** "On the road between Osgil and Halvik", "on the road from Osgil to Halvik": it was in neither. */
    private boolean isBetween(int place) {
        int road = sentence.token(place).head();
        boolean end = sentence.token(place).is("nmod") && reading.classes().is("passage", reading.lemma(road))
                && sentence.hasChild(place, "case", marker -> List.of("from", "to").contains(reading.lemma(marker)));
        if (end) {
            return true;
        }
        int first = sentence.token(place).is("conj") ? sentence.token(place).head() : place;
        return sentence.hasChild(first, "case", marker -> reading.lemma(marker).equals("between"));
    }

    /** "By members of the armed forces of Karvania", "the government in Osgil": whose they are, wherever that was. */
    private boolean isWhose(int place) {
        Token word = sentence.token(place);
        List<String> markers = sentence.children(place, "case").stream().map(marker -> reading.lemma(marker)).toList();
        boolean owns = word.relation().equals("nmod:poss");
        return word.is("nmod") && reading.annotation().mentions(sentence.index(), Mention.Kind.ACTOR).stream()
                .filter(actor -> actor.phrase().first() <= word.head() && word.head() < actor.phrase().last())
                .anyMatch(actor -> owns && !actor.type().equals("police") || markers.contains("of") || markers.contains("in") && GOVERNS.contains(actor.type()));
    }

    /** "Stormed the Osgil camp north of the city": behind a name "the city" says only where that lies. */
    private boolean isPointedFrom(Mention mention) {
        int at = mention.phrase().first() - 1;
        at = at > 0 && sentence.token(at).pos() == Pos.DET ? at - 1 : at;
        boolean of = at >= 2 && reading.lemma(at).equals("of") && reading.classes().is("direction", reading.lemma(at - 1));
        if (!of || mention.type().equals("name")) {
            return false;
        }
        for (int i = at - 2; i > 0 && sentence.token(i).pos() != Pos.PUNCT; i--) {
            if (sentence.token(i).tag().startsWith("VB") && !sentence.token(i).is("amod")) {
                return false;
            }
            if (sentence.token(i).pos() == Pos.PROPN && !reading.mentioned(Mention.Kind.TIME, i) && !reading.mentioned(Mention.Kind.ACTOR, i)) {
                return true;
            }
        }
        return false;
    }

    /** "near Osgil, 40 km south of Halvik": behind a place the distance says where that lies, and Halvik is not where it happened. */
    private boolean isMeasuredFrom(Mention mention) {
        return isMeasuredFrom(mention, false);
    }

    /** The same; with {@code unlisted} also behind a name that is not known to be a place's: "the village of Abu Tarsk, north of Halvik". */
    boolean isMeasuredFrom(Mention mention, boolean unlisted) {
        int at = mention.phrase().first() - 1;
        boolean of = at >= 3 && List.of("of", "from").contains(reading.lemma(at));
        boolean noun = of && at >= 5 && reading.lemma(at - 3).equals("of") && sentence.token(at - 2).pos() == Pos.DET;
        at = noun ? at - 3 : at; // "west of the city of Halvik"
        boolean direction = of && reading.classes().is("direction", reading.lemma(at - 1));
        int unit = direction ? at - 2 : at - 1;
        int first = unit;
        while (of && first > 0 && !sentence.token(first).form().equals(",")) {
            first--;
        }
        boolean name = first > 1 && (reading.mentioned(Mention.Kind.PLACE, first - 1) || sentence.token(first - 1).pos() == Pos.PROPN);
        boolean apposed = direction && first == unit && name && (unlisted || reading.mentioned(Mention.Kind.PLACE, first - 1));
        boolean measured = of && unit - first <= 5 && reading.classes().is("distance", reading.lemma(unit));
        return (measured || apposed) && name;
    }

    /** "North of Osgil, in Halvik, ...": the first says only in which direction the second lies. */
    private boolean isDirection(Mention mention) {
        int at = mention.phrase().first() - 2;
        int next = mention.phrase().last();
        boolean of = at >= 0 && reading.classes().is("direction", reading.lemma(at)) && reading.lemma(at + 1).equals("of");
        return of && next + 2 < sentence.size() && sentence.token(next).form().equals(",") && reading.lemma(next + 1).equals("in")
                && reading.mentioned(Mention.Kind.PLACE, next + 2);
    }

    /** "the Osgil forces": the place is part of whom it names. */
    boolean isPartOfName(Mention mention) {
        Token word = sentence.token(mention.phrase().head());
        // "Osgil, Karvania's second city"
        if (mention.kind() == Mention.Kind.PLACE && word.relation().equals("nmod:poss") && sentence.token(word.head()).is("appos")) {
            return true;
        }
        boolean modifier = word.is("compound") || word.is("amod") || word.is("nmod:poss") && isInTitle(word.head());
        return mention.kind() == Mention.Kind.PLACE && modifier && word.head() > mention.phrase().head()
                && (word.is("nmod:poss") || isInTitle(mention.phrase().head())
                        || reading.annotation().mentions(sentence.index(), Mention.Kind.ACTOR).stream()
                                .anyMatch(actor -> actor.phrase().head() == word.head()));
    }

    /** "US Secretary of State John Miller", "Arvenia's Foreign Minister Ana Reyes": the words before a person's name say whose official that is. */
    private boolean isInTitle(int node) {
        int at = node;
        while (sentence.token(at).is("compound") && sentence.token(at).head() > at) {
            at = sentence.token(at).head();
        }
        return at != node && sentence.token(at).name() == NameType.PERSON;
    }
}
