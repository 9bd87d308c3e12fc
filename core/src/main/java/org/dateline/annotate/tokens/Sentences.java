package org.dateline.annotate.tokens;

/** Cuts the tokens of a passage into sentences. */
public final class Sentences {
    private static final String BULLETS = "\u2022\u25A0\u25AA\u25CF\u25E6\u2023";
    private static final String CLOSING = "\"')]}";

    private Sentences() {}

    /**
     * For each token whether a sentence ends after it; the last one always does.
     *
     * @param text the text the tokens were made from
     * @param uniform whether the case of letters says nothing about where a sentence begins
     */
    public static boolean[] ends(String text, Tokens tokens, boolean uniform) {
        boolean[] ends = new boolean[tokens.size()];
        for (int i = 0; i < tokens.size(); i++) {
            int last = i;
            if (isStop(tokens, i)) {
                while (last + 1 < tokens.size() && closes(tokens, last + 1)) {
                    last++;
                }
                ends[last] = last + 1 == tokens.size() || begins(tokens, i, last + 1, uniform);
            }
            if (last + 1 == tokens.size() || isBreak(text, tokens, last)) {
                ends[last] = true;
            }
            i = last;
        }
        return ends;
    }

    private static boolean isStop(Tokens tokens, int i) {
        char c = tokens.first(i);
        return c == '!' || c == '?' || c == '.' && tokens.length(i) == 1;
    }

    /** A closing mark or another stop right after a stop. */
    private static boolean closes(Tokens tokens, int i) {
        boolean closing = tokens.length(i) <= 2 && CLOSING.indexOf(tokens.first(i)) >= 0 && !tokens.form(i).equals("'s");
        return tokens.touches(i) && (closing || isStop(tokens, i));
    }

    /** Whether a new sentence begins at {@code next}, after the stop at {@code stop}. */
    private static boolean begins(Tokens tokens, int stop, int next, boolean uniform) {
        String form = tokens.form(next);
        if (uniform || !Character.isLowerCase(form.charAt(0)) || isName(form)) {
            return true;
        }
        // "Why?" he asked: the words that report a question belong to it
        boolean quoted = next - 1 > stop;
        boolean full = tokens.first(stop) != '.';
        return full && !quoted;
    }

    /** Whether a word with a small first letter is a name: al-Shabab, iPhone. */
    private static boolean isName(String form) {
        return form.chars().anyMatch(Character::isUpperCase);
    }

    /** An empty line or the beginning of a listed item. */
    private static boolean isBreak(String text, Tokens tokens, int i) {
        boolean bullet = BULLETS.indexOf(tokens.first(i + 1)) >= 0;
        int lines = 0;
        for (int at = tokens.end(i); at < tokens.start(i + 1); at++) {
            lines += text.charAt(at) == '\n' ? 1 : 0;
        }
        return bullet || lines > 1;
    }
}
