package org.dateline.clean;

import org.dateline.model.Span;

/**
 * A paragraph, a line or a cell of a page, trimmed.
 *
 * @param span where it stands in the report's text
 * @param text the words at that span
 * @param hint what the page's mark-up says of it
 */
record Block(Span span, String text, Hint hint) {
    /** What the mark-up of a page says about a block; plain text says nothing. */
    enum Hint {
        NONE,
        /** Inside what the page's mark-up and its density of text show to be the article. */
        ARTICLE,
        /** Outside of it. */
        OUTSIDE,
        /** The page's main heading. */
        HEADLINE,
        /** A heading below it. */
        HEADING,
        CAPTION
    }

    static Block of(String text, int start, int end, Hint hint) {
        return new Block(new Span(start, end), text.substring(start, end), hint);
    }
}
