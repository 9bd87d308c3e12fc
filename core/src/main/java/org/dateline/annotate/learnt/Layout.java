package org.dateline.annotate.learnt;

/**
 * Where a feature's weights stand in a table. A feature owns one line of as many slots as a power of two allows for all
 * classes, so that it costs one access to memory; features that share a line are shifted against each other, so that they
 * share few slots.
 *
 * @param lineBits the table has two to this power of lines
 * @param slotBits a line has two to this power of slots
 */
public record Layout(int lineBits, int slotBits) {
    private static final int ROTATION = 25;

    public Layout {
        if (lineBits < 1 || lineBits > 24 || slotBits < 0 || slotBits > 6) {
            throw new IllegalArgumentException("not a table: 2^" + lineBits + " lines of 2^" + slotBits);
        }
    }

    /** How many weights the table has. */
    public int cells() {
        return 1 << lineBits + slotBits;
    }

    /** The cell that holds the weight of a hashed feature for a class. */
    public int cell(int feature, int type) {
        return line(feature) << slotBits | (type + shift(feature) & (1 << slotBits) - 1);
    }

    /** The line that a feature owns. */
    int line(int feature) {
        return feature & (1 << lineBits) - 1;
    }

    /** The slot of the first class in a feature's line; the others follow, around the line's end. */
    int shift(int feature) {
        return feature >>> ROTATION & (1 << slotBits) - 1;
    }
}
