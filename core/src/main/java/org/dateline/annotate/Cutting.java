package org.dateline.annotate;

import java.util.ArrayList;
import java.util.List;
import org.dateline.annotate.tokens.Sentences;
import org.dateline.annotate.tokens.Tokeniser;
import org.dateline.annotate.tokens.Tokens;

/** Cuts a passage into sentences of tokens. Thread-safe. */
public final class Cutting {
    private static final String BULLETS = "\u2022\u00b7";
    private static final String DASHES = "-*\u2013";

    private final Tokeniser tokeniser = new Tokeniser();
    private final Casing casing = new Casing();

    /**
     * One sentence. The arrays have one element for each token, at least one.
     *
     * @param starts where each token begins in the passage
     * @param ends one past where each token ends in the passage
     * @param forms the tokens with straight quotation marks and, in a passage in capitals or Headline Case, the case they
     *     would have in running text
     * @param shown the forms as the model is shown them, quotation marks with their direction
     * @param uniform whether the case of letters in the passage says nothing
     */
    public record Cut(int[] starts, int[] ends, String[] forms, String[] shown, boolean uniform) {
        /** How many tokens it has; at least one. */
        public int size() {
            return forms.length;
        }
    }

    /** The sentences of a passage of running text, in order; none for a blank one. */
    public List<Cut> cut(String passage) {
        return cut(passage, false);
    }

    /**
     * The same of a passage that may be a title. "Army says it took base; rebels claim 100 dead": a title's semicolon parts two
     * that have nothing of each other's.
     */
    List<Cut> cut(String passage, boolean title) {
        String plain = Typography.plain(passage);
        boolean uniform = casing.isUniform(plain);
        String running = uniform ? casing.running(plain) : plain;
        Tokens tokens = tokeniser.tokenise(plain);
        boolean[] last = Sentences.ends(plain, tokens, uniform);
        List<Cut> cuts = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (last[i] || title && tokens.form(i).equals(";")) {
                while (first < i && isBullet(plain, tokens, first)) {
                    first++;
                }
                cuts.add(cut(passage, tokens, first, i + 1, running, uniform));
                first = i + 1;
            }
        }
        return cuts;
    }

    /** Whether a token only sets off an item of a list: a dot anywhere, a dash or asterisk by itself at the start of a line. */
    private static boolean isBullet(String text, Tokens tokens, int token) {
        int start = tokens.start(token);
        boolean single = tokens.end(token) - start == 1;
        boolean apart = tokens.end(token) < text.length() && text.charAt(tokens.end(token)) == ' ';
        boolean opens = start == 0 || text.charAt(start - 1) == '\n';
        return single && (BULLETS.indexOf(text.charAt(start)) >= 0 || apart && opens && DASHES.indexOf(text.charAt(start)) >= 0);
    }

    private static Cut cut(String passage, Tokens tokens, int first, int last, String running, boolean uniform) {
        int size = last - first;
        Cut cut = new Cut(new int[size], new int[size], new String[size], new String[size], uniform);
        for (int i = 0; i < size; i++) {
            cut.starts[i] = tokens.start(first + i);
            cut.ends[i] = tokens.end(first + i);
            cut.forms[i] = running.substring(cut.starts[i], cut.ends[i]);
            cut.shown[i] = QuoteMarks.shown(cut.forms[i], passage, cut.starts[i], cut.ends[i]);
        }
        return cut;
    }
}
