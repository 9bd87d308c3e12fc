package org.dateline.resolve.actor;

import java.util.Objects;

/**
 * Someone a sentence mentions, under the name that stands for them in the whole report.
 *
 * @param sentence index of the sentence
 * @param first index of the first token
 * @param last one past the last token
 * @param head index of the token that governs the others
 * @param actor what the register knows; null for a person or body that it does not
 * @param name the full name as far as the report or the register gives it; null for a kind only
 * @param person whether it is one person
 * @param plural whether "they" can, and "it" cannot, take it up
 */
record Entity(int sentence, int first, int last, int head, Actor actor, String name, boolean person, boolean plural) {
    Entity {
        if (first < 0 || last <= first || head < first || head >= last) {
            throw new IllegalArgumentException("not an entity: [" + first + ", " + last + ") head " + head);
        }
    }

    /** Whether it can be told from others of its kind. */
    boolean isKnown() {
        return name != null;
    }

    boolean contains(int token) {
        return first <= token && token < last;
    }

    /** The same one, mentioned by other words. */
    Entity at(int otherSentence, int token) {
        return new Entity(otherSentence, token, token + 1, token, actor, name, person, plural);
    }

    boolean isSame(Entity other) {
        String id = actor == null ? null : actor.id();
        String otherId = other.actor == null ? null : other.actor.id();
        return id != null || otherId != null ? Objects.equals(id, otherId) : Objects.equals(name, other.name);
    }

    String kind() {
        return actor == null ? null : actor.kind();
    }
}
