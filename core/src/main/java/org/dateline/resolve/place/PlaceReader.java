package org.dateline.resolve.place;

import java.util.ArrayList;
import java.util.List;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.Annotation;
import org.dateline.model.Phrase;
import org.dateline.model.Sentence;

/**
 * Finds all names of places in a report and says which places they mean, with how sure it is of either. What it weighs was
 * learnt from texts whose places are known ({@code teacher/README.md}). Thread-safe.
 */
public final class PlaceReader {
    private static final double LIKELY = 0.5;

    private final Gazetteer gazetteer;
    private final PlaceWords words;
    private final Candidates candidates;
    private final PlaceTagger tagger;
    private final PlaceRanker ranker;
    private final LinearModel naming;
    private final LinearModel alone;
    private final LinearModel together;

    /** Receives the signs of each place that a name may mean, and of none of them at the end, and which of these are right. */
    public interface Lesson {
        void learn(List<List<String>> signs, boolean[] right);
    }

    /** Says whether a place is the one that the mention of that number stands for. */
    public interface Key {
        boolean isRight(int mention, Place place);
    }

    /** With the models that we ship. */
    public PlaceReader(Lexicon lexicon, Gazetteer gazetteer) {
        this(lexicon, gazetteer, LinearModel.shipped("place-names.tsv"), LinearModel.shipped("places-alone.tsv"),
                LinearModel.shipped("places-together.tsv"));
    }

    /**
     * @param naming tells place names
     * @param alone weighs the places of a name by themselves; null while it is being trained
     * @param together weighs them in the company of the report's other places; null while it is being trained
     */
    public PlaceReader(Lexicon lexicon, Gazetteer gazetteer, LinearModel naming, LinearModel alone, LinearModel together) {
        this.gazetteer = gazetteer;
        this.words = new PlaceWords(lexicon);
        this.candidates = new Candidates(gazetteer, words);
        this.tagger = new PlaceTagger(lexicon, gazetteer);
        this.ranker = new PlaceRanker(gazetteer);
        this.naming = naming;
        this.alone = alone;
        this.together = together;
    }

    /** The names of places in the report, in text order, without overlap. */
    public List<NamedPlace> read(Annotation annotation) {
        List<PlaceTagger.Found> found = tagger.found(annotation, naming).stream()
                .filter(one -> one.likelihood() >= LIKELY)
                .toList();
        List<Phrase> phrases = phrases(annotation, found);
        Senses senses = senses(annotation, phrases);
        ranker.rank(senses, alone, together);
        List<NamedPlace> places = new ArrayList<>();
        for (int m = 0; m < phrases.size(); m++) {
            places.add(named(phrases.get(m), senses.mentions.get(m), found.get(m).likelihood()));
        }
        return places;
    }

    /** For those who train: the lessons of a report whose places are known; the second model is taught when the first is there. */
    public void teach(Annotation annotation, List<Phrase> phrases, Key key, Lesson lesson) {
        Senses senses = senses(annotation, phrases);
        if (alone != null) {
            ranker.weigh(senses, alone, true);
        }
        CandidateSigns signs = new CandidateSigns(gazetteer, senses, alone == null);
        for (Senses.Name name : senses.names) {
            int n = name.candidates.size();
            boolean[] right = new boolean[n + 1];
            List<List<String>> all = new ArrayList<>();
            right[n] = true;
            for (int c = 0; c <= n; c++) {
                all.add(signs.of(name, c));
                right[c] = c < n ? key.isRight(name.at.get(0), name.place(c)) : right[n];
                right[n] &= c == n || !right[c];
            }
            if (n > 0) {
                lesson.learn(all, right);
            }
        }
    }

    /** The phrases of what a tagger found. */
    public static List<Phrase> phrases(Annotation annotation, List<PlaceTagger.Found> found) {
        List<Phrase> phrases = new ArrayList<>();
        for (PlaceTagger.Found one : found) {
            Sentence sentence = annotation.sentences().get(one.sentence());
            phrases.add(PlaceRules.phrase(sentence, one.first(), one.last()));
        }
        return phrases;
    }

    private Senses senses(Annotation annotation, List<Phrase> phrases) {
        Senses senses = new Senses();
        for (Phrase phrase : phrases) {
            senses.add(PlaceName.of(phrase, annotation.sentences().get(phrase.sentence()), words), candidates);
        }
        PlaceRanker.link(senses, phrases, annotation.sentences());
        return senses;
    }

    /** The likeliest place; what speaks for another that is as good as the same speaks for it too. */
    private static NamedPlace named(Phrase phrase, Senses.Name name, double found) {
        int best = -1;
        for (int c = 0; c < name.candidates.size(); c++) {
            best = best < 0 || name.likelihoods[c] > name.likelihoods[best] ? c : best;
        }
        if (best < 0) {
            return new NamedPlace(phrase, null, found, 0);
        }
        double located = 0;
        for (int c = 0; c < name.candidates.size(); c++) {
            located += PlaceScores.isSame(name.place(best), name.place(c)) ? name.likelihoods[c] : 0;
        }
        return new NamedPlace(phrase, name.place(best), found, Math.min(1, located));
    }
}
