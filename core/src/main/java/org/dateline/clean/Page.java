package org.dateline.clean;

import java.util.List;
import org.dateline.model.Alignment;
import org.dateline.model.Metadata;

/**
 * A source laid out as words.
 *
 * @param text the report's text
 * @param alignment leads from the text back to the source's content
 * @param blocks its paragraphs, lines and cells in text order; every character that is not blank is in one of them
 * @param metadata what the page's mark-up says of the report; nothing for plain text
 */
record Page(String text, Alignment alignment, List<Block> blocks, Metadata metadata) {
    /** Plain text is its own layout. */
    static Page ofText(String content) {
        return new Page(content, Alignment.IDENTITY, TextBlocks.of(content), Metadata.NONE);
    }
}
