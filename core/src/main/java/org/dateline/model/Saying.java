package org.dateline.model;

import java.util.List;

/**
 * Who says what, as stretches of a report's text; beliefs, plans and wishes count as said. Sayings nest: the content of one
 * may hold the whole of another.
 *
 * @param source the words for who says it, in text order; empty when nobody is named
 * @param cue the words that say that it is said, in text order; at least one
 * @param content what is said, in text order; may be in pieces and run over sentences and paragraphs; at least one
 * @param confidence how sure the reader is, from 0 to 1
 */
public record Saying(List<Span> source, List<Span> cue, List<Span> content, double confidence) {
    public Saying {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        if (cue.isEmpty() || content.isEmpty()) {
            throw new IllegalArgumentException("a saying needs a cue and a content: " + cue + ", " + content);
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("not a confidence: " + confidence);
        }
    }

    /** Whether the offset lies in the content. */
    public boolean covers(int offset) {
        return content.stream().anyMatch(span -> span.contains(offset));
    }
}
