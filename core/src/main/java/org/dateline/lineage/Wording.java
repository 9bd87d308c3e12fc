package org.dateline.lineage;

import java.util.Arrays;
import java.util.Locale;
import org.dateline.model.Passage;
import org.dateline.model.Report;
import org.dateline.model.Span;

/** The words of a report's read passages, each as a number that is the same however it is capitalised and quoted. */
final class Wording {
    /** How many words make a run that is looked up. */
    static final int RUN = 8;

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final Report report;
    private long[] words = new long[256];
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    /** Number of the sentence, and of the passage, that each word stands in. */
    private int[] sentences = new int[256];
    private int[] passages = new int[256];
    private int size;

    Wording(Report report) {
        this.report = report;
        int sentence = 0;
        for (int p = 0; p < report.passages().size(); p++) {
            Passage passage = report.passages().get(p);
            if (passage.isRead()) {
                sentence = read(p, passage.span(), sentence + 1);
            }
        }
        words = Arrays.copyOf(words, size);
        starts = Arrays.copyOf(starts, size);
        ends = Arrays.copyOf(ends, size);
        sentences = Arrays.copyOf(sentences, size);
        passages = Arrays.copyOf(passages, size);
    }

    private int read(int passage, Span span, int firstSentence) {
        String text = report.text();
        int sentence = firstSentence;
        int i = span.start();
        while (i < span.end()) {
            int end = i;
            while (end < span.end() && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            if (end > i) {
                add(text.substring(i, end), i, end, sentence, passage);
                i = end;
            } else {
                // A stop inside "3.5" ends nothing.
                boolean inside = i + 1 < span.end() && Character.isLetterOrDigit(text.charAt(i + 1));
                sentence += ".!?".indexOf(text.charAt(i)) >= 0 && !inside ? 1 : 0;
                i++;
            }
        }
        return sentence;
    }

    private void add(String word, int start, int end, int sentence, int passage) {
        if (size == words.length) {
            words = Arrays.copyOf(words, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            sentences = Arrays.copyOf(sentences, size * 2);
            passages = Arrays.copyOf(passages, size * 2);
        }
        words[size] = hash(word.toLowerCase(Locale.ROOT));
        starts[size] = start;
        ends[size] = end;
        sentences[size] = sentence;
        passages[size] = passage;
        size++;
    }

    /** FNV-1a over the characters: the same on every machine and in every run. */
    private static long hash(String word) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }

    Report report() {
        return report;
    }

    int size() {
        return size;
    }

    long word(int i) {
        return words[i];
    }

    /** The number of the run of {@link #RUN} words that begins at word {@code i}. */
    long run(int i) {
        long hash = FNV_OFFSET;
        for (int w = i; w < i + RUN; w++) {
            hash = (hash ^ words[w]) * FNV_PRIME;
            hash ^= hash >>> 29;
        }
        return hash;
    }

    int passage(int i) {
        return passages[i];
    }

    /** Where words [first, last) stand in the text. */
    Span span(int first, int last) {
        return new Span(starts[first], ends[last - 1]);
    }

    /** How many words the longest whole sentence within words [first, last) has; 0 when there is none. */
    int longestSentence(int first, int last) {
        int longest = 0;
        int begin = first;
        for (int i = first; i < last; i++) {
            if (i > 0 && sentences[i] != sentences[i - 1]) {
                begin = i;
            }
            boolean whole = begin == 0 || sentences[begin] != sentences[begin - 1];
            if (whole && (i + 1 == size || sentences[i + 1] != sentences[i])) {
                longest = Math.max(longest, i + 1 - begin);
            }
        }
        return longest;
    }
}
