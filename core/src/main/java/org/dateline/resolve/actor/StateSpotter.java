package org.dateline.resolve.actor;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Annotation;
import org.dateline.model.Mention;
import org.dateline.model.NameType;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/**
 * Finds the names of states and capitals that act: "Russia" and "Moscow" as the subject of a clause, "Washington's" as a
 * policy's owner. Those of the state that the report is about are left alone: there a subject may well be a place ("Osgil has
 * fallen").
 */
final class StateSpotter {
    private final ActorRegister register;

    StateSpotter(ActorRegister register) {
        this.register = register;
    }

    /** States where they act, in text order, typed "state" and with their id. */
    List<Mention> spot(Annotation annotation) {
        String home = HomeState.facts(register, annotation, List.of(), new Owners(register, List.of())).home();
        List<Mention> found = new ArrayList<>();
        if (home == null) {
            return found;
        }
        for (Sentence sentence : annotation.sentences()) {
            Words words = register.in(sentence).words();
            for (int i = 0; i < words.size(); i++) {
                Mention mention = words.mayBegin(i, Openings.ACTING) && words.begins(i) ? mention(words, i, home) : null;
                if (mention != null) {
                    found.add(mention);
                }
            }
        }
        return found;
    }

    private Mention mention(Words words, int start, String home) {
        Mention name = mention(words, start, home, register.nations().names, false);
        return name != null ? name : mention(words, start, home, register.nations().capitals, true);
    }

    private Mention mention(Words words, int start, String home, Names<Nation> names, boolean capital) {
        Sentence sentence = words.sentence();
        for (Names.Hit<Nation> hit : names.at(words, start)) {
            int first = words.token(start);
            int last = words.token(hit.end() - 1) + 1;
            Token head = sentence.token(last - 1);
            boolean acts = head.is("nsubj") || capital && head.relation().equals("nmod:poss");
            if (words.ends(hit.end()) && acts && head.name() != NameType.PERSON && !hit.value().code().equals(home)) {
                return new Mention(Mention.Kind.ACTOR, sentence.phrase(first, last, last - 1), "state", "state:" + hit.value().code());
            }
        }
        return null;
    }
}
