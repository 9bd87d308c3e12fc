package org.dateline.clean;

import java.util.List;
import org.dateline.clean.Looks.Look;

/**
 * Where among a page's blocks the article's body runs: from its first paragraph to its last.
 *
 * @param first index of the first paragraph
 * @param end one past the last paragraph; equal to {@code first} when there is no body
 */
record Body(int first, int end) {
    /** So many lines without a paragraph part the article from another text. */
    private static final int GAP = 6;

    static Body of(List<Block> blocks, List<Look> looks, List<Shape> shapes) {
        int first = -1;
        int end = 0;
        int total = 0;
        for (int i = 0; i < looks.size(); i++) {
            if (isText(looks.get(i)) && blocks.get(i).hint() != Block.Hint.OUTSIDE) {
                first = first < 0 ? i : first;
                end = i + 1;
                total += shapes.get(i).words();
            }
        }
        return first < 0 ? new Body(0, 0) : new Body(first, end).without(blocks, looks, shapes, total);
    }

    private static boolean isText(Look look) {
        return look == Look.PROSE || look == Look.FOREIGN;
    }

    /** This body without what stands before or behind a wide gap, or behind the page's own end of the article. */
    private Body without(List<Block> blocks, List<Look> looks, List<Shape> shapes, int total) {
        int start = first;
        int words = 0;
        int gap = 0;
        for (int i = first; i < end; i++) {
            if (isText(looks.get(i))) {
                if (gap >= GAP && words * 8 < total) {
                    start = i;
                } else if (gap >= GAP && (total - words) * 4 < words) {
                    return new Body(start, last(looks, i));
                }
                words += shapes.get(i).words();
                gap = 0;
            } else if (looks.get(i) == Look.END && words > 0 && (total - words) * 4 < words) {
                return new Body(start, last(looks, i));
            } else if (blocks.get(i).hint() == Block.Hint.NONE) {
                gap++; // in a page with mark-up its elements say where the article ends
            }
        }
        return new Body(start, end);
    }

    private static int last(List<Look> looks, int before) {
        int last = before;
        while (!isText(looks.get(last - 1))) {
            last--;
        }
        return last;
    }

    boolean contains(int block) {
        return first <= block && block < end;
    }

    boolean isEmpty() {
        return first == end;
    }
}
