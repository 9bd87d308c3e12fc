package org.dateline.resolve;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dateline.model.Annotation;
import org.dateline.model.Bearings;
import org.dateline.model.Mention;
import org.dateline.model.Phrase;
import org.dateline.model.Sentence;
import org.dateline.model.When;
import org.dateline.model.Where;
import org.dateline.resolve.place.PlaceContext;
import org.dateline.resolve.place.PlaceResolver;
import org.dateline.resolve.time.TimeResolver;

/** Reads every mention of a time and of a place, whether or not a claim is made of it. Thread-safe. */
public final class BearingsReader {
    private final TimeResolver times;
    private final PlaceResolver places;

    /** With what the words of a report are resolved. */
    public BearingsReader(TimeResolver times, PlaceResolver places) {
        this.times = times;
        this.places = places;
    }

    /** The days and places that the annotation's mentions name; a time that names no day is left out. */
    public Bearings read(Annotation annotation) {
        Clock clock = new Clock(annotation, times);
        PlaceContext context = places.contextOf(annotation);
        Map<Mention, When> days = new LinkedHashMap<>();
        Map<Mention, Where> wheres = new LinkedHashMap<>();
        for (Mention mention : annotation.mentions()) {
            Phrase phrase = mention.phrase();
            Sentence sentence = annotation.sentences().get(phrase.sentence());
            if (mention.kind() == Mention.Kind.PLACE) {
                wheres.put(mention, places.resolve(phrase, context));
            } else if (mention.kind() == Mention.Kind.TIME) {
                When when = clock.read(phrase, sentence, phrase.head());
                if (when != null) {
                    days.put(mention, when);
                }
            }
        }
        return new Bearings(days, wheres, places.named(annotation), places.dateline(context));
    }
}
