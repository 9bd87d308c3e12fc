package org.dateline.relate;

import java.util.Locale;

/** How a sign and what it is worth are put to a reader. */
final class Reason {
    private Reason() {}

    /** "the same day (+2)". */
    static String worth(String says, double points) {
        String number = points == Math.rint(points) ? String.valueOf((long) points) : String.format(Locale.ROOT, "%.2f", points).replaceAll("0+$", "");
        return says + " (" + (points > 0 ? "+" : "") + number + ")";
    }
}
