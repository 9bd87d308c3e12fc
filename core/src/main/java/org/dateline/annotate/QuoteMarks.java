package org.dateline.annotate;

/** Tells opening quotation marks from closing ones, as the models know them: `` and '', ` and '. */
public final class QuoteMarks {
    private static final String OPENING = "\u201C\u00AB\u201E\u2018";
    private static final String CLOSING = "\u201D\u00BB\u2019";
    private static final String BEFORE_OPENING = "([{-\u2013\u2014/";

    private QuoteMarks() {}

    /**
     * The token as models are shown it: a quotation mark with its direction, any other as it is.
     *
     * @param form the token with straight marks
     * @param text the text as written
     * @param start where the token begins in it
     * @param end one past its last character
     */
    public static String shown(String form, String text, int start, int end) {
        boolean twice = form.equals("\"") || form.equals("''");
        if (!twice && !form.equals("'")) {
            return form;
        }
        char mark = text.charAt(start);
        boolean touches = end < text.length() && !Character.isWhitespace(text.charAt(end));
        boolean free = start == 0 || Character.isWhitespace(text.charAt(start - 1)) || BEFORE_OPENING.indexOf(text.charAt(start - 1)) >= 0;
        boolean opens = OPENING.indexOf(mark) >= 0 || CLOSING.indexOf(mark) < 0 && touches && free;
        return opens ? twice ? "``" : "`" : twice ? "''" : "'";
    }
}
