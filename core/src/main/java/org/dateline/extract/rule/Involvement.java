package org.dateline.extract.rule;

import java.util.List;
import org.dateline.model.Phrase;
import org.dateline.model.Sentence;
import org.dateline.model.Stance;

/**
 * Whose part in a deed is denied in the words above the deed: "was not responsible for the attack", "had no role in the killings",
 * "had nothing to do with the raid".
 */
final class Involvement {
    private final Reading reading;
    private final Sentence sentence;

    Involvement(Reading reading) {
        this.reading = reading;
        this.sentence = reading.sentence();
    }

    /**
     * Whose part in a deed it is.
     *
     * @param who the words for them
     * @param none whether the words say that they had none
     */
    record Part(Phrase who, boolean none) {
        /** Whether it is said that they did it, where the words around are put so: "denied that it had no role" says that they had one. */
        Stance stance(Stance told) {
            return !none ? told : told == Stance.DENIED ? Stance.ASSERTED : Stance.DENIED;
        }
    }

    /** The part in a deed of which its sentence tells; null when it tells of none. */
    Part in(int deed) {
        int word = sentence.token(deed).head();
        if (word < 0) {
            return null;
        }
        if (reading.classes().is("answerable", reading.lemma(word)) || reading.classes().is("involved", reading.lemma(word))) {
            return part(word, reading.isNegated(word));
        }
        int share = reading.classes().is("part-in-it", reading.lemma(word)) ? word : toDoWith(word);
        int verb = share >= 0 && sentence.token(share).is("obj") ? sentence.token(share).head() : -1;
        boolean had = verb >= 0 && reading.classes().is("having", reading.lemma(verb));
        return had ? part(verb, reading.isNegated(verb) || isNone(share)) : null;
    }

    /** The "nothing" of "nothing to do with the raid", whose "do" the word is; -1 for any other. */
    private int toDoWith(int word) {
        int noun = sentence.token(word).is("acl") ? sentence.token(word).head() : -1;
        return noun >= 0 && reading.classes().is("share", reading.lemma(noun)) ? noun : -1;
    }

    private boolean isNone(int share) {
        return reading.classes().is("negating", reading.lemma(share))
                || sentence.hasChild(share, "det", det -> reading.classes().is("negating", reading.lemma(det)));
    }

    private Part part(int word, boolean none) {
        List<Phrase> subjects = sentence.children(word, "nsubj").stream().map(reading::core).filter(this::canAct).toList();
        return subjects.isEmpty() ? null : new Part(subjects.get(0), none);
    }

    private boolean canAct(Phrase phrase) {
        return List.of("force", "actor", "name", "people", "pronoun").stream().anyMatch(kind -> reading.is(kind, phrase))
                && !sentence.token(phrase.head()).tag().startsWith("W");
    }
}
