package org.dateline.annotate;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.dateline.annotate.learnt.Analyser;
import org.dateline.annotate.learnt.Analysis;
import org.dateline.annotate.learnt.NameTagger;
import org.dateline.model.NameType;

/**
 * "Troops "eliminated" dozens of terrorists": quotation marks around a word or two within a sentence keep its words at a distance
 * and are no part of how it is built. The sentence is read without them, and they are put back as punctuation.
 */
final class ScareQuotes {
    /** The most words that such marks are around. */
    private static final int MOST = 3;
    private static final int NO_NAME = NameTagger.TYPES.indexOf(NameType.NONE);

    private ScareQuotes() {}

    /** The reading of a sentence's tokens, marks with their direction among them. */
    static Analysis analyse(String[] shown, boolean uniform, Analyser analyser) {
        boolean[] mark = marks(shown);
        int[] kept = IntStream.range(0, shown.length).filter(i -> !mark[i]).toArray();
        if (kept.length == shown.length) {
            return analyser.analyse(shown, uniform);
        }
        Analysis plain = analyser.analyse(Arrays.stream(kept).mapToObj(i -> shown[i]).toArray(String[]::new), uniform);
        return withMarks(shown, mark, kept, plain);
    }

    /** Which tokens are marks around few words that do not end in punctuation, with words before and behind them. */
    private static boolean[] marks(String[] shown) {
        boolean[] mark = new boolean[shown.length];
        for (int open = 1; open < shown.length; open++) {
            for (int close = open + 2; isOpening(shown[open]) && close <= open + 1 + MOST && close + 1 < shown.length; close++) {
                if (isClosing(shown[close]) && isWord(shown[open - 1]) && isWord(shown[close + 1]) && areWords(shown, open + 1, close)) {
                    mark[open] = true;
                    mark[close] = true;
                }
            }
        }
        return mark;
    }

    private static boolean isOpening(String token) {
        return token.equals("``") || token.equals("`");
    }

    private static boolean isClosing(String token) {
        return token.equals("''") || token.equals("'");
    }

    private static boolean areWords(String[] shown, int first, int last) {
        return IntStream.range(first, last).allMatch(i -> isWord(shown[i]));
    }

    private static boolean isWord(String token) {
        return Character.isLetterOrDigit(token.codePointAt(0));
    }

    private static Analysis withMarks(String[] shown, boolean[] mark, int[] kept, Analysis plain) {
        int size = shown.length;
        Analysis all = new Analysis(new String[size], new String[size], new int[size], new String[size], new int[size]);
        for (int k = 0; k < kept.length; k++) {
            int i = kept[k];
            all.tags()[i] = plain.tags()[k];
            all.lemmas()[i] = plain.lemmas()[k];
            all.heads()[i] = plain.heads()[k] < 0 ? -1 : kept[plain.heads()[k]];
            all.labels()[i] = plain.labels()[k];
            all.names()[i] = plain.names()[k];
        }
        for (int i = 0; i < size; i++) {
            if (mark[i]) {
                all.tags()[i] = isOpening(shown[i]) ? "``" : "''";
                all.lemmas()[i] = all.tags()[i];
                all.heads()[i] = isOpening(shown[i]) ? i + 1 : i - 1;
                all.labels()[i] = "punct";
                all.names()[i] = NO_NAME;
            }
        }
        return all;
    }
}
