package org.dateline.model;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Why two claims stand in one happening: the evidence for one of the steps that put it together. The steps of a happening
 * lead from each of its claims to every other.
 *
 * @param claim id of a claim of the one side, which stands for it
 * @param other id of a claim of the other side
 * @param points what speaks for it and against it, together
 * @param enough so many points join; 0 together with 0 points where it is certain by itself and nothing was weighed
 * @param speaksFor what the two have in common: "the same place, Osgil (+2)"; never empty
 * @param speaksAgainst where they part: "a day apart (-1)"; may be empty
 */
public record Join(
        String claim, String other, double points, double enough, List<String> speaksFor, List<String> speaksAgainst) {
    public Join {
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(other, "other");
        speaksFor = List.copyOf(speaksFor);
        speaksAgainst = List.copyOf(speaksAgainst);
        if (claim.equals(other) || speaksFor.isEmpty() || points < enough) {
            throw new IllegalArgumentException("nothing joins " + claim + " and " + other + ": " + points + " of " + enough);
        }
    }

    /** A join that is certain by itself. */
    public static Join certain(String claim, String other, String reason) {
        return new Join(claim, other, 0, 0, List.of(reason), List.of());
    }

    /** The reasons in a line: "in one sentence (+4); against: done by others (-1) = 3 points, 2.5 needed"; points only where weighed. */
    public String line() {
        String line = String.join("; ", speaksFor)
                + (speaksAgainst.isEmpty() ? "" : "; against: " + String.join("; ", speaksAgainst));
        boolean weighed = points != 0 || enough != 0;
        return weighed ? line + " = " + plain(points) + " points, " + plain(enough) + " needed" : line;
    }

    private static String plain(double number) {
        return String.format(Locale.ROOT, "%.2f", number).replaceAll("\\.?0+$", "");
    }
}
