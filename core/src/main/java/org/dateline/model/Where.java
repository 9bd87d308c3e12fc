package org.dateline.model;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A place, as said and as found.
 *
 * @param name the gazetteer's name, or the words when it is not found there
 * @param id the gazetteer's id ("geonames:170063", "supplement:..."); null when not found or not certain
 * @param lat degrees north; null when not located
 * @param lon degrees east; null when not located
 * @param precision how the place of the claim lies to the named place
 * @param within names of what contains it, narrowest first, country last; empty when unknown
 * @param country ISO 3166-1 alpha-2 code; null when unknown
 * @param words the words as said
 * @param span where they stand in the report's text
 */
public record Where(
        String name,
        String id,
        Double lat,
        Double lon,
        Precision precision,
        List<String> within,
        String country,
        String words,
        Span span) {
    private static final double KILOMETRES_A_DEGREE = 111.2;
    private static final double CITY_KILOMETRES = 30;

    /** How near to the named place it was, or from where the place is taken over. */
    public enum Precision {
        /** The place itself. */
        PLACE,
        /** Some part of it: "parts of", "one side of". */
        PART,
        /** Near it, on its outskirts, or a direction from it. */
        NEAR,
        /** A district, province or region. */
        AREA,
        COUNTRY,
        /** Carried over from the account the claim belongs to. */
        CONTEXT,
        /** Named, but not found in the gazetteer. */
        UNLOCATED
    }

    public Where {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(precision, "precision");
        Objects.requireNonNull(words, "words");
        within = List.copyOf(within);
        if ((lat == null) != (lon == null)) {
            throw new IllegalArgumentException("half a point: " + lat + ", " + lon + " for " + name);
        }
    }

    /** Whether this is the other place or lies in it, as far as the gazetteer knows; false where this place is not known. */
    public boolean isIn(Where other) {
        return id != null && id.equals(other.id) || within.contains(other.name);
    }

    /** The same for the same place: its id, otherwise its name whatever its case. */
    public String key() {
        return id != null ? id : name.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * Whether this place lies within the other, by the names of what contains it. A town can bear its province's name:
     * nothing lies within a town that is far from it.
     */
    public boolean isWithin(Where other) {
        boolean oneCountry = country == null || other.country == null || country.equals(other.country);
        boolean named = within.stream().anyMatch(other.name::equalsIgnoreCase);
        boolean area = other.precision == Precision.AREA || other.precision == Precision.COUNTRY;
        return oneCountry && named && !key().equals(other.key()) && (area || !isFarFrom(other));
    }

    /** Whether both points are known and further apart than a large city is wide. */
    private boolean isFarFrom(Where other) {
        return lat != null && other.lat != null && kilometresTo(other.lat, other.lon) > CITY_KILOMETRES;
    }

    /** How far its point lies from another, near enough within a country; throws when it has no point. */
    public double kilometresTo(double otherLat, double otherLon) {
        double north = (lat - otherLat) * KILOMETRES_A_DEGREE;
        double east = (lon - otherLon) * KILOMETRES_A_DEGREE * Math.cos(Math.toRadians(lat));
        return Math.hypot(north, east);
    }

    /** Whether two places cannot be one: both are known, and they are neither the same nor one within the other. */
    public boolean excludes(Where other) {
        return !key().equals(other.key()) && !isWithin(other) && !other.isWithin(this);
    }

    /** Whether it is a place of its own: found, or called by a name and not only by a common noun ("a camp"). */
    public boolean isNamed() {
        return id != null || name.codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isLetter(c) && !Character.isLowerCase(c));
    }
}
