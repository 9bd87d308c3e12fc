package org.dateline.annotate;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Span;

/** Finds the stretches between double quotation marks in a paragraph, the marks left out; two apostrophes are such a mark. */
public final class Quotes {
    private Quotes() {}

    /**
     * The quotations of a paragraph, outermost only. An unclosed quotation runs to the paragraph's end, as newspapers set a
     * speech of several paragraphs.
     */
    public static List<Span> in(String text, Span passage) {
        List<Span> quotes = new ArrayList<>();
        int open = -1;
        char opener = 0;
        for (int i = passage.start(); i < passage.end(); i++) {
            char mark = mark(text, i);
            int width = mark == '\'' ? 2 : 1;
            if (mark != 0 && open < 0 && opens(mark, text, i)) {
                open = i + width;
                opener = mark;
            } else if (mark != 0 && open >= 0 && closes(mark, opener)) {
                quotes.add(new Span(open, i));
                open = -1;
            }
            i += mark == 0 ? 0 : width - 1;
        }
        if (open >= 0 && open < passage.end()) {
            quotes.add(new Span(open, passage.end()));
        }
        return quotes;
    }

    /** The mark that stands here: “, ”, " or ' for two apostrophes; 0 for none. */
    private static char mark(String text, int i) {
        return switch (text.charAt(i)) {
            case '\u201C', '\u00AB', '\u201E' -> '\u201C';
            case '\u201D', '\u00BB' -> '\u201D';
            case '"' -> '"';
            case '\'' -> i + 1 < text.length() && text.charAt(i + 1) == '\'' ? '\'' : 0;
            default -> 0;
        };
    }

    /** A closing mark set for an opening one by mistake stands right before a word and after none. */
    private static boolean opens(char mark, String text, int i) {
        boolean before = i > 0 && !Character.isWhitespace(text.charAt(i - 1));
        boolean after = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
        return mark != '\u201D' || after && !before;
    }

    private static boolean closes(char mark, char opener) {
        return opener == '"' || opener == '\'' ? mark == opener : mark == '\u201D' || mark == '"';
    }
}
