package org.dateline.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The days and the places that a report's words name, whatever happened then or there.
 *
 * @param times the days of each mention of a time that names some, in text order
 * @param places the place of each mention of a place, in text order; without an id where it could not be told
 * @param named the places of all names, by where these stand, in text order: also in an office's ("Osgil police") or a
 *     quarter's ("South Osgil")
 * @param dateline where the report was sent from; null when unknown
 */
public record Bearings(Map<Mention, When> times, Map<Mention, Where> places, Map<Span, Where> named, Where dateline) {
    /** Of a report that names neither. */
    public static final Bearings NONE = new Bearings(Map.of(), Map.of(), Map.of(), null);

    public Bearings {
        times = Collections.unmodifiableMap(new LinkedHashMap<>(times));
        named = Collections.unmodifiableMap(new LinkedHashMap<>(named));
        places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
    }
}
