package org.dateline.annotate;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.dateline.annotate.learnt.Analyser;
import org.dateline.annotate.learnt.Analysis;
import org.dateline.annotate.learnt.NameTagger;
import org.dateline.model.NameType;

/**
 * What stands in a sentence without being part of how it is built: quotation marks that keep a word or two at a distance (troops
 * "eliminated" dozens), and the short form of a name behind it ("the People's Front (PF) fighters"). The sentence is read
 * without them, and they are put back.
 */
final class Asides {
    /** The most words that such marks or brackets are around. */
    private static final int MOST = 3;
    private static final int NO_NAME = NameTagger.TYPES.indexOf(NameType.NONE);

    private final String[] shown;
    private final boolean[] mark;
    /** Of each token of a short form the first and one past the last of its words; null for other tokens. */
    private final int[][] shortForm;

    private Asides(String[] shown) {
        this.shown = shown;
        this.mark = new boolean[shown.length];
        this.shortForm = new int[shown.length][];
    }

    /** The reading of a sentence's tokens, quotation marks with their direction among them. */
    static Analysis analyse(String[] shown, boolean uniform, Analyser analyser) {
        Asides asides = new Asides(shown);
        asides.findMarks();
        if (!uniform) {
            asides.findShortForms();
        }
        if (!asides.hasAny()) {
            return analyser.analyse(shown, uniform);
        }
        int[] kept = IntStream.range(0, shown.length).filter(i -> !asides.mark[i] && asides.shortForm[i] == null).toArray();
        Analysis plain = analyser.analyse(Arrays.stream(kept).mapToObj(i -> shown[i]).toArray(String[]::new), uniform);
        return asides.putBack(kept, plain);
    }

    private boolean hasAny() {
        for (int i = 0; i < shown.length; i++) {
            if (mark[i] || shortForm[i] != null) {
                return true;
            }
        }
        return false;
    }

    /** Marks around few words that do not end in punctuation, with words before and behind them. */
    private void findMarks() {
        for (int open = 1; open < shown.length; open++) {
            for (int close = open + 2; isOpening(open) && close <= open + 1 + MOST && close + 1 < shown.length; close++) {
                if (isClosing(close) && isWord(open - 1) && isWord(close + 1) && areWords(open + 1, close)) {
                    mark[open] = true;
                    mark[close] = true;
                }
            }
        }
    }

    /** Brackets around words with capitals, of which one is an abbreviation, behind a word. */
    private void findShortForms() {
        for (int open = 1; open < shown.length; open++) {
            for (int close = open + 2; shown[open].equals("(") && close <= open + 1 + MOST && close < shown.length; close++) {
                boolean names = IntStream.range(open + 1, close).allMatch(i -> Character.isUpperCase(shown[i].codePointAt(0)));
                boolean abbreviated = IntStream.range(open + 1, close).anyMatch(i -> isAbbreviation(shown[i]));
                if (shown[close].equals(")") && names && abbreviated && isWord(open - 1)) {
                    Arrays.fill(shortForm, open, close + 1, new int[] {open + 1, close});
                }
            }
        }
    }

    private static boolean isAbbreviation(String token) {
        return token.codePoints().filter(Character::isUpperCase).count() > 1;
    }

    private boolean isOpening(int token) {
        return shown[token].equals("``") || shown[token].equals("`");
    }

    private boolean isClosing(int token) {
        return shown[token].equals("''") || shown[token].equals("'");
    }

    private boolean areWords(int first, int last) {
        return IntStream.range(first, last).allMatch(this::isWord);
    }

    private boolean isWord(int token) {
        return isWord(shown[token]);
    }

    /** Whether a token is a word or a number and no mark. */
    static boolean isWord(String token) {
        return Character.isLetterOrDigit(token.codePointAt(0));
    }

    private Analysis putBack(int[] kept, Analysis plain) {
        Analysis all = plain.among(kept, shown.length);
        for (int i = 0; i < shown.length; i++) {
            if (mark[i]) {
                String tag = isOpening(i) ? "``" : "''";
                all.set(i, tag, tag, isOpening(i) ? i + 1 : i - 1, "punct", NO_NAME);
            } else if (shortForm[i] != null) {
                putBackShortForm(all, i);
            }
        }
        return all;
    }

    /** The short form explains the word before the bracket, and names what that word does. */
    private void putBackShortForm(Analysis all, int i) {
        int first = shortForm[i][0];
        int last = shortForm[i][1] - 1;
        int before = first - 2;
        if (i < first || i > last) {
            all.set(i, i < first ? "-LRB-" : "-RRB-", shown[i], last, "punct", NO_NAME);
        } else {
            all.set(i, "NNP", shown[i], i == last ? before : last, i == last ? "appos" : "compound", all.names()[before]);
        }
    }
}
