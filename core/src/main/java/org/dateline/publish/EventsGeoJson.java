package org.dateline.publish;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.format.Json;
import org.dateline.model.Event;
import org.dateline.model.Where;

/**
 * Events as GeoJSON (RFC 7946), one feature a line. An event whose place is unknown is a feature without geometry, as the
 * standard allows, so that no event is lost on the way to a map.
 */
public final class EventsGeoJson implements Exporter {
    /** What the map leaves out, for the manifest. */
    public static final List<String> OMITTED = List.of(
            "Claims of no event, control of places and the sentences: they stand in the claims file, by the ids given here.");

    @Override
    public void write(Corpus corpus, Appendable out) throws IOException {
        SettledFields fields = new SettledFields(corpus);
        out.append("{\"type\":\"FeatureCollection\",\"features\":[");
        String between = "\n";
        for (Event event : corpus.settled().events()) {
            out.append(between).append(Json.write(feature(event, fields)));
            between = ",\n";
        }
        out.append("\n]}\n");
    }

    private static Map<String, Object> feature(Event event, SettledFields fields) {
        Map<String, Object> feature = new LinkedHashMap<>();
        feature.put("type", "Feature");
        feature.put("id", event.id());
        feature.put("geometry", point(event.where()));
        feature.put("properties", fields.event(event));
        return feature;
    }

    private static Map<String, Object> point(Where where) {
        if (where == null || where.lat() == null) {
            return null;
        }
        Map<String, Object> point = new LinkedHashMap<>();
        point.put("type", "Point");
        point.put("coordinates", List.of(ClaimFields.degrees(where.lon()), ClaimFields.degrees(where.lat())));
        return point;
    }
}
