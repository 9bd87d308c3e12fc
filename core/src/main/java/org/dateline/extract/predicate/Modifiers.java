package org.dateline.extract.predicate;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Annotation;
import org.dateline.model.Mention;
import org.dateline.model.NameType;
import org.dateline.model.Phrase;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Finds who is meant by the words before a noun that names a deed: "government counterattack", "Assad's offensive". */
final class Modifiers {
    private Modifiers() {}

    /** Phrases of possessors, and of compounds and adjectives that name an actor or a nation; times left out. */
    static List<Phrase> actors(Annotation annotation, Sentence sentence, int noun) {
        List<Phrase> found = new ArrayList<>();
        for (int child : sentence.children(noun)) {
            Token token = sentence.token(child);
            if (token.relation().equals("nmod:poss") && !isMentioned(annotation, sentence, child, Mention.Kind.TIME)) {
                found.add(Phrases.core(sentence, child));
            } else if ((token.is("compound") || token.is("amod")) && child < noun) {
                boolean actor = isMentioned(annotation, sentence, child, Mention.Kind.ACTOR);
                boolean nation = token.name() == NameType.GROUP || token.name() == NameType.ORGANISATION;
                if (actor || nation) {
                    found.add(Phrases.core(sentence, child));
                }
            }
        }
        return found;
    }

    /** Possessors that are times: "Saturday's advance". */
    static List<Phrase> times(Annotation annotation, Sentence sentence, int noun) {
        return sentence.children(noun, "nmod:poss").stream()
                .filter(child -> isMentioned(annotation, sentence, child, Mention.Kind.TIME))
                .map(child -> Phrases.core(sentence, child))
                .toList();
    }

    private static boolean isMentioned(Annotation annotation, Sentence sentence, int token, Mention.Kind kind) {
        return annotation.mentions(sentence.index(), kind).stream()
                .anyMatch(mention -> mention.phrase().first() <= token && token < mention.phrase().last());
    }
}
