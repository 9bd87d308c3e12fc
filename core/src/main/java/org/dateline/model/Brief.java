package org.dateline.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What one report is mainly about, by its own claims alone: a view, computed and thrown away at will.
 *
 * @param report id of the report
 * @param claims ids of the claims that speak of it, in reading order; empty when the report claims nothing of the kind
 * @param when its day; null when the report does not say
 * @param where its place; null when the report does not say
 * @param counts how many people by what became of them ("killed", "wounded", "held"), as the policy counts; what nobody says
 *     is not in it, and is not nought
 * @param types types of the acts told of it
 * @param people who can be told from others, each once for each outcome
 */
public record Brief(
        String report, List<String> claims, When when, Where where, Map<String, Integer> counts, List<String> types,
        List<Person> people) {
    /**
     * Somebody of whom more than a number is said.
     *
     * @param outcome what became of him: "killed", "wounded", "hit", "held"
     * @param name as said, without titles; empty when not named
     * @param age null when not said
     */
    public record Person(String outcome, String name, Integer age) {}

    public Brief {
        Objects.requireNonNull(report, "report");
        claims = List.copyOf(claims);
        types = List.copyOf(types);
        people = List.copyOf(people);
        counts = Map.copyOf(counts);
        counts.forEach((outcome, number) -> {
            if (number < 0) {
                throw new IllegalArgumentException(outcome + ": " + number);
            }
        });
    }

    /** How many people this became of; null when the report does not say. */
    public Integer count(String outcome) {
        return counts.get(outcome);
    }

    @Override
    public String toString() {
        return "Brief " + report + " " + new TreeMap<>(counts) + " when=" + when + " where=" + where;
    }

    /** The one day that a stretch of days stands for: of a night the later, of a few days the first; null for an open end. */
    public static LocalDate day(When when) {
        return when.isNarrow() ? when.to() : when.from();
    }
}
