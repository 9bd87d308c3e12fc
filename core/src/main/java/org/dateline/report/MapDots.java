package org.dateline.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.model.Event;
import org.dateline.model.Where;

/** The events that have a point, one sign a point; its shape says how closely the words give the place. */
final class MapDots {
    private final Map<String, List<Event>> points = new LinkedHashMap<>();

    /** Events without a point, and those known to a country only, are not taken. */
    MapDots(List<Event> events) {
        events.stream().filter(MapDots::isOnMap).forEach(event -> points
                .computeIfAbsent(event.where().lat() + " " + event.where().lon(), none -> new ArrayList<>())
                .add(event));
    }

    /** Whether the event can be drawn: a country's point would say more than is known. */
    static boolean isOnMap(Event event) {
        return event.where() != null && event.where().lat() != null && precision(event) != Where.Precision.COUNTRY;
    }

    /** As drawn: a part of a country, or of a province, is no closer than the country or the province. */
    static Where.Precision precision(Event event) {
        String id = event.where().id() == null ? "" : event.where().id();
        if (id.startsWith("country:")) {
            return Where.Precision.COUNTRY;
        }
        return id.startsWith("admin") ? Where.Precision.AREA : event.where().precision();
    }

    /** Longitude and latitude of each event drawn. */
    List<double[]> places() {
        return points.values().stream()
                .flatMap(List::stream)
                .map(event -> new double[] {event.where().lon(), event.where().lat()})
                .toList();
    }

    /** The points, those with most events first, so that the smaller lie above and the larger get their names. */
    List<List<Event>> groups() {
        return points.values().stream()
                .sorted(Comparator.comparing((List<Event> events) -> -events.size()))
                .toList();
    }

    void write(Html html, Projection projection) {
        List<List<Event>> groups = groups();
        for (int i = 0; i < groups.size(); i++) {
            dot(html, projection, groups.get(i), i);
        }
    }

    private static void dot(Html html, Projection projection, List<Event> events, int number) {
        Where where = events.get(0).where();
        String x = Svg.number(projection.x(where.lon()));
        String y = Svg.number(projection.y(where.lat()));
        boolean many = events.stream().anyMatch(event -> event.origins() > 1);
        double size = Math.min(15, 3.5 + 1.8 * Math.sqrt(events.size()));
        html.open("a", "class", "dot " + (many ? "many" : "single"), "href", "#m" + number, "data-x", x, "data-y", y,
                "data-e", events.stream().map(Record::anchor).collect(Collectors.joining(" ")),
                "transform", "translate(" + x + " " + y + ")", "aria-label", label(events));
        html.element("title", label(events));
        html.open("circle", "r", Svg.number(size + 8), "class", "hit").close();
        for (Where.Precision precision : precisions(events)) {
            sign(html, precision, size);
        }
        html.element("text", where.name(), "x", Svg.number(size + rim(events) + 4), "y", 4).close().text("\n");
    }

    /** How far the widest ring of the signs stands out from the dot. */
    private static int rim(List<Event> events) {
        List<Where.Precision> all = precisions(events);
        return all.contains(Where.Precision.AREA) ? 9 : all.contains(Where.Precision.NEAR) ? 4 : 0;
    }

    private static List<Where.Precision> precisions(List<Event> events) {
        return events.stream().map(MapDots::precision).distinct().sorted(Comparator.reverseOrder()).toList();
    }

    /** The sign of one precision, around the origin. */
    static void sign(Html html, Where.Precision precision, double size) {
        String r = Svg.number(size);
        switch (precision) {
            case AREA -> html.open("circle", "r", Svg.number(size + 9), "class", "area").close();
            case NEAR -> html.open("circle", "r", Svg.number(size + 4), "class", "near").close();
            case PART -> {
                html.open("circle", "r", r, "class", "open").close();
                html.open("path", "d", "M0 " + Svg.number(-size) + "A" + r + " " + r + " 0 0 1 0 " + r + "z", "class", "full").close();
            }
            case CONTEXT -> html.open("circle", "r", r, "class", "open").close();
            case PLACE, COUNTRY, UNLOCATED -> html.open("circle", "r", r, "class", "full").close();
        }
    }

    /** "Tarn: 3 events, 1 of them near it". */
    private static String label(List<Event> events) {
        Map<Where.Precision, Long> counts = events.stream()
                .collect(Collectors.groupingBy(MapDots::precision, TreeMap::new, Collectors.counting()));
        String kinds = counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + meaning(entry.getKey()))
                .collect(Collectors.joining(", "));
        return events.get(0).where().name() + ": " + Phrases.many(events.size(), "event", "events") + " (" + kinds + ")";
    }

    static String meaning(Where.Precision precision) {
        return switch (precision) {
            case PLACE -> "at the place";
            case PART -> "in a part of it";
            case NEAR -> "near it";
            case AREA -> "somewhere in the area";
            case CONTEXT -> "by the rest of the account";
            case COUNTRY -> "in the country";
            case UNLOCATED -> "not located";
        };
    }
}
