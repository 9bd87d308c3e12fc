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

    /** The same for the same place: its id, otherwise its name whatever its case. */
    public String key() {
        return id != null ? id : name.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether this place lies within the other, by the names of what contains it. */
    public boolean isWithin(Where other) {
        boolean oneCountry = country == null || other.country == null || country.equals(other.country);
        return oneCountry && !key().equals(other.key()) && within.stream().anyMatch(other.name::equalsIgnoreCase);
    }

    /** Whether two places cannot be one: both are known, and they are neither the same nor one within the other. */
    public boolean excludes(Where other) {
        return !key().equals(other.key()) && !isWithin(other) && !other.isWithin(this);
    }
}
