package org.dateline.resolve.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.dateline.model.Annotation;
import org.dateline.model.Passage;
import org.dateline.model.Sentence;

/** Who is named where in a report: {@code entities} holds a list for each sentence, which may still grow, from the first sentence on. */
record Sightings(Annotation annotation, List<List<Entity>> entities) {
    /** The only one that fits before this token; null when none does or several do. */
    Entity only(Sentence sentence, Predicate<Entity> fits, int limit) {
        List<Entity> found = different(sentence, fits, limit);
        return found.size() == 1 ? found.get(0) : null;
    }

    /** How many different ones fit before this token. */
    int count(Sentence sentence, Predicate<Entity> fits, int limit) {
        return different(sentence, fits, limit).size();
    }

    private List<Entity> different(Sentence sentence, Predicate<Entity> fits, int limit) {
        List<Entity> found = new ArrayList<>();
        for (Entity entity : entities.get(sentence.index())) {
            if (entity.last() <= limit && fits.test(entity) && found.stream().noneMatch(entity::isSame)) {
                found.add(entity);
            }
        }
        return found;
    }

    /** The sentence that stands {@code back} before this one, both in the body; null when there is none. */
    Sentence before(Sentence sentence, int back) {
        int index = sentence.index() - back;
        if (index < 0 || sentence.kind() != Passage.Kind.BODY) {
            return null;
        }
        Sentence before = annotation.sentences().get(index);
        return before.kind() == Passage.Kind.BODY ? before : null;
    }
}
