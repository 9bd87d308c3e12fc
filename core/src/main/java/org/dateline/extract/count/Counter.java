package org.dateline.extract.count;

import java.util.List;
import org.dateline.model.Count;
import org.dateline.model.Phrase;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Says how many a phrase of one sentence counts. */
public final class Counter {
    private static final int OLDEST = 110;

    private final Sentence sentence;
    private final List<Quantity> quantities;

    /** The quantities are those of the sentence, from {@link Numbers#in}. */
    public Counter(Sentence sentence, List<Quantity> quantities) {
        this.sentence = sentence;
        this.quantities = List.copyOf(quantities);
    }

    /** The number that counts the phrase and the noun it counts; null when there is no number. */
    public Counted of(Phrase phrase) {
        for (Quantity quantity : quantities) {
            if (counts(quantity, phrase)) {
                int noun = quantity.contains(phrase.head()) ? counted(quantity) : phrase.head();
                return new Counted(quantity.count(), words(quantity), noun < 0 ? phrase.head() : noun);
            }
        }
        return null;
    }

    /** The noun that names what the phrase is about: "people" of "dozens of people"; its head when there is no other. */
    public int noun(Phrase phrase) {
        for (Quantity quantity : quantities) {
            if (quantity.contains(phrase.head())) {
                int noun = counted(quantity);
                return noun < 0 ? phrase.head() : noun;
            }
        }
        return phrase.head();
    }

    /** Whether the phrase is a bare number: "killed five". */
    public boolean isNumber(Phrase phrase) {
        for (Quantity quantity : quantities) {
            if (quantity.contains(phrase.head()) && counted(quantity) < 0 && !isAge(quantity)) {
                return true;
            }
        }
        return false;
    }

    /** One of a kind: "a general" is one; null for any other phrase. */
    public Counted single(Phrase phrase) {
        boolean singular = !sentence.token(phrase.head()).tag().endsWith("S");
        for (int child : sentence.children(phrase.head(), "det")) {
            String form = sentence.token(child).form();
            if (singular && (form.equalsIgnoreCase("a") || form.equalsIgnoreCase("an"))) {
                return new Counted(Count.exactly(1, form), sentence.phrase(child, child + 1, child), phrase.head());
            }
        }
        return null;
    }

    private boolean counts(Quantity quantity, Phrase phrase) {
        if (isAge(quantity)) {
            return false;
        }
        // "12 dead": the tree may hang what is counted on the number
        boolean hangs = quantity.last() == phrase.head() && quantity.contains(sentence.token(phrase.head()).head());
        if (quantity.contains(phrase.head()) || hangs) {
            return true;
        }
        if (isSize(quantity, phrase.head())) {
            return true;
        }
        int governor = governor(quantity);
        if (countsAnother(quantity, phrase.head())) {
            return false;
        }
        boolean before = quantity.last() <= phrase.head() && phrase.head() - quantity.last() < 6;
        return before && (governor == phrase.head() || governor < 0 && isBeside(quantity, phrase.head()));
    }

    /** Whether the phrase's number is that of those it is made up of: "a family of five". */
    public boolean isSizeOf(Phrase phrase) {
        return quantities.stream().anyMatch(quantity -> isSize(quantity, phrase.head()));
    }

    private boolean isSize(Quantity quantity, int noun) {
        int before = quantity.first() - 1;
        Token number = sentence.token(quantity.last() - 1);
        return before == noun + 1 && sentence.token(before).form().equals("of") && number.head() == noun && number.is("nmod")
                && !sentence.token(noun).tag().endsWith("S");
    }

    /** "Ana Reyes, 43, and her son": a bare number between commas behind a name. */
    private boolean isAge(Quantity quantity) {
        int at = quantity.first();
        boolean bare = quantity.last() == at + 1 && at >= 2 && sentence.token(at).form().chars().allMatch(Character::isDigit);
        if (!bare || quantity.count().max() == null || quantity.count().max() > OLDEST || !sentence.token(at - 1).form().equals(",")) {
            return false;
        }
        // "on Tuesday, 40 of them"
        boolean part = at + 2 < sentence.size() && sentence.token(at + 1).form().equals("of") && sentence.token(at + 2).pos() == Pos.PRON;
        if (part) {
            return false;
        }
        String next = at + 1 < sentence.size() ? sentence.token(at + 1).form() : ".";
        boolean named = sentence.token(at - 2).pos() == Pos.PROPN || sentence.token(at - 2).form().endsWith(".");
        return named && List.of(",", ".", ";", ")", "of", "was", "were", "and").contains(next);
    }

    /** "four of its fighters and nine soldiers": the tree may hang "nine" on "four". */
    private boolean isBeside(Quantity quantity, int noun) {
        if (!sentence.token(quantity.last() - 1).is("conj") || !sentence.token(noun).pos().isNominal()) {
            return false;
        }
        for (int i = quantity.last(); i < noun; i++) {
            if (sentence.token(i).pos() != Pos.ADJ && !sentence.token(i).is("compound")) {
                return false;
            }
        }
        return true;
    }

    /** "four of its fighters and nine soldiers": four counts the fighters, whatever it hangs on. */
    private boolean countsAnother(Quantity quantity, int noun) {
        int after = quantity.last();
        if (after >= noun || !sentence.token(after).form().equalsIgnoreCase("of")) {
            return false;
        }
        for (int i = after + 1; i < noun; i++) {
            Token token = sentence.token(i);
            boolean head = token.pos() == Pos.NOUN || token.pos() == Pos.PROPN;
            if (head && !(token.is("compound") || token.is("nmod:poss") || token.is("amod"))) {
                return true;
            }
        }
        return false;
    }

    /** The token outside the quantity that its words hang on; -1 when there is none. */
    private int governor(Quantity quantity) {
        for (int i = quantity.last() - 1; i >= quantity.first(); i--) {
            Token token = sentence.token(i);
            boolean counting = token.is("nummod") || token.is("det") || token.is("amod") || token.is("compound") || token.is("obl");
            if (token.head() >= quantity.last() && counting && token.pos() != Pos.PUNCT) {
                return token.head();
            }
        }
        return -1;
    }

    /** The noun after "of" that a quantity noun counts: "dozens of people", "three of the men"; -1 when there is none. */
    private int counted(Quantity quantity) {
        int after = quantity.last();
        boolean of = after < sentence.size() && sentence.token(after).form().equalsIgnoreCase("of");
        boolean ended = sentence.token(quantity.last() - 1).form().equalsIgnoreCase("of");
        if (of || ended) {
            for (int i = after; i < sentence.size(); i++) {
                int head = sentence.token(i).head();
                boolean under = head >= 0 && quantity.contains(head) && sentence.token(i).is("nmod");
                if (under) {
                    return i;
                }
            }
        }
        int governor = governor(quantity);
        return governor >= 0 && sentence.token(governor).pos().isNominal() ? governor : -1;
    }

    private Phrase words(Quantity quantity) {
        return sentence.phrase(quantity.first(), quantity.last(), quantity.last() - 1);
    }
}
