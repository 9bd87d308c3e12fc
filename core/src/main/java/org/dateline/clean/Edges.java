package org.dateline.clean;

/** The first and the last characters of a block as {@link Words#plain} text, each made once though many phrases are looked for. */
final class Edges {
    /** The part of a block that is looked at. */
    static final int SIZE = 400;

    private final String block;
    private String head;
    private String tail;

    Edges(String block) {
        this.block = block;
    }

    /** Whether the block is longer than what is looked at. */
    boolean isLong() {
        return block.length() > SIZE;
    }

    String head() {
        if (head == null) {
            head = Words.plain(block, SIZE);
        }
        return head;
    }

    /** The block as plain text, {@code limit} characters of it at most and no fewer than {@link #SIZE}. */
    String plain(int limit) {
        return isLong() ? Words.plain(block, limit) : head();
    }

    /** The same as the head for a block that is not long. */
    String tail() {
        if (tail == null) {
            tail = isLong() ? Words.plain(block.substring(block.length() - SIZE), SIZE) : head();
        }
        return tail;
    }
}
