package org.dateline.resolve;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Draft;
import org.dateline.model.Mention;
import org.dateline.model.Phrase;
import org.dateline.model.Sentence;
import org.dateline.model.Where;
import org.dateline.resolve.place.PlaceContext;
import org.dateline.resolve.place.PlaceResolver;

/**
 * Where a figure of several places lies: "40 people were killed in Osgil, Tarsk and Brenno" were not killed in Osgil, but in the
 * province or the country that holds all three. Of a part of the figure nothing is said.
 */
final class CommonGround {
    private final Coding coding;
    private final PlaceResolver places;
    private final PlaceContext context;

    CommonGround(Coding coding, PlaceResolver places, PlaceContext context) {
        this.coding = coding;
        this.places = places;
        this.context = context;
    }

    /** The smallest area known that holds the place and those joined to it; the place itself where none is, null where no area holds all. */
    Where of(Draft draft, Where first) {
        if (first == null || first.id() == null || first.precision() == Where.Precision.CONTEXT || !isFigure(draft)) {
            return first;
        }
        Sentence sentence = coding.annotation().sentences().get(draft.sentence());
        List<Phrase> names = coding.annotation().mentions(draft.sentence(), Mention.Kind.PLACE).stream().map(Mention::phrase).toList();
        Phrase last = names.stream().filter(name -> name.span().overlaps(first.span())).findFirst().orElse(null);
        Phrase begins = last;
        List<Where> others = new ArrayList<>();
        boolean joined = false;
        for (Phrase name : names) {
            if (last != null && name.first() > last.first() && isBehind(sentence, last, name)) {
                others.add(places.resolve(name, context));
                joined |= isAnd(sentence, name.first() - 1);
                last = name;
            }
        }
        return joined ? of(first, others, sentence.phrase(begins.first(), last.last(), begins.head())) : first;
    }

    private Where of(Where first, List<Where> others, Phrase all) {
        Where common = first;
        for (Where other : others) {
            // "El Fasher, North Darfur": what holds the place is no other
            if (common != null && !common.isIn(other) && !other.isIn(common)) {
                common = other.id() == null ? places.country(common.country(), all) : places.common(common, other, all);
            }
        }
        return common;
    }

    /** Whether it counts people, or tells what befell those that a figure with the same trigger counts. */
    private boolean isFigure(Draft draft) {
        return draft.kind() == Draft.Kind.TALLY || draft.kind() == Draft.Kind.ACT && coding.drafts().stream().anyMatch(
                other -> other.kind() == Draft.Kind.TALLY && other.sentence() == draft.sentence() && other.trigger().equals(draft.trigger()));
    }

    private static boolean isAnd(Sentence sentence, int token) {
        return token >= 0 && sentence.token(token).is("cc");
    }

    /** Whether nothing but a comma, "and" or both stands between two names. */
    private static boolean isBehind(Sentence sentence, Phrase one, Phrase next) {
        for (int i = one.last(); i < next.first(); i++) {
            if (!sentence.token(i).form().equals(",") && !isAnd(sentence, i)) {
                return false;
            }
        }
        return next.first() > one.last();
    }
}
