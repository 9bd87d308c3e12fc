package org.dateline.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * One question of how many (of whom, where, when) with each origin's figures side by side.
 *
 * @param id stable for the same claims
 * @param measure "killed", "wounded", ...
 * @param whom class of whom it counts
 * @param when null when not said
 * @param where null when not said
 * @param event id of the event it belongs to; null when it is of none, as a country's toll of a day
 * @param figures each origin's figures, in order of the reports' days
 * @param low least; null when no figure gives one
 * @param best null when the origins do not agree on one and nothing tells between them
 * @param high greatest; null when open
 * @param partOf id of the toll it is a part of; null when of none
 * @param findings how the figures stand to one another
 */
public record Toll(
        String id,
        String measure,
        String whom,
        When when,
        Where where,
        String event,
        List<Figure> figures,
        Integer low,
        Integer best,
        Integer high,
        String partOf,
        List<Finding> findings) {
    /**
     * One origin's figure in one report.
     *
     * @param origin the holder's name
     * @param count how many
     * @param claim id of the claim
     * @param published day of the report; null when unknown
     * @param superseded whether a later figure of the same origin took its place
     * @param copy whether another report's figure of the same origin says the same, so that this one adds nothing
     * @param side whose voice the origin is, as in {@link Account#side}; null when it speaks for itself alone
     */
    public record Figure(
            String origin, Count count, String claim, LocalDate published, boolean superseded, boolean copy, String side) {
        /** A figure of someone who speaks for himself alone. */
        public Figure(String origin, Count count, String claim, LocalDate published, boolean superseded, boolean copy) {
            this(origin, count, claim, published, superseded, copy, null);
        }
    }

    public Toll {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(whom, "whom");
        figures = List.copyOf(figures);
        findings = List.copyOf(findings);
        if (low != null && best != null && best < low || best != null && high != null && high < best) {
            throw new IllegalArgumentException("not low <= best <= high: " + low + ", " + best + ", " + high);
        }
    }
}
