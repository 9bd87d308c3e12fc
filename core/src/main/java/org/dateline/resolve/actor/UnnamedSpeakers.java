package org.dateline.resolve.actor;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Annotation;
import org.dateline.model.Passage;
import org.dateline.model.Phrase;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.SourceKind;
import org.dateline.model.Token;

/**
 * Whom "he added" and "they warned" mean after "a resident said" and "army officials said": the only unnamed speaker of that
 * number in the nearest sentence that has any, where nobody is named who might be meant instead. And "it" after "the army said".
 */
final class UnnamedSpeakers {
    private static final int WINDOW = 2;

    private final Annotation annotation;
    private final Roles roles;
    private final Persons persons;
    private final Pronouns pronouns;
    private final Kinds kinds;

    UnnamedSpeakers(Annotation annotation, ActorRegister register, Persons persons) {
        this.annotation = annotation;
        this.roles = register.roles();
        this.persons = persons;
        this.pronouns = register.pronouns();
        this.kinds = register.kinds();
    }

    /** The words for the speaker whom a pronoun takes up; null when it is no such pronoun or that cannot be told. */
    Phrase behind(Sentence sentence, int token) {
        Pronouns.Pronoun pronoun = pronouns.of(sentence.token(token));
        boolean person = pronoun != null && sentence.token(token).pos() == Pos.PRON
                && (pronoun.stands() == Pronouns.Stands.PERSON || pronoun.stands() == Pronouns.Stands.ANY);
        if (sentence.kind() == Passage.Kind.BODY && pronoun != null && pronoun.stands() == Pronouns.Stands.THING) {
            return body(sentence);
        }
        if (!person || sentence.kind() != Passage.Kind.BODY) {
            return null;
        }
        for (int back = 0; back <= WINDOW && sentence.index() - back >= 0; back++) {
            Sentence before = annotation.sentences().get(sentence.index() - back);
            int limit = back == 0 ? token : before.size();
            List<Integer> speakers = speakers(before, limit, pronoun.singular(), back == 0 ? sentence.token(token).head() : -1);
            boolean named = persons.in(before.index()).stream().anyMatch(name -> name.last() <= limit && !before.token(name.head()).is("nmod"));
            if (before.kind() != Passage.Kind.BODY || named || speakers.size() > 1) {
                return null;
            }
            if (speakers.size() == 1) {
                return phrase(before, speakers.get(0));
            }
        }
        return null;
    }

    /** The body that the sentence before is about, "the army" or "the report": the subject of its main clause; null when that names none. */
    private Phrase body(Sentence sentence) {
        Sentence before = sentence.index() == 0 ? null : annotation.sentences().get(sentence.index() - 1);
        int root = before == null || before.kind() != Passage.Kind.BODY ? -1 : before.root();
        for (int subject : root < 0 ? List.<Integer>of() : before.children(root, "nsubj")) {
            Token noun = before.token(subject);
            Roles.Role role = roles.of(noun);
            boolean document = role != null && role.source() == SourceKind.DOCUMENT;
            if (noun.tag().equals("NN") && noun.is("nsubj") && (document || kinds.isNoun(noun.form()))) {
                return phrase(before, subject);
            }
        }
        return null;
    }

    /** The noun with the words before it that hang on it. */
    private static Phrase phrase(Sentence sentence, int noun) {
        int first = noun;
        while (first > 0 && sentence.isUnder(first - 1, noun) && sentence.token(first - 1).pos() != Pos.PUNCT) {
            first--;
        }
        return sentence.phrase(first, noun + 1, noun);
    }

    /**
     * Subjects that name a role: "a resident", in the number asked for.
     *
     * @param teller the verb whose subject the pronoun is, in its own sentence; -1 in others
     */
    private List<Integer> speakers(Sentence sentence, int limit, boolean singular, int teller) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < limit; i++) {
            Token token = sentence.token(i);
            Roles.Role role = token.pos() == Pos.NOUN && token.is("nsubj") ? roles.of(token) : null;
            // "soldiers shot at the school, they added": who is told of is not who tells it
            boolean told = role != null && teller >= 0 && sentence.isUnder(i, teller) && token.head() != teller;
            if (role != null && !told && !role.through() && token.tag().equals("NN") == singular) {
                found.add(i);
            }
        }
        // "witnesses said that soldiers burned it": of those the soldiers are only told of
        List<Integer> tellers = List.copyOf(found);
        found.removeIf(i -> tellers.stream().anyMatch(other -> other != i && sentence.token(other).head() != sentence.token(i).head()
                && sentence.isUnder(i, sentence.token(other).head())));
        return found;
    }
}
