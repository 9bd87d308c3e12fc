package org.dateline.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.Where;
import org.dateline.resolve.place.Gazetteer;
import org.dateline.resolve.place.Place;

/** A place as a person types it. */
final class PlaceArgument {
    private final Lexicon lexicon;

    PlaceArgument(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The place meant; null for "unknown".
     *
     * @param id which of several of that name; null when it was not typed
     * @param at "36.2,37.1" for a place of a person's own; null when it was not typed
     */
    Where where(String name, String id, String at) {
        if (name.equals("unknown")) {
            return null;
        }
        if (at != null) {
            double[] point = point(at);
            return new Where(name, null, point[0], point[1], Where.Precision.PLACE, List.of(), null, name, null);
        }
        Gazetteer gazetteer = Gazetteer.load(lexicon);
        List<Place> places = gazetteer.find(name).stream().filter(place -> id == null || place.id().equals(id)).toList();
        if (places.isEmpty()) {
            throw new InputException("the gazetteer knows no place " + name + (id == null ? "" : " with the id " + id)
                    + "; --at LAT,LON says where it lies");
        }
        if (places.size() > 1) {
            throw new InputException("there are " + places.size() + " places called " + name + "; --id says which: "
                    + places.stream().limit(8).map(place -> place.id() + " " + String.join(", ", gazetteer.within(place)))
                            .collect(Collectors.joining("; ")));
        }
        Place place = places.get(0);
        return new Where(place.name(), place.id(), place.lat(), place.lon(), precision(place), gazetteer.within(place),
                place.country(), name, null);
    }

    private static Where.Precision precision(Place place) {
        return switch (place.kind()) {
            case COUNTRY -> Where.Precision.COUNTRY;
            case REGION, PROVINCE, COUNTY -> Where.Precision.AREA;
            default -> Where.Precision.PLACE;
        };
    }

    private static double[] point(String at) {
        String[] parts = at.split(",", -1);
        try {
            double lat = Double.parseDouble(parts[0].strip());
            double lon = Double.parseDouble(parts[parts.length - 1].strip());
            if (parts.length == 2 && Math.abs(lat) <= 90 && Math.abs(lon) <= 180) {
                return new double[] {lat, lon};
            }
        } catch (NumberFormatException e) {
            throw new InputException("\"" + at + "\" is no point such as 36.2,37.1", e);
        }
        throw new InputException("\"" + at + "\" is no point such as 36.2,37.1");
    }
}
