package org.dateline.model;

import java.util.List;
import java.util.Objects;

/**
 * How the accounts of one event stand to one another on one question.
 *
 * @param question "happened", "actor", "responsibility", "place", "day", "holder", or a measure: "killed"
 * @param verdict how they stand
 * @param cause why they differ, or why fewer voices agree than are heard; null when there is nothing to explain
 * @param reason the same in one plain sentence, naming the holders
 * @param claims ids of the claims it rests on
 */
public record Finding(String question, Verdict verdict, Cause cause, String reason, List<String> claims) {
    /** How the accounts stand to one another on a question. */
    public enum Verdict {
        AGREED,
        SINGLE_ORIGIN,
        DIFFERS,
        CONTRADICTED,
        DENIED,
        SUPERSEDED
    }

    /** Why accounts differ; their words stand in {@code lexicon/settle/reasons.tsv}. */
    public enum Cause {
        /** Other people are counted: all, civilians, fighters, children. */
        PEOPLE,
        /** One account covers a wider area. */
        AREA,
        /** One account covers other days. */
        PERIOD,
        /** One origin counted on a later day than the other. */
        LATER,
        /** The same origin replaced its word by a later one. */
        REVISION,
        /** One of the numbers is round or approximate. */
        ROUNDING,
        /** One figure comes on top of the other, or is a part of it. */
        PART,
        /** One account repeats the other. */
        COPY,
        /** The origins are relatives, as a ministry and its state television, and count as one. */
        ONE_SIDE,
        /** Nothing explains it: not all can be so. */
        CONTRADICTION
    }

    public Finding {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(reason, "reason");
        claims = List.copyOf(claims);
    }

    /** A finding with nothing to explain. */
    public Finding(String question, Verdict verdict, String reason, List<String> claims) {
        this(question, verdict, null, reason, claims);
    }
}
