package org.dateline.clean;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Alignment;
import org.dateline.model.Metadata;

/**
 * A source laid out as words.
 *
 * @param text the report's text
 * @param alignment leads from the text back to the source's content
 * @param blocks its paragraphs, lines and cells in text order; every character that is not blank is in one of them
 * @param metadata what the page's mark-up says of the report, or the lines at the head of a plain text
 */
record Page(String text, Alignment alignment, List<Block> blocks, Metadata metadata) {
    /** Plain text is its own layout, behind the head that says what it is. */
    static Page ofText(LabelledHead heads, String content) {
        LabelledHead.Found head = heads.in(content);
        List<Block> blocks = new ArrayList<>(head.blocks());
        for (Block block : TextBlocks.of(content.substring(head.end()))) {
            blocks.add(Block.of(content, head.end() + block.span().start(), head.end() + block.span().end(), block.hint()));
        }
        return new Page(content, Alignment.IDENTITY, blocks, head.metadata());
    }
}
