package org.dateline.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.model.Annotation;
import org.dateline.model.Mention;
import org.dateline.model.Phrase;
import org.dateline.model.Sentence;
import org.dateline.resolve.actor.ActorSpotter;
import org.dateline.resolve.place.PlaceSpotter;
import org.dateline.resolve.time.TimeSpotter;

/**
 * Finds times, places and actors in every sentence. Where two would share a word the longer stays ("Islamic State" is no
 * state, "Osgil Army Base" no army); of two equally long an actor that is certain, then a time, then a place.
 */
public final class ReportSpotter implements Spotter {
    private final TimeSpotter times;
    private final PlaceSpotter places;
    private final ActorSpotter actors;

    /** With those that spot each kind; all must be thread-safe. */
    public ReportSpotter(TimeSpotter times, PlaceSpotter places, ActorSpotter actors) {
        this.times = times;
        this.places = places;
        this.actors = actors;
    }

    @Override
    public Annotation spot(Annotation annotation) {
        List<Mention> mentions = new ArrayList<>();
        // A place's name is told from a person's by the whole report, not by one sentence.
        List<Mention> named = places.spot(annotation);
        List<Mention> acting = actors.spot(annotation);
        for (Sentence sentence : annotation.sentences()) {
            List<Mention> here = new ArrayList<>(times.spot(sentence));
            addThose(sentence, named, here);
            addThose(sentence, acting, here);
            mentions.addAll(apart(here));
        }
        return annotation.withMentions(mentions);
    }

    private static void addThose(Sentence sentence, List<Mention> all, List<Mention> here) {
        for (Mention mention : all) {
            if (mention.phrase().sentence() == sentence.index()) {
                here.add(mention);
            }
        }
    }

    /** Without overlap, in text order. */
    static List<Mention> apart(List<Mention> mentions) {
        if (mentions.size() < 2) {
            return mentions;
        }
        List<Mention> best = new ArrayList<>(mentions);
        best.sort(Comparator.comparing((Mention mention) -> mention.phrase().first() - mention.phrase().last())
                .thenComparing(ReportSpotter::rank)
                .thenComparing(mention -> mention.phrase().first()));
        List<Mention> kept = new ArrayList<>();
        for (Mention mention : best) {
            if (kept.stream().map(Mention::phrase).noneMatch(mention.phrase()::overlaps)) {
                kept.add(mention);
            }
        }
        kept.sort(Comparator.comparing((Mention mention) -> mention.phrase().first()));
        return kept;
    }

    private static int rank(Mention mention) {
        return switch (mention.kind()) {
            case ACTOR -> mention.id() != null ? 0 : 3;
            case TIME -> 1;
            case PLACE -> 2;
        };
    }

    /** The mention of this kind whose words hold the token; null when there is none. */
    static Mention at(Annotation annotation, Mention.Kind kind, int sentence, int token) {
        for (Mention mention : annotation.mentions(sentence, kind)) {
            Phrase phrase = mention.phrase();
            if (phrase.first() <= token && token < phrase.last()) {
                return mention;
            }
        }
        return null;
    }
}
