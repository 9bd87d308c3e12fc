package org.dateline.resolve.place;

import java.util.ArrayList;
import java.util.List;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.Annotation;
import org.dateline.model.Phrase;
import org.dateline.model.Sentence;
import org.dateline.model.Span;

/**
 * Says which places named in a sentence are where one of its events happened: "Osgil" but not "Karvan" in "killed in Osgil,
 * Karvan"; neither in "told Osgil's radio". What it weighs was learnt ({@code teacher/README.md}). Thread-safe.
 */
public final class EventPlaces {
    /** The answers for an event and a place: it happened elsewhere, or there. */
    public static final List<String> ANSWERS = List.of("elsewhere", "there");

    /** From here on an event is likelier to have happened at a place than not, as far as single sentences can tell. */
    public static final double LIKELY = 0.35;

    private static final double REST = 0.4;

    private final Gazetteer gazetteer;
    private final PlaceWords words;
    private final LinearModel model;

    /**
     * A place named in an event's sentence.
     *
     * @param name the words
     * @param likelihood how likely the event happened there, from 0 to 1
     */
    public record Site(Phrase name, double likelihood) {}

    /** With the model that we ship. */
    public EventPlaces(Lexicon lexicon, Gazetteer gazetteer) {
        this(lexicon, gazetteer, LinearModel.shipped("event-places.tsv"));
    }

    /** @param model weighs the signs; null while it is being trained */
    public EventPlaces(Lexicon lexicon, Gazetteer gazetteer, LinearModel model) {
        this.gazetteer = gazetteer;
        this.words = new PlaceWords(lexicon);
        this.model = model;
    }

    /** The span of a name without the small words that only say what the place is: "Osgil" of "Osgil refugee camp". */
    public static Span bare(Annotation annotation, Phrase name) {
        Sentence sentence = annotation.sentences().get(name.sentence());
        int last = name.last();
        while (last > name.first() + 1 && Character.isLowerCase(sentence.token(last - 1).form().charAt(0))) {
            last--;
        }
        return new Span(sentence.token(name.first()).span().start(), sentence.token(last - 1).span().end());
    }

    /**
     * The places, for the event that the token {@code event} of the sentence stands for.
     *
     * @param names the names of places in that sentence, in text order, without overlap
     */
    public List<Site> of(Annotation annotation, int sentence, int event, List<Phrase> names) {
        List<Site> sites = new ArrayList<>();
        EventSigns signs = signs(annotation, sentence, event, names);
        for (int n = 0; n < names.size(); n++) {
            double likelihood = model.likelihoods(signs.of(names.get(n)))[1];
            // Where it happened is said by the narrower name already.
            boolean said = n > 0 && signs.isAround(n) && sites.get(n - 1).likelihood() >= LIKELY;
            sites.add(new Site(names.get(n), said || signs.isOwner(n) ? likelihood * REST : likelihood));
        }
        return sites;
    }

    /** Receives the signs of a place named in the event's sentence. */
    public interface Lesson {
        void learn(Phrase name, List<String> signs);
    }

    /** For those who train: the signs of each place named in the event's sentence. */
    public void teach(Annotation annotation, int sentence, int event, List<Phrase> names, Lesson lesson) {
        EventSigns signs = signs(annotation, sentence, event, names);
        names.forEach(name -> lesson.learn(name, signs.of(name)));
    }

    private EventSigns signs(Annotation annotation, int index, int event, List<Phrase> names) {
        return new EventSigns(annotation, annotation.sentences().get(index), event, names, gazetteer, words);
    }
}
