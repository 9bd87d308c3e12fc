package org.dateline.model;

import java.util.List;
import java.util.Objects;

/**
 * A figure.
 *
 * @param measure what is counted, a measure of {@code lexicon/measures.tsv} in lower case: "killed", "wounded", "craters"
 * @param count how many
 * @param countSpan where the number stands in the report's text
 * @param whom the people or things counted, as said and as a class
 * @param inflictedBy by whom; empty when not said
 * @param scope what stretch the figure covers
 * @param partOf id of the claim whose figure this is a part of; null when of none
 */
public record Tally(
        String measure,
        Count count,
        Span countSpan,
        Whom whom,
        List<ActorRef> inflictedBy,
        Scope scope,
        String partOf)
        implements Proposition {
    /** What stretch of time and happenings a figure covers. */
    public enum Scope {
        INCIDENT,
        DAY,
        /** Since a day, or over a period that the claim's when gives. */
        PERIOD,
        UNKNOWN
    }

    /**
     * Whom a figure counts.
     *
     * @param type "civilians", "children", "women", "fighters", "soldiers", "police", "staff", "people", "unknown", ...
     *     from {@code lexicon/en/people.tsv}
     * @param words the words as said; empty when not said
     * @param of the actor they belong to ("50 fighters from X"); null when not said
     */
    public record Whom(String type, String words, ActorRef of) {
        public Whom {
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(words, "words");
        }
    }

    public Tally {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(count, "count");
        Objects.requireNonNull(countSpan, "countSpan");
        Objects.requireNonNull(whom, "whom");
        Objects.requireNonNull(scope, "scope");
        inflictedBy = List.copyOf(inflictedBy);
    }
}
