package org.dateline.model;

import java.util.List;
import java.util.Objects;

/**
 * Two happenings that may be one: too like to be left apart unseen, not like enough to be joined. A person can settle it by
 * judging its two claims to be of the same happening or of different ones.
 *
 * @param claim id of the claim that stands for the one happening, the earlier in reading order
 * @param other id of the claim that stands for the other; of another report, or a figure or outcome of the same report that may
 *     belong to what is told beside it
 * @param score how far what speaks for it falls short of what joins: below nought, and the nearer to it the likelier they are one
 * @param speaksFor what the two have in common: "the same place, Osgil", "12 killed in both"; never empty
 * @param speaksAgainst where they part: "a day apart"; may be empty
 */
public record Doubt(String claim, String other, double score, List<String> speaksFor, List<String> speaksAgainst) {
    public Doubt {
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(other, "other");
        speaksFor = List.copyOf(speaksFor);
        speaksAgainst = List.copyOf(speaksAgainst);
        if (claim.equals(other) || speaksFor.isEmpty() || !(score < 0)) {
            throw new IllegalArgumentException("nothing to doubt between " + claim + " and " + other);
        }
    }
}
