package org.dateline.lineage;

import org.dateline.model.Passage;
import org.dateline.model.Report;
import org.dateline.model.Span;

/** Cuts the read passages of a report into words, and tells of each where it stands. */
final class Words {
    private static final String OPENING = "\u201c\u00ab\u201e";
    private static final String CLOSING = "\u201d\u00bb";
    private static final String STOPS = ".!?";

    private Words() {}

    /** Takes a word. */
    interface Taker {
        /**
         * @param start where the word stands in the text, up to {@code end}
         * @param passage number of the report's passage it stands in
         * @param begins whether it is the first of a sentence or of a passage
         * @param quoted whether it stands in double quotation marks
         */
        void take(String text, int start, int end, int passage, boolean begins, boolean quoted);
    }

    /** Hands over the words of the title, the captions and the body, in order. */
    static void of(Report report, Taker taker) {
        for (int p = 0; p < report.passages().size(); p++) {
            Passage passage = report.passages().get(p);
            if (passage.isRead()) {
                read(report.text(), passage.span(), p, taker);
            }
        }
    }

    private static void read(String text, Span span, int passage, Taker taker) {
        boolean begins = true;
        boolean quoted = false;
        for (int i = span.start(); i < span.end(); ) {
            int end = i;
            while (end < span.end() && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            if (end > i) {
                taker.take(text, i, end, passage, begins, quoted);
                begins = false;
                i = end;
            } else {
                char c = text.charAt(i);
                // A stop inside "3.5" ends nothing.
                boolean inside = i + 1 < span.end() && Character.isLetterOrDigit(text.charAt(i + 1));
                begins |= STOPS.indexOf(c) >= 0 && !inside;
                quoted = OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) < 0 && (c == '"') != quoted;
                i++;
            }
        }
    }
}
