package org.dateline.clean;

/**
 * What a block looks like, whatever it says.
 *
 * @param words how many words
 * @param function share of function words among them
 * @param capitals share of capital letters among its letters
 * @param lower how many words begin with a small letter and are no function words
 * @param ends whether it ends as a sentence does
 * @param quoted whether it begins with a quotation mark
 * @param bullet whether it begins with a bullet
 * @param links how many addresses, handles and separators of menus stand in it
 */
record Shape(int words, double function, double capitals, int lower, boolean ends, boolean quoted, boolean bullet, int links) {
    /** Enough to tell what a block looks like; a block may be a whole book in one line. */
    private static final int LIMIT = 20_000;

    static Shape of(String text, FunctionWords functionWords) {
        FunctionWords.Count counted = functionWords.in(text, LIMIT);
        int words = counted.words();
        int function = counted.function();
        int capitals = 0;
        int letters = 0;
        int lower = 0;
        int links = 0;
        boolean start = true;
        int end = Math.min(text.length(), LIMIT);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            boolean small = c >= 'a' && c <= 'z'; // as most characters are, which needs no further look
            if (small && !start) {
                letters++;
                continue;
            }
            boolean letter = small || Character.isLetter(c);
            letters += letter ? 1 : 0;
            capitals += Character.isUpperCase(c) ? 1 : 0;
            lower += start && Character.isLowerCase(c) ? 1 : 0;
            links += !letter && isLink(text, i) ? 1 : 0;
            start = !letter && !Character.isDigit(c) && c != '\'' && c != '\u2019';
        }
        return new Shape(
                words,
                words == 0 ? 0 : (double) function / words,
                letters == 0 ? 0 : (double) capitals / letters,
                Math.max(0, lower - function),
                endsSentence(text),
                "\"\u201C\u2018'\u00AB".indexOf(text.charAt(0)) >= 0,
                "\u2022\u00B7\u25AA\u25CF\u25E6*-\u2013\u203A\u00BB>".indexOf(text.charAt(0)) >= 0,
                links);
    }

    private static boolean isLink(String text, int i) {
        char c = text.charAt(i);
        boolean spaced = i + 1 == text.length() || text.charAt(i + 1) == ' ';
        return c == '|' || c == '\u00BB' || c == '\u2022' || c == '@' || c == '/' && spaced && i > 0 && text.charAt(i - 1) == ' '
                || c == ':' && text.startsWith("://", i) || c == '>' && spaced;
    }

    private static boolean endsSentence(String text) {
        int i = text.length() - 1;
        // "..., residents said. (Reuters)": a bracket behind the full stop
        int bracket = ")]".indexOf(text.charAt(i)) < 0 ? -1 : Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
        return endsSentence(text, i) || bracket > 0 && i - bracket < 60 && endsSentence(text, bracket - 1);
    }

    private static boolean endsSentence(String text, int last) {
        int i = last;
        while (i > 0 && ("\"\u201D\u2019')]\u00BB*".indexOf(text.charAt(i)) >= 0 || Words.isBlank(text.charAt(i)))) {
            i--;
        }
        return ".!?\u2026\u061F\u06D4\u3002\u0964".indexOf(text.charAt(i)) >= 0;
    }

    /** Whether this is running text: a sentence with its full stop, or so many words that it cannot be a label. */
    boolean isProse() {
        return words >= 6 && ends && (function >= 0.12 || lower >= 3) || words >= 15 && function >= 0.2 || words >= 60 && function >= 0.12;
    }
}
