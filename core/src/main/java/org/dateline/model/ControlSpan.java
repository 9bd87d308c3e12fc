package org.dateline.model;

import java.time.LocalDate;
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
 * @param findings how their words stand to one another: who holds it, and who besieges it
 */
public record ControlSpan(
        String id, Where place, When when, List<Position> positions, boolean contested, List<Finding> findings) {
    /**
     * One origin's word.
     *
     * @param holder name of who holds, took or left the place; null when not said
     * @param status how
     * @param degree how much of it
     * @param stance asserted or denied
     * @param origin whose word it is
     * @param claims ids of the claims
     * @param side whose voice the origin is, as in {@link Account#side}; null when it speaks for itself alone
     * @param said day of the last report that has it; null when unknown
     */
    public record Position(
            String holder,
            Control.Status status,
            Control.Degree degree,
            Stance stance,
            String origin,
            List<String> claims,
            String side,
            LocalDate said) {
        public Position {
            Objects.requireNonNull(origin, "origin");
            claims = List.copyOf(claims);
        }

        /** The word of someone who speaks for himself alone, of a day that is not known. */
        public Position(
                String holder, Control.Status status, Control.Degree degree, Stance stance, String origin, List<String> claims) {
            this(holder, status, degree, stance, origin, claims, null, null);
        }
    }

    public ControlSpan {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(place, "place");
        positions = List.copyOf(positions);
        findings = List.copyOf(findings);
    }

    /** A span without findings. */
    public ControlSpan(String id, Where place, When when, List<Position> positions, boolean contested) {
        this(id, place, when, positions, contested, List.of());
    }
}
