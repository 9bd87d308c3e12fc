package org.dateline.annotate;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import org.dateline.annotate.learnt.Analyser;
import org.dateline.annotate.learnt.Analysis;
import org.dateline.annotate.learnt.NameTagger;
import org.dateline.model.NameType;

/**
 * "Six people were killed and 22 injured, including three children, in an attack on Osgil": whom a figure includes stands between what
 * befell them and how. A parser hangs the rest on the children. The sentence is read without them, and they are put back.
 */
final class Included {
    /** The most words between the commas. */
    private static final int MOST = 16;
    private static final int NO_NAME = NameTagger.TYPES.indexOf(NameType.NONE);

    private Included() {}

    /**
     * The reading of a sentence's tokens, quotation marks with their direction among them.
     *
     * @param lemma gives the lemma of a form with a tag
     */
    static Analysis analyse(String[] shown, boolean uniform, Analyser analyser, GrammarWords words, BinaryOperator<String> lemma) {
        for (int open = 2; !uniform && open + 4 < shown.length; open++) {
            boolean aside = shown[open].equals(",") && Asides.isWord(shown[open - 1]);
            int from = !aside ? -1 : words.isIncluding(shown[open + 1]) ? open + 2 : words.isIncluding(shown[open + 1] + " " + shown[open + 2]) ? open + 3 : -1;
            int close = from > 0 ? close(shown, from, words) : -1;
            Analysis inner = close < 0 ? null : analyser.analyse(Arrays.copyOfRange(shown, from, close), false);
            if (inner != null && isCount(inner)) {
                return around(shown, open, from, close, inner, analyser, words, lemma);
            }
        }
        return Breakdowns.analyse(shown, uniform, analyser, words, lemma);
    }

    /** The comma behind which the sentence goes on with where, when or how; -1 when there is none near. */
    private static int close(String[] shown, int from, GrammarWords words) {
        for (int i = from + 1; i + 2 < shown.length && i - from <= MOST; i++) {
            if (shown[i].equals(",") && words.isGoingOn(shown[i + 1])) {
                return i;
            }
            if (!Asides.isWord(shown[i]) && !shown[i].equals(",")) {
                return -1;
            }
        }
        return -1;
    }

    /** People or things with a number or an article before, and nothing that they do. */
    private static boolean isCount(Analysis inner) {
        boolean counted = inner.tags()[0].equals("CD") || inner.tags()[0].equals("DT") || inner.tags()[0].equals("IN") && inner.tags().length > 2;
        return counted && Arrays.stream(inner.tags()).noneMatch(tag -> tag.startsWith("VB") || tag.startsWith("W") || tag.equals("PRP"));
    }

    private static Analysis around(
            String[] shown, int open, int from, int close, Analysis inner, Analyser analyser, GrammarWords words, BinaryOperator<String> lemma) {
        int[] kept = IntStream.range(0, shown.length).filter(i -> i < open || i > close).toArray();
        String[] rest = IntStream.of(kept).mapToObj(i -> shown[i]).toArray(String[]::new);
        Analysis all = analyse(rest, false, analyser, words, lemma).among(kept, shown.length);
        int[] within = IntStream.range(from, close).toArray();
        Analysis placed = inner.among(within, shown.length);
        int root = from + Trees.root(inner);
        for (int i : within) {
            boolean top = i == root;
            String label = !top ? placed.labels()[i] : all.tags()[open - 1].startsWith("VB") ? "obl" : "nmod";
            all.set(i, placed.tags()[i], placed.lemmas()[i], top ? open - 1 : placed.heads()[i], label, placed.names()[i]);
        }
        String including = shown[open + 1];
        all.set(open, ",", ",", root, "punct", NO_NAME);
        String tag = from == open + 2 ? "VBG" : "IN";
        all.set(open + 1, tag, lemma.apply(including.toLowerCase(Locale.ROOT), tag), root, "case", NO_NAME);
        if (from > open + 2) {
            all.set(open + 2, "PRP", lemma.apply(shown[open + 2], "PRP"), root, "dep", NO_NAME);
        }
        all.set(close, ",", ",", root, "punct", NO_NAME);
        return all;
    }
}
