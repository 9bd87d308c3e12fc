package org.dateline.resolve.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.model.ActorRef;
import org.dateline.model.Phrase;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/**
 * Reads whose name stands before a weapon: the state of "two Arvenian rockets" and "Arvenia's drones". Whether that state has fired
 * it, or only made it, the words do not say.
 */
final class Weapons {
    private static final String WEAPONS = "weapons";
    /** Words by which the name is that of where a weapon is from: "Arvenian made", "rockets supplied by". */
    private static final String MAKERS = "makers";
    /** How many words the name of a state or its adjective may have. */
    private static final int LONGEST = 4;

    private final ActorRegister register;

    Weapons(ActorRegister register) {
        this.register = register;
    }

    /** The state, under the words that name it; null where the phrase is of no weapon, names no state or more than one, or tells of its maker. */
    ActorRef state(Sentence sentence, Phrase weapon) {
        int head = weapon.head();
        boolean isWeapon = is(WEAPONS, sentence.token(head));
        boolean made = isWeapon && sentence.children(head).stream().anyMatch(child -> is(MAKERS, sentence.token(child)));
        if (!isWeapon || made) {
            return null;
        }
        List<ActorRef> states = new ArrayList<>();
        for (int first = weapon.first(); first < head; first++) {
            for (int last = Math.min(head, first + LONGEST); last > first; last--) {
                ActorRef state = modifies(sentence, last - 1, head) ? state(sentence, first, last) : null;
                if (state != null) {
                    states.add(state);
                    first = last - 1;
                }
            }
        }
        return states.size() == 1 ? states.get(0) : null;
    }

    private ActorRef state(Sentence sentence, int first, int last) {
        Phrase words = sentence.phrase(first, last, last - 1);
        List<Nation> nations = register.nations().words.exactly(words.words()).stream().distinct().toList();
        return nations.size() != 1 || !Character.isUpperCase(words.words().charAt(0))
                ? null
                : new ActorRef(nations.get(0).name(), "state:" + nations.get(0).code(), "state", words.words(), words.span());
    }

    /** Whether the word says something of the weapon and of no other noun: in "the Arvenian army's rockets" it does not. */
    private static boolean modifies(Sentence sentence, int word, int weapon) {
        Token token = sentence.token(word);
        return token.head() == weapon && (token.is("amod") || token.is("compound") || token.is("nmod:poss") || token.is("nmod"));
    }

    private boolean is(String set, Token word) {
        Names<String> words = register.set(set);
        return words != null && !words.exactly(word.form().toLowerCase(Locale.ROOT)).isEmpty();
    }
}
