package org.dateline.extract.rule;

import java.util.ArrayList;
import java.util.List;
import org.dateline.extract.count.Counted;
import org.dateline.extract.predicate.Phrases;
import org.dateline.extract.predicate.Predicate;
import org.dateline.model.Mention;
import org.dateline.model.Phrase;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Finds to whom a deed was done where the tree has lost it but the order of words gives it away. */
final class Mends {
    private static final List<String> PARTITIVE = List.of("among", "of");
    private static final List<String> SHARES_SUBJECT = List.of("xcomp", "conj", "advcl", "ccomp");
    private final Reading reading;
    private final Sentence sentence;

    Mends(Reading reading) {
        this.reading = reading;
        this.sentence = reading.sentence();
    }

    /** The patients of a verb that the tree does not give; empty when the order of words gives none either. */
    List<Phrase> patients(Predicate predicate) {
        int verb = predicate.token();
        Token word = sentence.token(verb);
        if (word.is("amod") && word.tag().equals("VBN") && word.head() > verb && predicate.patients().isEmpty()) {
            return List.of(Phrases.core(sentence, word.head()));
        }
        Phrase counted = countedObject(verb);
        if (counted != null && (predicate.passive() || predicate.patients().isEmpty())) {
            return List.of(counted);
        }
        Phrase fallen = word.tag().equals("VBN") ? countedBefore(verb) : null;
        if (fallen != null) {
            return List.of(fallen);
        }
        int noun = predicate.patients().isEmpty() && word.tag().equals("VBN") ? nounBefore(verb) : -1;
        return noun < 0 ? List.of() : List.of(Phrases.core(sentence, noun));
    }

    /** The phrases, and before each what the tree makes a number of it: "four of its fighters and nine soldiers". */
    List<Phrase> listed(List<Phrase> phrases) {
        List<Phrase> all = new ArrayList<>();
        for (Phrase phrase : phrases) {
            int before = listedBefore(phrase);
            if (before >= 0) {
                all.add(Phrases.core(sentence, before));
            }
            for (int number : sentence.children(phrase.head())) {
                boolean counts = sentence.token(number).is("nummod") || sentence.token(number).pos() == Pos.NUM;
                int noun = counts ? sentence.child(number, "nmod") : -1;
                if (noun > number && noun < phrase.first()) {
                    all.add(sentence.phrase(number, noun + 1, number));
                }
            }
            all.add(phrase);
        }
        return all;
    }

    /** "Seven soldiers, three rebels killed": the counted noun whose apposition the tree makes of the second; -1 when there is none. */
    private int listedBefore(Phrase phrase) {
        Token noun = sentence.token(phrase.head());
        boolean counted = noun.is("appos") && noun.head() >= 0 && sentence.child(phrase.head(), "nummod") >= 0;
        boolean list = counted && sentence.child(noun.head(), "nummod") >= 0 && phrase.first() == noun.head() + 2
                && sentence.token(noun.head() + 1).form().equals(",");
        return list ? noun.head() : -1;
    }

    /** The phrases without those that are told of as part of the one before: "killed 18 rebels, among them two leaders". */
    List<Phrase> withoutParts(List<Phrase> phrases) {
        return phrases.size() < 2 ? phrases : phrases.stream().filter(phrase -> !isPart(phrase)).toList();
    }

    /** "among them two leaders", ", five of them", and behind that "children". */
    private boolean isPart(Phrase phrase) {
        boolean number = sentence.token(phrase.head()).pos() == Pos.NUM && phrase.last() - phrase.head() == 3
                && phrase.first() > 0 && sentence.token(phrase.first() - 1).form().equals(",");
        int them = number ? phrase.last() - 1 : phrase.first() - 1;
        return them > 1 && PARTITIVE.contains(reading.lemma(them - 1)) && sentence.token(them).pos() == Pos.PRON;
    }

    /**
     * The phrases without the later links of a chain of places: of "captured a leader in Osgil district, Tarsk province" the
     * province may hang on the verb.
     */
    List<Phrase> withoutChained(List<Phrase> phrases) {
        return phrases.size() < 2 ? phrases : phrases.stream().filter(phrase -> !isChained(phrase)).toList();
    }

    private boolean isChained(Phrase phrase) {
        int before = phrase.first() - 2;
        return before >= 0 && sentence.token(before + 1).form().equals(",") && !sentence.token(phrase.head()).is("conj")
                && reading.mentioned(Mention.Kind.PLACE, phrase.head()) && reading.mentioned(Mention.Kind.PLACE, before);
    }

    /** "... said killed at least 32 people": a counted object right behind a verb that needs one; null when there is none. */
    private Phrase countedObject(int verb) {
        if (!reading.classes().isTransitive(reading.lemma(verb))) {
            return null;
        }
        for (int object : sentence.children(verb, "obj")) {
            Phrase phrase = Phrases.core(sentence, object);
            boolean near = object > verb && phrase.first() - verb <= 3 && !isPunctuated(verb, phrase.first());
            if (near && reading.counter().of(phrase) != null) {
                return phrase;
            }
        }
        return more(verb);
    }

    /** "wounded a dozen more": the number may be taken for how much more; null when there is none right behind the verb. */
    private Phrase more(int verb) {
        for (int more : sentence.child(verb, "obj") >= 0 ? List.<Integer>of() : sentence.children(verb, "advmod")) {
            int number = sentence.child(more, "obl:npmod");
            int first = number < 0 ? -1 : Phrases.core(sentence, number).first();
            if (first == verb + 1) {
                Phrase phrase = sentence.phrase(first, more + 1, number);
                return reading.counter().of(phrase) != null ? phrase : null;
            }
        }
        return null;
    }

    /** "... left a man dead and three others injured": a counted noun, or a number, joined to what stands before; null when there is none. */
    private Phrase countedBefore(int verb) {
        boolean bare = sentence.children(verb, "aux").isEmpty() && sentence.child(verb, "nsubj") < 0 && sentence.child(verb, "obj") < 0;
        if (!bare || verb < 2) {
            return null;
        }
        Token before = sentence.token(verb - 1);
        Phrase phrase = isQuantity(verb - 1) ? sentence.phrase(verb - 1, verb, verb - 1) : Phrases.core(sentence, verb - 1);
        boolean nominal = before.pos().isNominal() || isQuantity(verb - 1);
        Counted counted = nominal && phrase.last() == verb ? reading.counter().of(phrase) : null;
        int first = counted == null ? -1 : Math.min(counted.number().first(), phrase.first());
        return first > 0 && sentence.token(first - 1).tag().equals("CC") ? phrase : null;
    }

    private boolean isPunctuated(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (sentence.token(i).pos() == Pos.PUNCT) {
                return true;
            }
        }
        return false;
    }

    /** "terrorists" had been killed; people believed to be trapped: the noun before the verb's helpers; -1 when there is none. */
    private int nounBefore(int verb) {
        int first = verb;
        boolean helped = false;
        for (int helper : sentence.children(verb, "aux")) {
            first = Math.min(first, helper);
            helped |= List.of("be", "get").contains(reading.lemma(helper));
        }
        for (int mark : sentence.children(verb, "mark")) {
            first = Math.min(first, mark);
        }
        if (!helped || sentence.child(verb, "nsubj") >= 0) {
            return -1;
        }
        boolean governed = SHARES_SUBJECT.contains(sentence.token(verb).relation()) && sentence.token(verb).head() == first - 1;
        int before = governed && sentence.child(first - 1, "nsubj") < 0 ? first - 2 : first - 1;
        while (before >= 0 && (sentence.token(before).pos() == Pos.ADV || isQuote(before))) {
            before--;
        }
        return before < 0 || !sentence.token(before).pos().isNominal() ? -1 : phraseHead(before);
    }

    private boolean isQuote(int token) {
        String form = sentence.token(token).form();
        return form.equals("\"") || form.equals("''") || form.equals("``") || form.equals("'");
    }

    private boolean isQuantity(int token) {
        return reading.quantities().stream().anyMatch(quantity -> quantity.contains(token));
    }

    /** Up from a counted noun to the quantity noun that governs it: "large numbers of terrorists". */
    private int phraseHead(int token) {
        int head = token;
        for (int up = sentence.token(head).head(); up >= 0 && up < head && isQuantity(up); up = sentence.token(head).head()) {
            head = up;
        }
        return head;
    }
}
