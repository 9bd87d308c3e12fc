package org.dateline.extract.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.extract.count.Counted;
import org.dateline.extract.count.Quantity;
import org.dateline.extract.rule.ListWords.Kind;
import org.dateline.model.Phrase;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;

/**
 * Finds what a sentence says of those counted before: "Of those killed, 61 were women and nine were children", "Among the dead were
 * three aid workers", "18 of the wounded were children", "Of these, nine were women". What became of them is in the words for the whole.
 */
final class Shares {
    /** The words for a whole, and how many of them are said to be what; the measure is null for "of these", the class of people of the whole where none is said. */
    record Share(String measure, Phrase whole, String kind, Quantity number, Phrase people) {}

    /** The most words between the copula and the noun: "were members of", "were unarmed young". */
    private static final int REACH = 4;

    private final Reading reading;
    private final Sentence sentence;
    private final Vocabulary vocabulary;

    Shares(Reading reading, Vocabulary vocabulary) {
        this.reading = reading;
        this.sentence = reading.sentence();
        this.vocabulary = vocabulary;
    }

    /** The words for a whole with which the sentence begins; null when it begins otherwise. */
    Phrase opening() {
        return is(Kind.PARTITIVE, 0) ? whole(0) : null;
    }

    /** What became of those of whom a number before this word counts some, "61 | of the deaths"; null when nothing says so. */
    String measure(int preposition) {
        Phrase whole = preposition < sentence.size() && is(Kind.PARTITIVE, preposition) ? whole(preposition) : null;
        return whole == null ? null : vocabulary.fate(form(whole.head()));
    }

    /** The class of people that a sentence such as "Of the soldiers, 15 were killed" begins with; null when it begins otherwise. */
    String kind() {
        boolean opens = sentence.size() > 4 && is(Kind.PARTITIVE, 0) && is(Kind.WHOLE, 1) && form(3).equals(",");
        return opens ? reading.classes().people(form(2)) : null;
    }

    /** The shares that the sentence tells, in text order; empty when it tells none. */
    List<Share> find() {
        List<Share> found = new ArrayList<>();
        Phrase opened = null;
        for (int i = 0; i < sentence.size(); i++) {
            Phrase whole = is(Kind.PARTITIVE, i) ? whole(i) : null;
            Quantity before = whole == null ? null : endingAt(i);
            if (before != null) {
                add(found, whole, before, whole.last());
                opened = found.isEmpty() ? opened : whole;
            } else if (whole != null && opens(i)) {
                opened = whole;
            }
            if (whole != null) {
                addBefore(found, whole, i - 1);
            }
            Quantity number = opened != null && i >= opened.last() ? startingAt(i) : null;
            if (number != null) {
                add(found, opened, number, number.last());
            }
        }
        return found;
    }

    /** "Of those killed", "among the 42 dead", "of the wounded": from the preposition to the word for what became of them; null when it is something else. */
    private Phrase whole(int preposition) {
        int at = preposition + 1;
        while (at < sentence.size() && (is(Kind.WHOLE, at) || startingAt(at) != null)) {
            at = startingAt(at) == null ? at + 1 : startingAt(at).last();
        }
        at = at > preposition + 1 && at + 1 < sentence.size() && vocabulary.fate(form(at)) == null && reading.classes().people(form(at)) != null ? at + 1 : at;
        boolean fate = at > preposition + 1 && at < sentence.size() && vocabulary.fate(form(at)) != null;
        boolean taken = preposition + 2 < sentence.size() && is(Kind.AGAIN, preposition + 1) && form(preposition + 2).equals(",");
        if (taken && preposition == 0) {
            return sentence.phrase(preposition, preposition + 2, preposition + 1);
        }
        boolean described = fate && at + 1 < sentence.size() && sentence.token(at).head() == at + 1 && sentence.token(at).is("amod");
        return fate && !described ? sentence.phrase(preposition, at + 1, at) : null;
    }

    /** Whether a sentence or a clause begins with it. */
    private boolean opens(int preposition) {
        return preposition == 0 || sentence.token(preposition - 1).pos() == Pos.PUNCT || is(Kind.JOINING, preposition - 1);
    }

    /** "Three children were | among the 12 killed": those counted right before the copula. */
    private void addBefore(List<Share> found, Phrase whole, int copula) {
        boolean inverted = copula > 0 && is(Kind.BEING, copula) && sentence.token(copula - 1).pos().isNominal();
        Phrase people = inverted ? reading.core(copula - 1) : null;
        Counted counted = people == null || reading.people(people) == null ? null : reading.counter().of(people);
        counted = counted == null && people != null && reading.people(people) != null ? reading.counter().single(people) : counted;
        if (counted != null) {
            Quantity number = new Quantity(counted.number().first(), counted.number().last(), counted.count());
            found.add(new Share(vocabulary.fate(form(whole.head())), whole, null, number, people));
        }
    }

    private void add(List<Share> found, Phrase whole, Quantity number, int next) {
        Phrase people = people(whole, number, next);
        if (people != null && found.stream().noneMatch(other -> other.number().equals(number))) {
            String of = whole.head() > 0 ? reading.classes().people(form(whole.head() - 1)) : null;
            found.add(new Share(vocabulary.fate(form(whole.head())), whole, "people".equals(of) ? null : of, number, people));
        }
    }

    /** "61 were women", "were three children", "and 33 children": the words for people that go with the number; null when there are none. */
    private Phrase people(Phrase whole, Quantity number, int next) {
        boolean copula = next < sentence.size() && is(Kind.BEING, next);
        boolean inverted = whole.last() < sentence.size() && is(Kind.BEING, whole.last());
        int from = copula ? next + 1 : next;
        boolean listed = !copula && (inverted || number.first() > 0 && is(Kind.JOINING, number.first() - 1));
        if (!copula && !listed) {
            return null;
        }
        for (int i = from; i < sentence.size() && i < from + REACH; i++) {
            Phrase phrase = sentence.phrase(Math.min(from, i), i + 1, i);
            String people = reading.classes().people(form(i));
            boolean noun = sentence.token(i).pos().isNominal() && !isModifier(i);
            if (noun && people != null) {
                return phrase;
            }
            boolean goesOn = isModifier(i) || sentence.token(i).is("amod") || sentence.token(i).is("det") || sentence.token(i).is("advmod");
            if (!goesOn || form(i).equals(",")) {
                return null;
            }
        }
        return null;
    }

    /** A word for people right before another one: "medical staff", "women teachers". */
    private boolean isModifier(int token) {
        return sentence.token(token).head() == token + 1 && (sentence.token(token).is("compound") || sentence.token(token).is("amod"));
    }

    private Quantity startingAt(int token) {
        return reading.quantities().stream().filter(quantity -> quantity.first() == token).findFirst().orElse(null);
    }

    private Quantity endingAt(int token) {
        return reading.quantities().stream().filter(quantity -> quantity.last() == token).findFirst().orElse(null);
    }

    private boolean is(Kind kind, int token) {
        return vocabulary.lists().is(kind, form(token));
    }

    private String form(int token) {
        return sentence.token(token).form().toLowerCase(Locale.ROOT);
    }
}
