package org.dateline.model;

import java.util.List;
import java.util.Objects;

/**
 * How the accounts of one event stand to one another on one question.
 *
 * @param question "happened", "actor", "place", "day", or a measure: "killed"
 * @param verdict how they stand
 * @param reason the same in one plain sentence, naming the holders
 * @param claims ids of the claims it rests on
 */
public record Finding(String question, Verdict verdict, String reason, List<String> claims) {
    public enum Verdict {
        AGREED,
        SINGLE_ORIGIN,
        DIFFERS,
        CONTRADICTED,
        DENIED,
        SUPERSEDED
    }

    public Finding {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(reason, "reason");
        claims = List.copyOf(claims);
    }
}
