package org.dateline.resolve.actor;

import org.dateline.model.Annotation;
import org.dateline.model.Mention;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Places that "it" may take up as well as who acts: what is shelled or comes under fire may be the town that an army has reached. */
record PlaceRivals(Annotation annotation) {
    /** "It was shelled", "it came under fire". */
    static boolean isUndergoing(Sentence sentence, int token) {
        Token word = sentence.token(token);
        boolean under = word.is("nsubj") && sentence.children(word.head(), "obl").stream()
                .flatMap(phrase -> sentence.children(phrase, "case").stream())
                .anyMatch(marker -> sentence.token(marker).form().equals("under"));
        return under || word.relation().equals("nsubj:pass");
    }

    /** Whether a place before the token is what a verb's object is, or says whose or of what. */
    boolean isObject(Sentence sentence, int token) {
        return annotation.mentions(sentence.index(), Mention.Kind.PLACE).stream()
                .map(place -> place.phrase().head())
                .filter(place -> place < token)
                .anyMatch(place -> {
                    int node = place;
                    while (sentence.token(node).is("nmod") || sentence.token(node).is("compound")) {
                        node = sentence.token(node).head();
                    }
                    return sentence.token(node).is("obj") && node < token;
                });
    }
}
