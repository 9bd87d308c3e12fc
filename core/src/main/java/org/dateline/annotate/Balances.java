package org.dateline.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import org.dateline.annotate.learnt.Analyser;
import org.dateline.annotate.learnt.Analysis;
import org.dateline.annotate.learnt.NameTagger;
import org.dateline.model.NameType;

/**
 * "14 killed, 3 wounded", "nine civilians dead and 20 injured": nothing but numbers and what became of so many. A parser makes one
 * the object of another; each is a clause of its own.
 */
final class Balances {
    /** The most words that one count has. */
    private static final int LONGEST = 6;
    /** The most words that may stand before the number: "at least". */
    private static final int BOUND = 2;
    private static final Set<String> MARKS = Set.of(",", ";");
    private static final Set<String> FATES = Set.of("JJ", "VBN", "VBD", "VBG");
    private static final Set<String> COUNTED = Set.of("JJ", "JJR", "CD", "VBN");
    private static final int NO_NAME = NameTagger.TYPES.indexOf(NameType.NONE);

    private Balances() {}

    /** Whether the tokens from {@code first} on look like nothing but such counts, two or more. */
    static boolean mayBe(String[] shown, int first, GrammarWords words) {
        List<int[]> counts = counts(shown, first, words);
        return counts.size() > 1 && counts.stream().anyMatch(count -> words.isParticiple(shown[count[1] - 1]));
    }

    /**
     * The reading of tokens that are nothing but such counts; null when they are something else.
     *
     * @param lemma gives the lemma of a form with a tag
     */
    static Analysis analyse(String[] shown, Analyser analyser, GrammarWords words, BinaryOperator<String> lemma) {
        if (!mayBe(shown, 0, words)) {
            return null;
        }
        Analysis analysis = analyser.analyse(shown, false);
        List<int[]> counts = counts(shown, 0, words);
        if (!counts.stream().allMatch(count -> number(analysis, count) >= 0 && isBare(analysis, count))) {
            return null;
        }
        int root = counts.get(0)[1] - 1;
        int next = shown.length - 1;
        for (int i = shown.length - 1; i >= 0; i--) {
            int at = i;
            int[] count = counts.stream().filter(each -> each[0] <= at && at < each[1]).findFirst().orElse(null);
            if (count == null) {
                boolean and = words.isJoining(shown[i]);
                analysis.set(i, and ? "CC" : analysis.tags()[i], shown[i], next == shown.length - 1 ? root : next, and ? "cc" : "punct", NO_NAME);
            } else {
                next = count[1] - 1;
                hang(analysis, count, i, next == root ? -1 : root);
            }
        }
        for (int[] count : counts) {
            int fate = count[1] - 1;
            analysis.lemmas()[fate] = lemma.apply(shown[fate], analysis.tags()[fate]);
        }
        return analysis;
    }

    /** Whether nothing stands between the number and what became of so many but whom it counts: no "were", no "by". */
    private static boolean isBare(Analysis analysis, int[] count) {
        boolean counted = IntStream.range(number(analysis, count) + 1, count[1] - 1)
                .allMatch(i -> analysis.tags()[i].startsWith("NN") || COUNTED.contains(analysis.tags()[i]));
        return counted && FATES.contains(analysis.tags()[count[1] - 1]);
    }

    /** Hangs one word of a count: the number on whom it counts, these on what became of them. */
    private static void hang(Analysis analysis, int[] count, int i, int root) {
        int fate = count[1] - 1;
        int number = number(analysis, count);
        int whom = fate - 1;
        boolean done = analysis.tags()[fate].startsWith("VB") && !analysis.tags()[fate].equals("VBG");
        if (i == fate) {
            analysis.set(i, done ? "VBN" : analysis.tags()[i], analysis.lemmas()[i], root, root < 0 ? "root" : "conj", NO_NAME);
        } else if (i == whom) {
            analysis.set(i, analysis.tags()[i], analysis.lemmas()[i], fate, done ? "nsubj:pass" : "nsubj", NO_NAME);
        } else if (i < number) {
            analysis.set(i, analysis.tags()[i], analysis.lemmas()[i], number, "advmod", NO_NAME);
        } else {
            String label = i == number ? "nummod" : analysis.tags()[i].startsWith("NN") ? "compound" : "amod";
            analysis.set(i, analysis.tags()[i], analysis.lemmas()[i], whom, label, NO_NAME);
        }
    }

    /** The number that opens a count, words such as "at least" before it; -1 when none does. */
    private static int number(Analysis analysis, int[] count) {
        int number = count[0];
        while (number < count[1] - 1 && number - count[0] < BOUND && !analysis.tags()[number].equals("CD")) {
            number++;
        }
        return number < count[1] - 1 && analysis.tags()[number].equals("CD") ? number : -1;
    }

    /** What stands between commas, semicolons and "and" to the end; empty when anything else does. */
    private static List<int[]> counts(String[] shown, int from, GrammarWords words) {
        List<int[]> counts = new ArrayList<>();
        int end = shown.length > from && shown[shown.length - 1].equals(".") ? shown.length - 1 : shown.length;
        int first = from;
        for (int i = from; i <= end; i++) {
            if (i < end && !MARKS.contains(shown[i]) && !words.isJoining(shown[i])) {
                continue;
            }
            boolean joined = i == first && i < end && i > from;
            boolean said = i - first >= 2 && i - first <= LONGEST
                    && IntStream.range(first, i).allMatch(word -> Asides.isWord(shown[word]));
            if (!said && !joined) {
                return List.of();
            }
            if (said) {
                counts.add(new int[] {first, i});
            }
            first = i + 1;
        }
        return counts;
    }
}
