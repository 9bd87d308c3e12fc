package org.dateline.resolve.place;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Annotation;
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

    /**
     * Words found to be a place's name.
     *
     * @param sentence index of the sentence
     * @param first index of the first token
     * @param last one past the last token
     * @param likelihood how likely its first word is part of a place's name, from 0 to 1
     */
    public record Found(int sentence, int first, int last, double likelihood) {}

    PlaceTagger(Gazetteer gazetteer, PlaceWords words) {
        this.gazetteer = gazetteer;
        this.words = words;
    }

    /** What names each sentence's tokens, read with this model. */
    List<Found> found(Annotation annotation, LinearModel model) {
        NameFacts facts = new NameFacts(annotation, words);
        List<Found> found = new ArrayList<>();
        for (Sentence sentence : annotation.sentences()) {
            new Run(sentence, facts, model).find(found);
        }
        return found;
    }

    /** One sentence, from left to right. */
    private final class Run {
        private final Sentence sentence;
        private final PlaceSigns signs;
        private final LinearModel model;
        private final List<String> noted = new ArrayList<>();

        Run(Sentence sentence, NameFacts facts, LinearModel model) {
            this.sentence = sentence;
            this.signs = new PlaceSigns(sentence, new NameMatches(sentence, gazetteer), facts, words);
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
