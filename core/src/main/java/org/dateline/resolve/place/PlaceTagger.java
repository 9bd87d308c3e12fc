package org.dateline.resolve.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.Annotation;
import org.dateline.model.Mention;
import org.dateline.model.Phrase;
import org.dateline.model.Sentence;

/**
 * Says which words of a report are part of a place's name, in the widest sense: towns and streets, peoples and things called
 * after a country ("Karvanian"), offices called after a town ("Osgil police"). Weighs signs with weights that were learnt;
 * {@code teacher/README.md} says from what. Thread-safe.
 */
public final class PlaceTagger {
    /** The answers for a token: outside of any name, the first word of one, a further word of one. */
    public static final List<String> ANSWERS = List.of("O", "B", "I");

    private final Gazetteer gazetteer;
    private final PlaceWords words;
    private final PlaceSpotter rules;

    /**
     * Words found to be a place's name.
     *
     * @param sentence index of the sentence
     * @param first index of the first token
     * @param last one past the last token
     * @param likelihood how likely its first word is part of a place's name, from 0 to 1
     */
    public record Found(int sentence, int first, int last, double likelihood) {}

    /** Receives the signs of one token, which are valid during the call, and the token's answer. */
    public interface Lesson {
        void learn(List<String> signs, String answer);
    }

    public PlaceTagger(Lexicon lexicon, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.words = new PlaceWords(lexicon);
        this.rules = new PlaceSpotter(lexicon, gazetteer);
    }

    /** For those who train: the signs of every token that is decided on, when all those before it are answered so. */
    public void teach(Annotation annotation, List<String[]> answers, Lesson lesson) {
        NameFacts facts = new NameFacts(annotation, words);
        List<String[]> ruled = ruled(annotation);
        List<String> noted = new ArrayList<>();
        for (Sentence sentence : annotation.sentences()) {
            PlaceSigns signs = new PlaceSigns(sentence, new NameMatches(sentence, gazetteer), facts, words, ruled.get(sentence.index()));
            String[] right = answers.get(sentence.index());
            for (int i = 0; i < sentence.size(); i++) {
                String before = i == 0 ? "O" : right[i - 1];
                if (signs.isPossible(i, !before.equals("O"))) {
                    noted.clear();
                    signs.fill(i, before, noted);
                    lesson.learn(noted, right[i]);
                }
            }
        }
    }

    /** The names in a report, in text order, by this model, whose answers must be {@link #ANSWERS}. */
    public List<Found> found(Annotation annotation, LinearModel model) {
        NameFacts facts = new NameFacts(annotation, words);
        List<Found> found = new ArrayList<>();
        List<String[]> ruled = ruled(annotation);
        for (Sentence sentence : annotation.sentences()) {
            new Run(sentence, facts, ruled.get(sentence.index()), model).find(found);
        }
        return found;
    }

    private List<String[]> ruled(Annotation annotation) {
        List<String[]> ruled = new ArrayList<>();
        for (Sentence sentence : annotation.sentences()) {
            String[] row = new String[sentence.size()];
            Arrays.fill(row, "-");
            ruled.add(row);
        }
        for (Mention mention : rules.spot(annotation)) {
            if (mention.type().equals("name")) {
                Phrase phrase = mention.phrase();
                for (int i = phrase.first(); i < phrase.last(); i++) {
                    ruled.get(phrase.sentence())[i] = i == phrase.first() ? "B" : "I";
                }
            }
        }
        return ruled;
    }

    /** One sentence, from left to right. */
    private final class Run {
        private final Sentence sentence;
        private final PlaceSigns signs;
        private final LinearModel model;
        private final List<String> noted = new ArrayList<>();

        Run(Sentence sentence, NameFacts facts, String[] ruled, LinearModel model) {
            this.sentence = sentence;
            this.signs = new PlaceSigns(sentence, new NameMatches(sentence, gazetteer), facts, words, ruled);
            this.model = model;
        }

        void find(List<Found> found) {
            int first = -1;
            double likelihood = 0;
            String before = "O";
            for (int i = 0; i <= sentence.size(); i++) {
                double[] shares = i < sentence.size() && signs.isPossible(i, !before.equals("O")) ? shares(i, before) : null;
                String answer = shares == null ? "O" : answer(shares, before);
                if (first >= 0 && !answer.equals("I")) {
                    found.add(new Found(sentence.index(), first, i, likelihood));
                    first = -1;
                }
                if (answer.equals("B")) {
                    first = i;
                    likelihood = 1 - shares[0];
                }
                before = answer;
            }
        }

        private double[] shares(int i, String before) {
            noted.clear();
            signs.fill(i, before, noted);
            return model.likelihoods(noted);
        }

        private String answer(double[] shares, String before) {
            boolean within = !before.equals("O");
            if (shares[0] >= 0.5) {
                return "O";
            }
            return within && shares[2] > shares[1] ? "I" : "B";
        }
    }
}
