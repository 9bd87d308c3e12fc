package org.dateline.resolve.place;

import java.util.List;
import java.util.Objects;

/**
 * One place of the gazetteer.
 *
 * @param id stable: "geonames:170063", "admin1:SY.09", "country:SY", "supplement:sy-salaheddine"
 * @param name the name it is listed under
 * @param kind how large a thing it is
 * @param type the common noun for it, a class of {@code lexicon/en/place_nouns.tsv}: "city", "district", "camp", "road"
 * @param country ISO 3166-1 alpha-2 code; null for a region of several countries
 * @param division code of the first division it lies in, "SY.09"; null when unknown
 * @param lat degrees north; null when only the name is known
 * @param lon degrees east; null when only the name is known
 * @param population 0 when unknown
 * @param within names of what contains it, narrowest first, country last; empty when unknown
 */
public record Place(
        String id,
        String name,
        Kind kind,
        String type,
        String country,
        String division,
        Double lat,
        Double lon,
        int population,
        List<String> within) {
    /** Between two degrees of latitude, a little less than it is. */
    private static final double KILOMETRES_A_DEGREE = 111;

    /** From the largest to the smallest. */
    public enum Kind {
        COUNTRY,
        /** A region that is no division: "West Bank", "Donbas", "Sahel". */
        REGION,
        /** First division of a country: a province, governorate, oblast, state. */
        PROVINCE,
        /** Second division: a county, parish, district with towns of its own. */
        COUNTY,
        TOWN,
        /** Part of a town: a neighbourhood, a quarter. */
        QUARTER,
        /** A camp, base, crossing, road, dam, factory, landmark. */
        SITE
    }

    public Place {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(type, "type");
        within = List.copyOf(within);
        if ((lat == null) != (lon == null)) {
            throw new IllegalArgumentException("half a point: " + lat + ", " + lon + " for " + id);
        }
        if (lat != null && (Math.abs(lat) > 90 || Math.abs(lon) > 180)) {
            throw new IllegalArgumentException("not a point on earth: " + lat + ", " + lon + " for " + id);
        }
    }

    /** Whether the place comes from a table written by hand, and not from a list of every populated place. */
    public boolean isHandMade() {
        return !id.startsWith("geonames:") && !id.startsWith("admin2:");
    }

    /** Whether the latitudes alone part the two by more, which is told without the distance; false when they do not tell. */
    boolean isBeyond(double kilometres, Place other) {
        return lat != null && other.lat != null && Math.abs(lat - other.lat) * KILOMETRES_A_DEGREE > kilometres;
    }

    /** Great-circle distance in kilometres; infinite when either has no point. */
    public double kilometresTo(Place other) {
        if (lat == null || other.lat == null) {
            return Double.POSITIVE_INFINITY;
        }
        double a = Math.toRadians(lat);
        double b = Math.toRadians(other.lat);
        double half = Math.pow(Math.sin((b - a) / 2), 2)
                + Math.cos(a) * Math.cos(b) * Math.pow(Math.sin(Math.toRadians(other.lon - lon) / 2), 2);
        return 2 * 6371.0 * Math.asin(Math.min(1, Math.sqrt(half)));
    }
}
