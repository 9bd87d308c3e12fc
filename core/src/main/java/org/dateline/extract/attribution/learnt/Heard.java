package org.dateline.extract.attribution.learnt;

import java.util.List;
import java.util.function.Supplier;
import org.dateline.model.Saying;
import org.dateline.model.Span;

/**
 * A saying of which the content is put together when it is asked for: how far it runs over other sentences is much work, and who
 * speaks often all that somebody wants to know. For one thread at a time.
 */
public final class Heard {
    private final List<Span> source;
    private final List<Span> cue;
    private final Supplier<List<Span>> finder;
    private final double confidence;
    private List<Span> content;

    /** @param finder gives one piece of content at least */
    Heard(List<Span> source, List<Span> cue, Supplier<List<Span>> finder, double confidence) {
        this.source = List.copyOf(source);
        this.cue = List.copyOf(cue);
        this.finder = finder;
        this.confidence = confidence;
    }

    /** The words for who says it, in text order; empty when nobody is named. */
    public List<Span> source() {
        return source;
    }

    /** The words that say that it is said, in text order; at least one. */
    public List<Span> cue() {
        return cue;
    }

    /** What is said, in text order; at least one piece. */
    public List<Span> content() {
        if (content == null) {
            content = List.copyOf(finder.get());
        }
        return content;
    }

    /** All of it. */
    Saying saying() {
        return new Saying(source, cue, content(), confidence);
    }
}
