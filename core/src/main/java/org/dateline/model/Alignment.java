package org.dateline.model;

import java.util.List;

/**
 * Leads from a report's text back to the content it was made from, run by run.
 *
 * @param runs in text order, not overlapping; text between runs (line breaks put in) leads to the nearest run before it
 */
public record Alignment(List<Run> runs) {
    /** One stretch of the text and the stretch of the source it was made from; equal lengths map one to one. */
    public record Run(Span text, Span source) {}

    /** The text is the source. */
    public static final Alignment IDENTITY = new Alignment(List.of());

    public Alignment {
        runs = List.copyOf(runs);
    }

    /** The offset in the source of an offset in the text. */
    public int toSource(int offset) {
        if (runs.isEmpty()) {
            return offset;
        }
        int low = 0;
        int high = runs.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (runs.get(middle).text().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        Run run = runs.get(low);
        int into = Math.max(0, offset - run.text().start());
        return run.text().length() == run.source().length()
                ? Math.min(run.source().start() + into, run.source().end())
                : into >= run.text().length() ? run.source().end() : run.source().start();
    }

    /** The stretch of the source that a stretch of the text was made from. */
    public Span toSource(Span text) {
        int start = toSource(text.start());
        int end = text.isEmpty() ? start : toSource(text.end() - 1) + 1;
        return new Span(start, Math.max(start, runs.isEmpty() ? text.end() : end));
    }
}
