package org.dateline.resolve.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.Annotation;
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

    /** The answers, and what the rules say, as values of signs. */
    static final Map<String, SignText> TEXTS =
            Map.of("O", new SignText("O"), "B", new SignText("B"), "I", new SignText("I"), "-", new SignText("-"));

    private final Gazetteer gazetteer;
    private final PlaceWords words;
    private final PlaceRules rules;

    /**
     * Words found to be a place's name.
     *
     * @param sentence index of the sentence
     * @param first index of the first token
     * @param last one past the last token
     * @param likelihood how likely one of them is part of a place's name, from 0 to 1
     * @param ruled whether the rules find a name there
     */
    public record Found(int sentence, int first, int last, double likelihood, boolean ruled) {}

    /** Receives the signs of one token, which are valid during the call, and the token's answer. */
    public interface Lesson {
        void learn(List<String> signs, String answer);
    }

    /** Reads the lexicon's words about places; throws a {@link org.dateline.lexicon.LexiconException} when one is missing or at fault. */
    public PlaceTagger(Lexicon lexicon, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.words = new PlaceWords(lexicon);
        this.rules = new PlaceRules(gazetteer, words);
    }

    /** For those who train: the signs of every token that is decided on, when all those before it are answered so. */
    public void teach(Annotation annotation, List<String[]> answers, Lesson lesson) {
        NameFacts facts = new NameFacts(annotation, words);
        List<String[]> ruled = ruled(annotation, rules.names(annotation));
        List<String> noted = new ArrayList<>();
        SignTaker taker = (sign, a, b, c, d) -> noted.add(written(sign, a, b, c, d));
        for (Sentence sentence : annotation.sentences()) {
            PlaceSigns signs = new PlaceSigns(sentence, new NameMatches(sentence, gazetteer), facts, words, ruled.get(sentence.index()));
            String[] right = answers.get(sentence.index());
            for (int i = 0; i < sentence.size(); i++) {
                String before = i == 0 ? "O" : right[i - 1];
                if (signs.isPossible(i, !before.equals("O"))) {
                    noted.clear();
                    signs.fill(i, TEXTS.get(before), taker);
                    lesson.learn(noted, right[i]);
                }
            }
        }
    }

    private static String written(SignText sign, SignText... values) {
        StringBuilder text = new StringBuilder(sign.text);
        for (int v = 0; v < values.length && values[v] != null; v++) {
            text.append(v == 0 ? "" : ",").append(values[v].text);
        }
        return text.toString();
    }

    /**
     * The names in a report, in text order, without overlap, by this model, whose answers must be {@link #ANSWERS}: those that
     * are likelier than not, and all others that the rules find.
     */
    public List<Found> found(Annotation annotation, LinearModel model) {
        NameFacts facts = new NameFacts(annotation, words);
        List<Phrase> names = rules.names(annotation);
        List<String[]> ruled = ruled(annotation, names);
        List<Found> found = new ArrayList<>();
        for (Sentence sentence : annotation.sentences()) {
            if (hasCapital(sentence)) {
                new Run(sentence, facts, ruled.get(sentence.index()), model).find(names, found);
            }
        }
        return found;
    }

    /** Whether a name can begin anywhere in the sentence. */
    private static boolean hasCapital(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (NameMatches.isNameLike(sentence.token(i))) {
                return true;
            }
        }
        return false;
    }

    private static List<String[]> ruled(Annotation annotation, List<Phrase> names) {
        List<String[]> ruled = new ArrayList<>();
        for (Sentence sentence : annotation.sentences()) {
            String[] row = new String[sentence.size()];
            Arrays.fill(row, "-");
            ruled.add(row);
        }
        for (Phrase name : names) {
            for (int i = name.first(); i < name.last(); i++) {
                ruled.get(name.sentence())[i] = i == name.first() ? "B" : "I";
            }
        }
        return ruled;
    }

    /** One sentence, from left to right. */
    private final class Run {
        private final Sentence sentence;
        private final String[] ruled;
        private final PlaceSigns signs;
        private final SignSum sum;

        Run(Sentence sentence, NameFacts facts, String[] ruled, LinearModel model) {
            this.sentence = sentence;
            this.ruled = ruled;
            this.signs = new PlaceSigns(sentence, new NameMatches(sentence, gazetteer), facts, words, ruled);
            this.sum = new SignSum(model);
        }

        void find(List<Phrase> names, List<Found> found) {
            double[] likelihoods = new double[sentence.size()];
            List<Found> here = new ArrayList<>();
            int first = -1;
            String before = "O";
            for (int i = 0; i <= sentence.size(); i++) {
                double[] shares = i < sentence.size() && signs.isPossible(i, !before.equals("O")) ? shares(i, before) : null;
                String answer = shares == null ? "O" : answer(shares, before);
                if (shares != null) {
                    likelihoods[i] = 1 - shares[0];
                }
                if (first >= 0 && !answer.equals("I")) {
                    here.add(new Found(sentence.index(), first, i, most(likelihoods, first, i), isRuled(first, i)));
                    first = -1;
                }
                first = answer.equals("B") ? i : first;
                before = answer;
            }
            for (Phrase name : names) {
                if (name.sentence() != sentence.index()) {
                    continue;
                }
                // Where the rules see a longer name it is whole only with all its words.
                here.removeIf(one -> name.first() <= one.first() && one.last() <= name.last());
                if (here.stream().noneMatch(one -> one.first() < name.last() && name.first() < one.last())) {
                    here.add(new Found(sentence.index(), name.first(), name.last(), most(likelihoods, name.first(), name.last()), true));
                }
            }
            here.sort(Comparator.comparingInt(Found::first));
            found.addAll(here);
        }

        private static double most(double[] likelihoods, int first, int last) {
            double most = 0;
            for (int i = first; i < last; i++) {
                most = Math.max(most, likelihoods[i]);
            }
            return most;
        }

        private boolean isRuled(int first, int last) {
            for (int i = first; i < last; i++) {
                if (!ruled[i].equals("-")) {
                    return true;
                }
            }
            return false;
        }

        private double[] shares(int i, String before) {
            sum.clear();
            signs.fill(i, TEXTS.get(before), sum);
            return sum.likelihoods();
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
