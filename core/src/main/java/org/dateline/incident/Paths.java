package org.dateline.incident;

import org.dateline.model.Phrase;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** How a word hangs on the words above it. */
final class Paths {
    private Paths() {}

    /** The first of coordinated words and the word that an apposition explains, as far up as that goes. */
    static int anchor(Sentence sentence, int token) {
        int at = token;
        for (int steps = 0; steps < 8; steps++) {
            Token word = sentence.token(at);
            boolean climbs = word.is("conj") || word.is("appos") || word.is("flat") || word.is("dep") && sentence.token(Math.max(0, word.head())).pos() == word.pos();
            if (!climbs || word.head() < 0) {
                return at;
            }
            at = word.head();
        }
        return at;
    }

    /** The relation that leads up from a token, with its preposition: "obl:by", "nsubj:pass", "nmod:of". */
    static String relation(Sentence sentence, int token) {
        Token word = sentence.token(token);
        if (word.is("obl") || word.is("nmod") && !word.relation().equals("nmod:poss")) {
            int marker = sentence.child(token, "case");
            String plain = word.is("obl") ? "obl" : "nmod";
            return marker < 0 ? plain : plain + ":" + sentence.token(marker).lemma();
        }
        return word.relation();
    }

    /** Whether the verb is in the passive or a participle that hangs on a noun. */
    static boolean isPassive(Sentence sentence, int verb) {
        return sentence.child(verb, "aux:pass") >= 0 || sentence.child(verb, "nsubj:pass") >= 0
                || sentence.token(verb).tag().equals("VBN") && sentence.token(verb).relation().equals("acl");
    }

    /** Whether a word is negated. */
    static boolean isNegated(Sentence sentence, int token) {
        for (int child : sentence.children(token)) {
            String lemma = sentence.token(child).lemma();
            if (lemma.equals("not") || lemma.equals("no") || lemma.equals("never")) {
                return true;
            }
        }
        return false;
    }

    /** The token before a phrase; null at the start of a sentence. */
    static Token before(Sentence sentence, Phrase phrase) {
        return phrase.first() == 0 ? null : sentence.token(phrase.first() - 1);
    }
}
