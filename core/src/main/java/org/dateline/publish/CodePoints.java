package org.dateline.publish;

import org.dateline.model.Span;

/**
 * Offsets of one text counted in Unicode code points instead of UTF-16 units. Inside the engine an emoji is two units; in
 * the claims file, as in every language but Java, it is one.
 */
public final class CodePoints {
    /** Code points before each unit; null for a text in which the two counts agree. */
    private final int[] before;

    /** Counts once; each offset is then a look-up. */
    public CodePoints(String text) {
        boolean plain = text.chars().noneMatch(unit -> Character.isSurrogate((char) unit));
        this.before = plain ? null : count(text);
    }

    private static int[] count(String text) {
        int[] before = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            boolean second = i > 0
                    && Character.isLowSurrogate(text.charAt(i))
                    && Character.isHighSurrogate(text.charAt(i - 1));
            before[i + 1] = before[i] + (second ? 0 : 1);
        }
        return before;
    }

    /** The offset in code points of an offset in UTF-16 units. */
    public int of(int offset) {
        return before == null ? offset : before[offset];
    }

    /** The span in code points. */
    public Span of(Span span) {
        return new Span(of(span.start()), of(span.end()));
    }
}
