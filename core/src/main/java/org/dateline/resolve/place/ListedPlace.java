package org.dateline.resolve.place;

import java.util.List;
import java.util.Objects;

/**
 * A row of a gazetteer table: a place and everything it is called.
 *
 * @param place the place
 * @param names its listed name first, then its other names
 * @param adjectives for a country, the words for its people and things: "Syrian", "Syrians"
 * @param neighbours for a country, codes of those it borders on
 * @param capital for a country, the name of its capital; empty when unknown
 */
record ListedPlace(Place place, List<String> names, List<String> adjectives, List<String> neighbours, String capital) {
    ListedPlace {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(capital, "capital");
        names = List.copyOf(names);
        adjectives = List.copyOf(adjectives);
        neighbours = List.copyOf(neighbours);
    }

    /** A place known by name alone. */
    static ListedPlace of(Place place, List<String> names) {
        return new ListedPlace(place, names, List.of(), List.of(), "");
    }
}
