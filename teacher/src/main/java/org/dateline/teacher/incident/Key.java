package org.dateline.teacher.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One incident as an answer key gives it.
 *
 * @param optional whether the key leaves open if it belongs in
 * @param type "ATTACK", "BOMBING", ...; the first of alternatives
 * @param stage "ACCOMPLISHED", "ATTEMPTED" or "THREATENED"; the first of alternatives
 * @param days the alternatives of its day, [first, last]; an open first is null
 * @param place names from the country down, small letters
 * @param fills what takes part
 */
public record Key(boolean optional, String type, String stage, List<LocalDate[]> days, List<String> place, List<Fill> fills) {
    /**
     * One participant.
     *
     * @param role which slot it fills
     * @param wordings the alternatives in small letters, words parted by one blank
     * @param detail its fate, damage or confidence; the alternatives, empty when the key gives none
     * @param min least number; 0 when the key gives none
     * @param max greatest number; -1 when open
     */
    public record Fill(String role, boolean optional, List<String> wordings, Set<String> detail, int min, int max) {
        public Fill {
            wordings = List.copyOf(wordings);
            detail = new TreeSet<>(detail);
        }
    }

    public List<Fill> fills(String role) {
        List<Fill> some = new ArrayList<>();
        for (Fill fill : fills) {
            if (fill.role().equals(role)) {
                some.add(fill);
            }
        }
        return some;
    }
}
