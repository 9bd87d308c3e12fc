package org.dateline.relate.story;

import java.util.Arrays;

/** Numbers in a row, without an object for each. */
public final class LongList {
    private long[] numbers = new long[1 << 10];
    private int size;

    public void add(long number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size + (size >> 1));
        }
        numbers[size++] = number;
    }

    /** All of them in order, those met more than once as often. */
    public long[] sorted() {
        long[] sorted = Arrays.copyOf(numbers, size);
        Arrays.sort(sorted);
        return sorted;
    }
}
