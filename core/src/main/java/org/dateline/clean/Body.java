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
    boolean contains(int block) {
        return first <= block && block < end;
    }

    boolean isEmpty() {
        return first == end;
    }

    static Body of(List<Block> blocks, List<Look> looks, List<Shape> shapes, Dated dated) {
        return new Finder(blocks, looks, shapes, dated).find();
    }

    /** Whether a dateline opens a block: the article begins there and nowhere below. */
    interface Dated {
        boolean at(int block);
    }

    /** Looks for the body of one page. */
    private static final class Finder {
        /** So many lines without a paragraph part the article from another text. */
        private static final int GAP = 6;

        private final List<Block> blocks;
        private final List<Look> looks;
        private final List<Shape> shapes;
        private final Dated dated;

        Finder(List<Block> blocks, List<Look> looks, List<Shape> shapes, Dated dated) {
            this.blocks = blocks;
            this.looks = looks;
            this.shapes = shapes;
            this.dated = dated;
        }

        Body find() {
            int first = -1;
            int end = 0;
            int total = 0;
            for (int i = 0; i < looks.size(); i++) {
                if (isText(i) && blocks.get(i).hint() != Block.Hint.OUTSIDE) {
                    first = first < 0 ? i : first;
                    end = i + 1;
                    total += shapes.get(i).words();
                }
            }
            return first < 0 ? new Body(0, 0) : stretch(cut(first, end, total));
        }

        private boolean isText(int i) {
            return looks.get(i) == Look.PROSE || looks.get(i) == Look.FOREIGN;
        }

        /** The run without what stands before or behind a wide gap, or behind the page's own end of the article. */
        private Body cut(int first, int end, int total) {
            int start = first;
            int words = 0;
            int gap = 0;
            for (int i = first; i < end; i++) {
                if (isText(i)) {
                    if (gap >= GAP && words * 8 < total && !dated.at(start)) {
                        start = i;
                    } else if (gap >= GAP && (total - words) * 4 < words) {
                        return new Body(start, lastBefore(i));
                    }
                    words += shapes.get(i).words();
                    gap = 0;
                } else if (looks.get(i) == Look.END && words > 0 && (total - words) * 4 < words) {
                    return new Body(start, lastBefore(i));
                } else if (blocks.get(i).hint() == Block.Hint.NONE) {
                    gap++; // in a page with mark-up its elements say where the article ends
                }
            }
            return new Body(start, end);
        }

        private int lastBefore(int block) {
            int last = block;
            while (!isText(last - 1)) {
                last--;
            }
            return last;
        }

        /** The run with the short sentences right before and behind it. */
        private Body stretch(Body body) {
            int first = body.first;
            int end = body.end;
            while (first > 0 && isShortSentence(first - 1) && !(first == 1 && dated.at(first))) {
                first--;
            }
            while (end < looks.size() && isShortSentence(end)) {
                end++;
            }
            boolean unfinished = end < looks.size() && looks.get(end) == Look.LINE && shapes.get(end).words() >= 8
                    && shapes.get(end).function() >= 0.15 && shapes.get(end).lower() >= 3;
            boolean alone = end + 1 >= looks.size() || looks.get(end + 1) != Look.LINE;
            return new Body(first, unfinished && alone && blocks.get(end).hint() != Block.Hint.OUTSIDE ? end + 1 : end);
        }

        private boolean isShortSentence(int i) {
            Shape shape = shapes.get(i);
            return looks.get(i) == Look.LINE && blocks.get(i).hint() != Block.Hint.OUTSIDE && shape.ends() && shape.words() >= 3
                    && shape.links() == 0 && (shape.function() > 0 || shape.lower() > 0);
        }
    }
}
