package org.dateline.lineage;

import java.util.Arrays;
import org.dateline.model.Report;
import org.dateline.model.Span;

/** Where each word of a report's {@link Wording} stands in its text. */
final class Layout {
    private final Report report;
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int[] passages = new int[256];
    private int size;

    Layout(Report report) {
        this.report = report;
        Words.of(report, this::add);
    }

    private void add(String text, int start, int end, int passage, boolean begins, boolean quoted) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            passages = Arrays.copyOf(passages, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        passages[size++] = passage;
    }

    Report report() {
        return report;
    }

    int passage(int i) {
        return passages[i];
    }

    /** Where words [first, last) stand in the text. */
    Span span(int first, int last) {
        return new Span(starts[first], ends[last - 1]);
    }
}
