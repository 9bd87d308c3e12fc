package org.dateline.teacher;

import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.Annotation;
import org.dateline.model.Phrase;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.resolve.place.EventPlaces;
import org.dateline.resolve.place.Gazetteer;
import org.dateline.resolve.place.LinearModel;
import org.dateline.resolve.place.PlaceSpotter;

/** Trains what tells where an event happened, from sentences with a marked event. */
final class EventSchool {
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int ROUNDS = 40;
    private static final int DOCUMENTS = 2;
    private static final double KEEP = 0.4;

    private final Lexicon lexicon;
    private final Gazetteer gazetteer;
    private final PlaceSpotter spotter;
    private final List<PlaceGold> gold;

    /** @param gold texts; those without an event are passed over */
    EventSchool(Lexicon lexicon, Gazetteer gazetteer, PlaceSpotter spotter, List<PlaceGold> gold) {
        this.spotter = spotter;
        this.lexicon = lexicon;
        this.gazetteer = gazetteer;
        this.gold = gold;
    }

    /** The model of the sentences whose numbers are to be used. */
    LinearModel train(IntPredicate use) {
        EventPlaces places = new EventPlaces(lexicon, gazetteer, null);
        LinearTrainer trainer = new LinearTrainer(EventPlaces.ANSWERS, DOCUMENTS, KEEP);
        for (int d = 0; d < gold.size(); d++) {
            PlaceGold one = gold.get(d);
            if (use.test(d) && one.event() != null) {
                int document = d;
                int[] event = event(one);
                places.teach(one.annotation(), event[0], event[1], names(spotter, one, event[0]), (found, signs) -> {
                    Span span = found.span();
                    boolean there = one.names().stream().anyMatch(name -> overlaps(name.span(), span));
                    trainer.add(document, signs, EventPlaces.ANSWERS.get(there ? 1 : 0));
                });
            }
        }
        return trainer.train(ROUNDS, 1, 0);
    }

    /** Words of places given and right, in all and right of all, at a likelihood from which on a place is given. */
    String tryOut(int parts, double likely) {
        int[] sums = new int[3];
        for (int part = 0; part < parts; part++) {
            int held = part;
            EventPlaces places = new EventPlaces(lexicon, gazetteer, train(d -> d % parts != held));
            for (int d = held; d < gold.size(); d += parts) {
                if (gold.get(d).event() != null) {
                    count(places, gold.get(d), likely, sums);
                }
            }
        }
        return String.format(Locale.ROOT, "likelihood %.2f: precision %.3f, recall %.3f", likely, sums[0] / (double) sums[1], sums[0] / (double) sums[2]);
    }

    private void count(EventPlaces places, PlaceGold one, double likely, int[] sums) {
        int[] event = event(one);
        List<Span> given = places.of(one.annotation(), event[0], event[1], names(spotter, one, event[0])).stream()
                .filter(site -> site.likelihood() >= likely)
                .map(site -> EventPlaces.bare(one.annotation(), site.name()))
                .toList();
        Matcher word = WORD.matcher(one.annotation().report().text());
        while (word.find()) {
            Span span = new Span(word.start(), word.end());
            boolean said = given.stream().anyMatch(place -> overlaps(place, span));
            boolean right = one.names().stream().anyMatch(name -> overlaps(name.span(), span));
            sums[0] += said && right ? 1 : 0;
            sums[1] += said ? 1 : 0;
            sums[2] += right ? 1 : 0;
        }
    }

    /** The names of places in that sentence. */
    static List<Phrase> names(PlaceSpotter spotter, PlaceGold gold, int sentence) {
        return spotter.names(gold.annotation()).stream().filter(name -> name.sentence() == sentence).toList();
    }

    /** Sentence and token of the marked event: the first token that it touches. */
    static int[] event(PlaceGold gold) {
        Annotation annotation = gold.annotation();
        for (Sentence sentence : annotation.sentences()) {
            for (int i = 0; i < sentence.size(); i++) {
                if (overlaps(sentence.token(i).span(), gold.event())) {
                    return new int[] {sentence.index(), i};
                }
            }
        }
        throw new IllegalArgumentException(gold.doc() + ": no word at the event's span " + gold.event());
    }

    private static boolean overlaps(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }
}
