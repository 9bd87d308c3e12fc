package org.dateline.model;

import java.util.List;
import java.util.Objects;

/**
 * Two happenings that may be one: too like to be left apart unseen, not like enough to be joined. A person can settle it by
 * judging its two claims to be of the same happening or of different ones.
 *
 * @param claim id of the claim that stands for the one happening, the earlier in reading order
 * @param other id of the claim that stands for the other; of another report
 * @param score what speaks for it less what speaks against it; from the least that is worth asking to just below what joins
 * @param speaksFor what the two have in common, strongest first: "same place: Osgil", "killed 12 in both"; never empty
 * @param speaksAgainst where they part: "no side in common"; may be empty
 */
public record Doubt(String claim, String other, double score, List<String> speaksFor, List<String> speaksAgainst) {
    public Doubt {
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(other, "other");
        speaksFor = List.copyOf(speaksFor);
        speaksAgainst = List.copyOf(speaksAgainst);
        if (claim.equals(other) || speaksFor.isEmpty()) {
            throw new IllegalArgumentException("nothing to doubt between " + claim + " and " + other);
        }
    }
}
