package org.dateline.lineage;

import java.util.Arrays;

/**
 * Fingerprints of many texts: of every few neighbouring runs of words the one with the least number (winnowing), so that two
 * texts with {@link #SURE} words in common have at least one fingerprint in common, and an index of a hundred thousand
 * reports takes some hundred megabytes.
 */
final class Prints {
    /** How many words a run has. */
    static final int RUN = 6;
    /** Of so many neighbouring runs one is kept. */
    private static final int WINDOW = 3;
    /** So many words in common are always found. */
    static final int SURE = RUN + WINDOW - 1;

    private static final long LOW = 0xffffffffL;

    /** The run's number above, its place among all words of all texts below. */
    private long[] prints = new long[1 << 10];
    private int size;
    private long[] ends = new long[16];
    private int texts;

    /** Takes a run that two texts share. */
    interface Taker {
        /**
         * Called for the first text that holds the run and each later one, and where {@code taken} was false for that, for
         * the text before it and that one.
         *
         * @param first number of the earlier text
         * @param i the run's first word in it
         * @param second number of the later one
         * @param j the run's first word in it
         * @return whether the two are worth comparing, so that nothing else is to be tried for this run of the second
         */
        boolean take(int first, int i, int second, int j);
    }

    /** Adds the next text; texts are numbered from 0 as they come. */
    void add(Wording wording) {
        long begin = texts == 0 ? 0 : ends[texts - 1];
        if (texts == ends.length) {
            ends = Arrays.copyOf(ends, texts * 2);
        }
        ends[texts++] = begin + wording.size();
        if (ends[texts - 1] > LOW) {
            throw new IllegalStateException("more words than can be numbered");
        }
        int runs = wording.size() - RUN + 1;
        int last = -1;
        int[] window = new int[WINDOW];
        for (int i = 0; i < runs; i++) {
            window[i % WINDOW] = wording.run(i, RUN);
            if (i >= WINDOW - 1 || i == runs - 1) {
                int least = i;
                for (int k = i - 1; k >= Math.max(0, i - WINDOW + 1); k--) {
                    least = window[k % WINDOW] < window[least % WINDOW] ? k : least;
                }
                if (least != last) {
                    put((long) window[least % WINDOW] << 32 | begin + least);
                    last = least;
                }
            }
        }
    }

    private void put(long print) {
        if (size == prints.length) {
            prints = Arrays.copyOf(prints, size + (size >> 1));
        }
        prints[size++] = print;
    }

    /** Hands over the runs that texts share, in an order that depends on the texts alone. Nothing can be added afterwards. */
    void shared(Taker taker) {
        Arrays.sort(prints, 0, size);
        for (int from = 0; from < size; ) {
            int to = from + 1;
            while (to < size && prints[to] >> 32 == prints[from] >> 32) {
                to++;
            }
            for (int k = from + 1; k < to; k++) {
                if (!take(from, k, taker) && k - 1 > from) {
                    take(k - 1, k, taker);
                }
            }
            from = to;
        }
    }

    private boolean take(int earlier, int later, Taker taker) {
        long a = prints[earlier] & LOW;
        long b = prints[later] & LOW;
        int first = text(a);
        int second = text(b);
        return first == second || taker.take(first, (int) (a - begin(first)), second, (int) (b - begin(second)));
    }

    private long begin(int text) {
        return text == 0 ? 0 : ends[text - 1];
    }

    /** The text that a word stands in. */
    private int text(long word) {
        int found = Arrays.binarySearch(ends, 0, texts, word);
        int text = found < 0 ? -found - 1 : found + 1;
        // Texts without words end where they begin.
        while (ends[text] <= word) {
            text++;
        }
        return text;
    }
}
