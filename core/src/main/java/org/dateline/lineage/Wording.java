package org.dateline.lineage;

import java.util.Arrays;
import org.dateline.model.Report;

/**
 * The words of a report's read passages, each as a number that is the same however it is capitalised and quoted. Small
 * enough to be kept for every report of a corpus.
 */
final class Wording {
    private static final int FNV_OFFSET = 0x811c9dc5;
    private static final int FNV_PRIME = 0x01000193;
    /** The lowest bits of a word's number say where it stands, the others which word it is. */
    private static final int BEGINS = 1;

    private static final int QUOTED = 2;
    private static final int FLAGS = 2;

    private int[] words = new int[256];
    private int size;

    Wording(Report report) {
        Words.of(report, this::add);
        words = Arrays.copyOf(words, size);
    }

    private void add(String text, int start, int end, int passage, boolean begins, boolean quoted) {
        if (size == words.length) {
            words = Arrays.copyOf(words, size * 2);
        }
        words[size++] = hash(text, start, end) << FLAGS | (begins ? BEGINS : 0) | (quoted ? QUOTED : 0);
    }

    /** FNV-1a over the small letters: the same on every machine and in every run. */
    private static int hash(String text, int start, int end) {
        int hash = FNV_OFFSET;
        for (int i = start; i < end; i++) {
            hash = (hash ^ Character.toLowerCase(text.charAt(i))) * FNV_PRIME;
        }
        return hash ^ hash >>> 16;
    }

    int size() {
        return size;
    }

    /** Which word stands at {@code i}. */
    int word(int i) {
        return words[i] >>> FLAGS;
    }

    /** Whether word {@code i} is the first of a sentence. */
    boolean begins(int i) {
        return (words[i] & BEGINS) != 0;
    }

    /** Whether word {@code i} stands in quotation marks. */
    boolean quoted(int i) {
        return (words[i] & QUOTED) != 0;
    }

    /** The number of the run of so many words that begins at word {@code i}. */
    int run(int i, int length) {
        long hash = 0xcbf29ce484222325L;
        for (int w = i; w < i + length; w++) {
            hash = (hash ^ word(w)) * 0x100000001b3L;
            hash ^= hash >>> 29;
        }
        return (int) (hash ^ hash >>> 32);
    }

    /** How many words the longest whole sentence within words [first, last) has; 0 when there is none. */
    int longestSentence(int first, int last) {
        int longest = 0;
        int begin = -1;
        for (int i = first; i <= last; i++) {
            boolean starts = i == size || begins(i);
            if (starts && begin >= 0) {
                longest = Math.max(longest, i - begin);
            }
            if (starts) {
                begin = i;
            }
        }
        return longest;
    }
}
