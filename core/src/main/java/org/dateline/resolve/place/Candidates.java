package org.dateline.resolve.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The places that a name may mean: under its own words, without its common noun, with its short words written out. */
final class Candidates {
    private static final int MOST = 60;
    private static final int ENOUGH_LETTERS = 3;

    private final Gazetteer gazetteer;
    private final PlaceWords words;

    Candidates(Gazetteer gazetteer, PlaceWords words) {
        this.gazetteer = gazetteer;
        this.words = words;
    }

    /** How a name led to a place. */
    enum Way {
        /** It is the place's name. */
        FULL,
        /** The name without the common noun beside it: "Osgil" of "Osgil district". */
        BARE,
        /** With a short word written out: "Mt. Osgil". */
        LONG,
        /** The word for a country's people and things: "Karvanian". */
        PEOPLE,
        /** A part of the name: "Osgil" of "North Osgil". */
        INNER
    }

    /**
     * A place that a name may mean.
     *
     * @param listed whether it is listed under that name, and not only known by it too
     */
    record Candidate(Place place, Way way, boolean listed) {}

    /** The places, the more prominent ones first; empty when the name leads to none. */
    List<Candidate> of(PlaceName name) {
        Map<String, Candidate> found = new LinkedHashMap<>();
        for (String code : gazetteer.countriesOf(name.full())) {
            put(found, gazetteer.country(code), Way.PEOPLE, true);
        }
        add(found, name.full(), Way.FULL);
        if (!name.bare().equals(name.full())) {
            add(found, name.bare(), Way.BARE);
        }
        String written = words.writtenOut(name.full());
        if (!written.equals(name.full())) {
            add(found, written, Way.LONG);
        }
        if (found.isEmpty()) {
            inner(found, name);
        }
        List<Candidate> all = new ArrayList<>(found.values());
        all.sort(Comparator.comparing((Candidate one) -> one.way())
                .thenComparing(one -> -PlaceScores.prior(one.place()) - (one.listed() ? 1 : 0))
                .thenComparing(one -> one.place().id()));
        return all.size() > MOST ? List.copyOf(all.subList(0, MOST)) : List.copyOf(all);
    }

    /** The longest part of the name that is some place's: first what it ends in, then what it begins with. */
    private void inner(Map<String, Candidate> found, PlaceName name) {
        String[] parts = name.full().split("(?<=[\\s-])|(?=[\\s-])");
        for (int size = parts.length - 1; size >= 1 && found.isEmpty(); size--) {
            for (int first = parts.length - size; first >= 0 && found.isEmpty(); first--) {
                String part = String.join("", List.of(parts).subList(first, first + size));
                if (part.strip().equals(part) && part.length() > ENOUGH_LETTERS && Character.isUpperCase(part.charAt(0))
                        && !words.isCommon(part) && words.nounClass(part) == null) {
                    add(found, part, Way.INNER);
                    gazetteer.countriesOf(part).forEach(code -> put(found, gazetteer.country(code), Way.INNER, true));
                }
            }
        }
    }

    private void add(Map<String, Candidate> found, String name, Way way) {
        for (Gazetteer.Hit hit : gazetteer.hits(name)) {
            put(found, hit.place(), way, hit.listed());
        }
    }

    private static void put(Map<String, Candidate> found, Place place, Way way, boolean listed) {
        if (place != null) {
            found.putIfAbsent(place.id(), new Candidate(place, way, listed));
        }
    }
}
