package org.dateline.resolve.actor;

import java.util.Locale;
import java.util.function.Predicate;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;

/** Whom "the group", "the army" take up: the only one that fits in the nearest sentence that has any. */
final class Definites {
    /** How many sentences back. */
    private static final int WINDOW = 3;

    private final Sightings sightings;
    private final Kinds kinds;
    private final Pronouns pronouns;

    Definites(Sightings sightings, Kinds kinds, Pronouns pronouns) {
        this.sightings = sightings;
        this.kinds = kinds;
        this.pronouns = pronouns;
    }

    /** Whom "the group" at this token stands for; null when it is no such phrase or not safe. */
    Entity of(Sentence sentence, int head) {
        if (!isDefinite(sentence, head) || !kinds.isNoun(sentence.token(head).form()) || isNamed(sentence, head)) {
            return null;
        }
        String noun = sentence.token(head).form().toLowerCase(Locale.ROOT);
        Entity own = sightings.entities().get(sentence.index()).stream().filter(entity -> entity.contains(head)).findFirst().orElse(null);
        Predicate<Entity> fits = entity -> entity.isKnown() && !entity.person()
                && (entity.kind() == null ? kinds.takesUp(noun, "ngo") : kinds.takesUp(noun, entity.kind()))
                && isOfKind(entity, own)
                && !isSelf(entity, sentence, head);
        Entity here = sightings.only(sentence, fits, head);
        for (int back = 1; here == null && back <= WINDOW; back++) {
            Sentence before = sightings.before(sentence, back);
            if (before == null || sightings.count(before, fits, before.size()) > 0) {
                Entity found = before == null ? null : sightings.only(before, fits, before.size());
                return found != null && wasSpokenOf(noun, own, found) ? null : found;
            }
        }
        return here;
    }

    /** "The army has left", and only then "Arvenian soldiers": an army that nobody knows was spoken of before, and may be meant again. */
    private boolean wasSpokenOf(String noun, Entity own, Entity found) {
        for (int s = 0; own != null && kinds.isState(own.kind()) && s < found.sentence(); s++) {
            for (Entity earlier : sightings.entities().get(s)) {
                String word = sightings.annotation().sentences().get(s).token(earlier.head()).form().toLowerCase(Locale.ROOT);
                if (!earlier.isKnown() && noun.equals(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isDefinite(Sentence sentence, int noun) {
        for (int det : sentence.children(noun, "det")) {
            if (pronouns.isDefinite(sentence.token(det))) {
                return true;
            }
        }
        return false;
    }

    /** "The group Katiba Sal" takes up nobody: its name follows. */
    private static boolean isNamed(Sentence sentence, int head) {
        int next = head + 1;
        return next < sentence.size() && sentence.token(next).pos() == Pos.PROPN && sentence.isUnder(next, head);
    }

    /**
     * Whether somebody can be what the noun's own words say: "the armed forces" are no rebels, "coalition forces" only a
     * coalition's, while "the militants" may be any that fight for no state.
     */
    private boolean isOfKind(Entity entity, Entity own) {
        if (own == null || own.kind() == null || own.kind().equals(entity.kind())) {
            return true;
        }
        boolean oneWord = own.last() - own.first() == 1;
        return oneWord && fightsForNoState(own.kind()) && fightsForNoState(entity.kind());
    }

    private boolean fightsForNoState(String kind) {
        return kinds.isArmed(kind) && !kinds.isState(kind);
    }

    private static boolean isSelf(Entity entity, Sentence sentence, int head) {
        return entity.sentence() == sentence.index() && entity.contains(head);
    }
}
