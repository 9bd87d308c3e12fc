package org.dateline.resolve.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.dateline.model.Annotation;
import org.dateline.model.NameType;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.SourceKind;
import org.dateline.model.Token;

/**
 * Whom a pronoun takes up, where only one answer is left: the subject of a clause above it, or the subject of the sentence before,
 * or the only one there that fits. Nobody else, however near. {@link Definites} say whom "the group" takes up.
 */
final class Antecedents {
    /** A sentence's opening: its first words, an article or "But" before the name. */
    private static final int OPENING = 2;

    private final Annotation annotation;
    private final List<List<Entity>> entities;
    private final Sightings sightings;
    private final Kinds kinds;
    private final Pronouns pronouns;

    Antecedents(Sightings sightings, Kinds kinds, Pronouns pronouns) {
        this.annotation = sightings.annotation();
        this.entities = sightings.entities();
        this.sightings = sightings;
        this.kinds = kinds;
        this.pronouns = pronouns;
    }

    /** Whom the pronoun at this token stands for; null when that is not safe. */
    Entity of(Sentence sentence, int token, Pronouns.Pronoun pronoun) {
        if (mayBePlace(sentence, token, pronoun)) {
            return null;
        }
        Predicate<Entity> fits = entity -> fits(entity, pronoun) && !isOther(sentence, token, pronoun, entity);
        Entity above = null;
        boolean body = sentence.token(token).is("nsubj") && pronoun.stands() != Pronouns.Stands.PERSON;
        if (!body || !isShadowed(sentence, token, fits, pronoun)) {
            above = above(sentence, token, fits);
            if (above != null && isSpokenOf(sentence, token, pronoun, above)) {
                return null;
            }
            above = above != null ? above : opener(sentence, token, fits);
        }
        List<Integer> shadows = above == null ? overshadowing(sentence, token, pronoun) : List.of();
        if (above != null || !shadows.isEmpty()) {
            // "soldiers shot men after accusing them": whom something is done to is not who does it
            boolean doer = sentence.token(token).is("nsubj");
            return above != null || !doer ? above : at(sentence, shadows.get(0), entity -> !entity.person());
        }
        Sentence before = sightings.before(sentence, 1);
        if (!pronoun.singular() && hasPlural(sentence, token)) {
            return null;
        }
        if (before == null || annotation.isQuoted(sentence.token(token).span().start()) || hasRival(sentence, token, fits)) {
            return null;
        }
        boolean object = sentence.token(token).is("obj");
        if (object && pronoun.singular() && pronoun.stands() == Pronouns.Stands.THING) {
            return null; // "the army denied it"
        }
        boolean another = isAboutAnother(before, pronoun);
        Entity subject = subject(before, fits, !another);
        if (subject == null && another) {
            return null;
        }
        if (subject == null && !pronoun.singular() && isPlural(before)) {
            return null; // "The bodies of two men were found, the Observatory said. They had been executed."
        }
        subject = subject != null ? subject : sightings.only(before, fits, before.size());
        return subject == null || isMedium(subject) ? null : subject;
    }

    /** "The army reached the town as it came under fire", "... It was shelled": a place that something was done to may be meant as well. */
    private boolean mayBePlace(Sentence sentence, int token, Pronouns.Pronoun pronoun) {
        boolean undergoes = pronoun.singular() && pronoun.stands() == Pronouns.Stands.THING && PlaceRivals.isUndergoing(sentence, token);
        if (!undergoes) {
            return false;
        }
        PlaceRivals places = new PlaceRivals(annotation);
        Sentence before = sightings.before(sentence, 1);
        boolean opens = subjectsAbove(sentence, token).isEmpty();
        return places.isObject(sentence, token) || opens && before != null && places.isObject(before, before.size());
    }

    /** "Police said they were freed": officials to whom something is done are not "they"; nor need others be where several were named before. */
    private boolean isSpokenOf(Sentence sentence, int token, Pronouns.Pronoun pronoun, Entity speaker) {
        int deed = sentence.token(token).head();
        boolean undergoes = !pronoun.singular() && sentence.token(token).relation().equals("nsubj:pass") && sentence.token(deed).is("ccomp");
        boolean says = undergoes && sentence.token(speaker.head()).head() == sentence.token(deed).head();
        Sentence before = says ? sightings.before(sentence, 1) : null;
        return says && (kinds.source(speaker.kind()) == SourceKind.OFFICIAL || before != null && isPlural(before));
    }

    /** Whether the sentence is about several whom nobody knows. */
    private boolean isPlural(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            int word = i;
            boolean several = sentence.token(i).is("nsubj") && sentence.token(i).tag().equals("NNS");
            if (several && entities.get(sentence.index()).stream().noneMatch(entity -> entity.isKnown() && entity.contains(word))) {
                return true;
            }
        }
        return false;
    }

    /** Whom the pronoun cannot stand for: "they" for "it", "them" for who does it to them. */
    private boolean isOther(Sentence sentence, int token, Pronouns.Pronoun pronoun, Entity entity) {
        if (entity.sentence() != sentence.index()) {
            return false;
        }
        Pronouns.Pronoun other = pronouns.of(sentence.token(entity.head()));
        int doer = sentence.token(token).is("obj") ? doer(sentence, sentence.token(token).head()) : -1;
        return other != null && other.singular() != pronoun.singular() || doer >= 0 && sentence.isUnder(entity.head(), doer);
    }

    /** The subject of a verb or of the one that it is joined to; -1 when it has none. */
    private static int doer(Sentence sentence, int verb) {
        int node = verb;
        while (sentence.child(node, "nsubj") < 0 && sentence.token(node).head() >= 0
                && (sentence.token(node).is("conj") || sentence.token(node).is("xcomp") || sentence.token(node).is("advcl"))) {
            node = sentence.token(node).head();
        }
        return sentence.child(node, "nsubj");
    }

    /** An agency is named as who tells what others do: "it" in the next sentence is mostly theirs. */
    private boolean isMedium(Entity entity) {
        SourceKind source = kinds.source(entity.kind());
        return source == SourceKind.AGENCY || source == SourceKind.OUTLET;
    }

    /** "soldiers rounded up men and shot them": others in the same sentence whom the pronoun may mean sooner than anybody before. */
    private static boolean hasPlural(Sentence sentence, int token) {
        for (int i = 0; i < token; i++) {
            Token word = sentence.token(i);
            if (word.tag().equals("NNS") && (word.is("obj") || word.is("nsubj"))) {
                return true;
            }
        }
        return false;
    }

    private boolean fits(Entity entity, Pronouns.Pronoun pronoun) {
        return switch (pronoun.stands()) {
            case PERSON -> entity.person();
            case THING -> entity.isKnown() && !entity.person() && !entity.plural();
            case ANY -> entity.isKnown() && !entity.person();
            case SPEAKER, NOUN -> false;
        };
    }

    /** The subject of the nearest clause that the token stands below, if it fits; a subject that does not fit is passed over. */
    private Entity above(Sentence sentence, int token, Predicate<Entity> fits) {
        for (int subject : subjectsAbove(sentence, token)) {
            Entity entity = at(sentence, subject, fits);
            entity = entity != null ? entity : within(sentence, subject, fits);
            if (entity != null) {
                return entity;
            }
        }
        return null;
    }

    /** "M23 enters Osgil, army says it has withdrawn": a body that is not known stands nearer than whoever fits. */
    private boolean isShadowed(Sentence sentence, int token, Predicate<Entity> fits, Pronouns.Pronoun pronoun) {
        for (int subject : subjectsAbove(sentence, token)) {
            if (at(sentence, subject, fits) != null || within(sentence, subject, fits) != null) {
                return false;
            }
            if (isBody(sentence.token(subject), pronoun)) {
                return true;
            }
        }
        return false;
    }

    /** "The army said that it": a body that cannot be told from others of its kind is meant sooner than anybody named before. */
    private List<Integer> overshadowing(Sentence sentence, int token, Pronouns.Pronoun pronoun) {
        return subjectsAbove(sentence, token).stream()
                .filter(subject -> isBody(sentence.token(subject), pronoun))
                .toList();
    }

    /** "The army said the Front had left. It ...": the sentence is the army's, whoever that is. */
    private boolean isAboutAnother(Sentence before, Pronouns.Pronoun pronoun) {
        int root = before.root();
        return root >= 0 && pronoun.stands() != Pronouns.Stands.PERSON && before.children(root, "nsubj").stream()
                .map(before::token)
                .anyMatch(word -> word.tag().equals("NN") == pronoun.singular() && kinds.isNoun(word.form()));
    }

    /** "The army", and a name that is no person's. */
    private boolean isBody(Token word, Pronouns.Pronoun pronoun) {
        boolean named = pronoun.stands() != Pronouns.Stands.PERSON && word.pos() == Pos.PROPN && word.name() != NameType.PERSON;
        return named || word.tag().equals("NN") == pronoun.singular() && kinds.isNoun(word.form());
    }

    /** The subjects before the token of the clauses that it stands below, the nearest clause's first. */
    private static List<Integer> subjectsAbove(Sentence sentence, int token) {
        List<Integer> subjects = new ArrayList<>();
        int node = sentence.token(token).head();
        for (int steps = 0; node >= 0 && steps < sentence.size(); steps++, node = sentence.token(node).head()) {
            int controller = controller(sentence, node, token);
            if (controller >= 0) {
                subjects.add(controller);
            }
            for (int subject : sentence.children(node, "nsubj")) {
                if (subject < token && !sentence.isUnder(token, subject)) {
                    subjects.add(subject);
                }
            }
        }
        return subjects;
    }

    /** "forced rebels to leave the positions they held": whoever is made to do something does it; -1 when nobody is. */
    private static int controller(Sentence sentence, int node, int token) {
        Token word = sentence.token(node);
        boolean infinitive = word.is("xcomp") && sentence.children(node, "mark").stream().anyMatch(mark -> sentence.token(mark).tag().equals("TO"));
        int object = infinitive ? sentence.child(word.head(), "obj") : -1;
        return object >= 0 && object < token && object < node && sentence.child(node, "nsubj") < 0 ? object : -1;
    }

    /** Whose the subject is: the government of "a government source said that its forces"; null when that is not one. */
    private Entity within(Sentence sentence, int subject, Predicate<Entity> fits) {
        List<Entity> found = new ArrayList<>();
        for (Entity entity : entities.get(sentence.index())) {
            boolean before = entity.last() <= subject && sentence.token(entity.head()).head() == subject;
            if (before && fits.test(entity)) {
                found.add(entity);
            }
        }
        return found.size() == 1 ? found.get(0) : null;
    }

    /** Whoever a sentence opens with, for a tree that is broken, when no other subject that fits stands between. */
    private Entity opener(Sentence sentence, int token, Predicate<Entity> fits) {
        Entity opener = null;
        for (Entity entity : entities.get(sentence.index())) {
            boolean opens = entity.first() <= OPENING && entity.last() <= token && fits.test(entity);
            if (opener == null && opens) {
                opener = entity;
            } else if (opener != null && entity.last() <= token && fits.test(entity) && isSubject(sentence, entity) && !entity.isSame(opener)) {
                return null;
            }
        }
        return opener;
    }

    private static boolean isSubject(Sentence sentence, Entity entity) {
        return sentence.token(entity.head()).is("nsubj");
    }

    /** Whether an earlier word of the sentence could be meant as well. */
    private boolean hasRival(Sentence sentence, int token, Predicate<Entity> fits) {
        return sightings.count(sentence, fits, token) > 0;
    }

    /** The one that the word heads, or whose name follows the word: "the group | Al-Nour". */
    private Entity at(Sentence sentence, int head, Predicate<Entity> fits) {
        Entity named = null;
        for (Entity entity : entities.get(sentence.index())) {
            if (entity.head() == head && fits.test(entity)) {
                return entity;
            }
            if (entity.first() == head + 1 && sentence.token(entity.head()).head() == head && fits.test(entity)) {
                named = entity;
            }
        }
        return named;
    }

    /**
     * The subject of the main clause, if it fits, or with {@code opening} whoever opens the sentence. Of "Arvenia sent drones, the
     * air force said. It ..." the one who opens it is not who the sentence is about.
     */
    private Entity subject(Sentence sentence, Predicate<Entity> fits, boolean opening) {
        int root = sentence.root();
        for (int subject : root < 0 ? List.<Integer>of() : sentence.children(root, "nsubj")) {
            Entity entity = at(sentence, subject, fits);
            if (entity != null) {
                return entity;
            }
        }
        return opening ? opener(sentence, sentence.size(), entity -> fits.test(entity) && isSubject(sentence, entity)) : null;
    }
}
