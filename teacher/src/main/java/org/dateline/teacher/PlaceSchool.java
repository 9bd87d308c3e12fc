package org.dateline.teacher;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.Annotation;
import org.dateline.model.Phrase;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.resolve.place.Gazetteer;
import org.dateline.resolve.place.LinearModel;
import org.dateline.resolve.place.Place;
import org.dateline.resolve.place.PlaceReader;
import org.dateline.resolve.place.PlaceTagger;

/** Trains what tells place names, and what tells which place a name means. */
final class PlaceSchool {
    private static final int ROUNDS = 4;
    private static final int DOCUMENTS = 3;
    private static final double KEEP = 1e-3;
    private static final double LEAST = 0.05;
    private static final int CHOICE_ROUNDS = 12;
    private static final double CHOICE_KEEP = 1e-3;

    /** A place this near to the point that is known is the one that is meant, in kilometres; if there is none, one that is near. */
    private static final double SAME_KM = 40;

    private static final double NEAR_KM = 161;

    private final Lexicon lexicon;
    private final Gazetteer gazetteer;
    private final List<PlaceGold> gold;

    PlaceSchool(Lexicon lexicon, Gazetteer gazetteer, List<PlaceGold> gold) {
        this.lexicon = lexicon;
        this.gazetteer = gazetteer;
        this.gold = gold;
    }

    /** The three models that a {@link PlaceReader} works with. */
    record Models(LinearModel naming, LinearModel alone, LinearModel together) {
        PlaceReader reader(Lexicon lexicon, Gazetteer gazetteer) {
            return new PlaceReader(lexicon, gazetteer, naming, alone, together);
        }
    }

    /** The models of the texts whose numbers are to be used. */
    Models train(IntPredicate use) {
        LinearModel naming = naming(use);
        LinearModel alone = choosing(use, null);
        return new Models(naming, alone, choosing(use, alone));
    }

    private LinearModel naming(IntPredicate use) {
        PlaceTagger tagger = new PlaceTagger(lexicon, gazetteer);
        LinearTrainer trainer = new LinearTrainer(PlaceTagger.ANSWERS, DOCUMENTS, KEEP);
        for (int d = 0; d < gold.size(); d++) {
            if (use.test(d)) {
                int document = d;
                PlaceGold one = gold.get(d);
                tagger.teach(one.annotation(), one.answers(), (signs, answer) -> {
                    if (one.event() == null || !answer.equals("O")) {
                        trainer.add(document, signs, answer);
                    }
                });
            }
        }
        return trainer.train(ROUNDS, 1, LEAST);
    }

    private LinearModel choosing(IntPredicate use, LinearModel alone) {
        PlaceReader reader = new PlaceReader(lexicon, gazetteer, null, alone, null);
        ChoiceTrainer trainer = new ChoiceTrainer(CHOICE_KEEP);
        for (int d = 0; d < gold.size(); d++) {
            if (use.test(d) && gold.get(d).event() == null) {
                PlaceGold one = gold.get(d);
                List<Phrase> phrases = new ArrayList<>();
                List<PlaceGold.Name> names = new ArrayList<>();
                one.phrases().forEach((name, phrase) -> {
                    names.add(name);
                    phrases.add(phrase);
                });
                reader.teach(one.annotation(), phrases, (mention, place) -> isRight(names.get(mention), place), trainer::add);
            }
        }
        return trainer.train(CHOICE_ROUNDS, 1);
    }

    private static boolean isRight(PlaceGold.Name name, Place place) {
        return kilometres(name, place) <= NEAR_KM;
    }

    /** From the point that is known to the place; infinite when either has no point. */
    static double kilometres(PlaceGold.Name name, Place place) {
        if (place == null || place.lat() == null || !name.hasPoint()) {
            return Double.POSITIVE_INFINITY;
        }
        double a = Math.toRadians(name.lat());
        double b = Math.toRadians(place.lat());
        double half = Math.pow(Math.sin((b - a) / 2), 2)
                + Math.cos(a) * Math.cos(b) * Math.pow(Math.sin(Math.toRadians(place.lon() - name.lon()) / 2), 2);
        return 2 * 6371.0 * Math.asin(Math.min(1, Math.sqrt(half)));
    }
}
