package org.dateline.annotate;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Span;

/** Finds the stretches between double quotation marks in a paragraph, the marks left out. */
public final class Quotes {
    private Quotes() {}

    /** An unclosed quotation runs to the paragraph's end, as newspapers set a speech of several paragraphs. */
    public static List<Span> in(String text, Span passage) {
        List<Span> quotes = new ArrayList<>();
        int open = -1;
        for (int i = passage.start(); i < passage.end(); i++) {
            char c = text.charAt(i);
            boolean opens = c == '\u201C' || c == '\u00AB' || c == '\u201E' || c == '"' && open < 0;
            boolean closes = c == '\u201D' || c == '\u00BB' || c == '"' && open >= 0;
            if (closes && open >= 0) {
                quotes.add(new Span(open, i));
                open = -1;
            } else if (opens) {
                open = i + 1;
            }
        }
        if (open >= 0 && open < passage.end()) {
            quotes.add(new Span(open, passage.end()));
        }
        return quotes;
    }
}
