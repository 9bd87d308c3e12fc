package org.dateline.extract.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.Count;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Finds the numbers in a sentence. Thread-safe. */
public final class Numbers {
    private final NumberWords words;

    /** Reads the tables of number words; throws a {@link org.dateline.lexicon.LexiconException} when one is missing or at fault. */
    public Numbers(Lexicon lexicon) {
        this.words = new NumberWords(lexicon);
    }

    /** Whether the word can be part of a number, or of what bounds one; true for many that are not. */
    public boolean mayHold(Token word) {
        return words.mayHold(word.form().toLowerCase(Locale.ROOT));
    }

    /** All numbers, in text order, the longest at each place; empty when there are none. */
    public List<Quantity> in(Sentence sentence) {
        List<String> forms = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            forms.add(token.form().toLowerCase(Locale.ROOT));
        }
        NumberParser parser = new NumberParser(words, forms);
        List<Quantity> found = new ArrayList<>();
        int at = 0;
        while (at < forms.size()) {
            // the "over" of "handed over 60 prisoners" belongs to the verb
            boolean particle = sentence.token(at).relation().equals("compound:prt");
            Quantity quantity = particle ? null : parser.at(at);
            if (quantity == null || isAsked(sentence, at)) {
                at++;
            } else {
                Count count = quantity.count();
                String said = sentence.phrase(quantity.first(), quantity.last(), quantity.first()).words();
                found.add(new Quantity(quantity.first(), quantity.last(), new Count(count.min(), count.max(), count.bound(), said)));
                at = quantity.last();
            }
        }
        return List.copyOf(found);
    }

    /** "did not say how many soldiers died": no figure. */
    private static boolean isAsked(Sentence sentence, int at) {
        return at > 0 && sentence.token(at - 1).tag().equals("WRB") && sentence.token(at - 1).head() == at;
    }
}
