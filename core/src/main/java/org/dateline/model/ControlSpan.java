package org.dateline.model;

import java.util.List;
import java.util.Objects;

/**
 * Who held a place on some days, and by whose word.
 *
 * @param id stable for the same claims
 * @param place the place
 * @param when the days the words speak of; null when not said
 * @param positions what is claimed, one entry for each distinct claim of each origin
 * @param contested whether the origins' words about these days exclude one another
 */
public record ControlSpan(String id, Where place, When when, List<Position> positions, boolean contested) {
    /**
     * One origin's word.
     *
     * @param holder name of who holds, took or left the place; null when not said
     * @param status how
     * @param degree how much of it
     * @param stance asserted or denied
     * @param origin whose word it is
     * @param claims ids of the claims
     */
    public record Position(
            String holder, Control.Status status, Control.Degree degree, Stance stance, String origin, List<String> claims) {
        public Position {
            Objects.requireNonNull(origin, "origin");
            claims = List.copyOf(claims);
        }
    }

    public ControlSpan {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(place, "place");
        positions = List.copyOf(positions);
    }
}
