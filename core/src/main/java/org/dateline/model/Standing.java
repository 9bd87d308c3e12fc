package org.dateline.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Who holds a place as of a day: the last word about it until then.
 *
 * @param place the place
 * @param asOf the day
 * @param span the last words about who holds it; null when there are only words about a siege
 * @param holders names of those who hold it by anyone's last word, in the order told; empty when no word names one
 * @param siege the last words about a siege of it; null when there are none
 * @param besieged whether the last words say that it is besieged
 * @param lastWord the day that the last words speak of, or were printed on when they give no day
 */
public record Standing(
        Where place, LocalDate asOf, ControlSpan span, List<String> holders, ControlSpan siege, boolean besieged, LocalDate lastWord) {
    public Standing {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(lastWord, "lastWord");
        holders = List.copyOf(holders);
        if (span == null && siege == null) {
            throw new IllegalArgumentException("nothing is said of " + place.name());
        }
    }

    /** How many days old the last word is; never negative. */
    public long age() {
        return Math.max(0, asOf.toEpochDay() - lastWord.toEpochDay());
    }

    /** Whether the last words about who holds it exclude one another. */
    public boolean contested() {
        return span != null && span.contested();
    }
}
