package org.dateline.report;

import java.util.List;
import org.dateline.model.Event;
import org.dateline.model.Where;

/** Where it happened: outlines, dots, and the list of what each dot stands for. */
final class MapSection implements Section {
    /** So much of the globe's width is drawn from the finer outlines; a wider view needs no more than the coarse. */
    private static final double FINE = 70;
    private static final List<Where.Precision> KEY = List.of(
            Where.Precision.PLACE, Where.Precision.PART, Where.Precision.NEAR, Where.Precision.AREA, Where.Precision.CONTEXT);

    private final Record record;
    private final MapDots dots;

    MapSection(Record record) {
        this.record = record;
        this.dots = new MapDots(record.events());
    }

    @Override
    public String id() {
        return "map";
    }

    @Override
    public String title() {
        return "Map";
    }

    @Override
    public int size() {
        return record.events().size();
    }

    @Override
    public void write(Html html) {
        List<double[]> points = dots.places();
        if (!points.isEmpty()) {
            map(html, Box.around(points, 0.05).shaped(1.5, 2.1), Box.around(points, 0));
            key(html);
            places(html);
        }
        missing(html);
    }

    private void map(Html html, Box shown, Box all) {
        Projection projection = new Projection(shown);
        html.open("figure", "class", "map");
        html.open("svg", "id", "world", "viewBox", "0 0 " + Projection.WIDTH + " " + Svg.number(projection.height()),
                "data-h", Svg.number(projection.height()), "data-km", String.valueOf(Svg.number(projection.unitsPerKilometre() * 1000)),
                "tabindex", "0", "role", "group", "aria-label", "Map of the events. Arrows move it, plus and minus zoom, 0 goes back.");
        html.open("g", "class", "ground");
        Box near = shown.grown(1.5);
        boolean fine = near.width() < FINE;
        Outlines outlines = fine ? Outlines.fine() : Outlines.coarse();
        MapLand land = new MapLand(projection);
        if (!fine || !near.contains(all)) {
            land.write(html, Outlines.coarse(), new Box(-180, -85, 180, 85));
        }
        if (fine) {
            land.write(html, outlines, near);
        }
        land.grid(html, shown, fine ? near : new Box(-180, -85, 180, 85));
        html.close().open("g", "class", "names");
        land.names(outlines, fine ? shown.grown(0.3) : new Box(-180, -60, 180, 85)).forEach((name, point) -> html.element("text", name,
                "data-x", Svg.number(point[0]), "data-y", Svg.number(point[1]),
                "transform", "translate(" + Svg.number(point[0]) + " " + Svg.number(point[1]) + ")"));
        html.close().open("g", "class", "dots");
        dots.write(html, projection);
        html.close().closeLine();
        buttons(html);
        html.closeLine();
    }

    private static void buttons(Html html) {
        html.open("div", "class", "zoom js");
        html.element("button", "+", "type", "button", "data-zoom", "in", "aria-label", "Zoom in");
        html.element("button", "−", "type", "button", "data-zoom", "out", "aria-label", "Zoom out");
        html.element("button", "Reset", "type", "button", "data-zoom", "home").close();
        html.open("div", "class", "scale js", "aria-hidden", "true").open("i").close().open("span").close().close();
        html.open("div", "class", "here js", "aria-live", "polite", "hidden", "").close();
    }

    private static void key(Html html) {
        html.open("p", "class", "note mapkey");
        for (Where.Precision precision : KEY) {
            html.open("span").open("svg", "viewBox", "-12 -12 24 24", "class", "sign many", "aria-hidden", "true");
            MapDots.sign(html, precision, precision == Where.Precision.AREA ? 2 : 5);
            html.close().text(" " + MapDots.meaning(precision)).close().text(" ");
        }
        html.open("span").open("svg", "viewBox", "-12 -12 24 24", "class", "sign single", "aria-hidden", "true");
        MapDots.sign(html, Where.Precision.PLACE, 5);
        html.close().text(" told by one origin only").close().closeLine();
    }

    private void places(Html html) {
        List<List<Event>> groups = dots.groups();
        html.open("details", "class", "rest places").element("summary", Phrases.many(groups.size(), "place", "places") + " on the map");
        html.open("ul");
        for (int i = 0; i < groups.size(); i++) {
            html.open("li", "id", "m" + i);
            list(html, groups.get(i).get(0).where().name(), groups.get(i));
            html.close();
        }
        html.close().closeLine();
    }

    private static void list(Html html, String name, List<Event> events) {
        html.open("b").element("bdi", name).close().open("ul");
        for (Event event : events) {
            html.open("li").open("a", "href", "#" + Record.anchor(event));
            String day = event.when() == null ? "" : ", " + Phrases.days(event.when());
            html.text(Phrases.happening(event) + day).close();
            html.text(event.where() == null ? "" : " " + Phrases.place(event.where())).close();
        }
        html.close();
    }

    private void missing(Html html) {
        List<Event> missing = record.events().stream().filter(event -> !MapDots.isOnMap(event)).toList();
        if (!missing.isEmpty()) {
            html.open("details", "class", "rest places");
            html.element("summary", "Not on the map: " + Phrases.many(missing.size(), "event", "events")
                    + " whose place is not known, or known to the country only");
            list(html, "", missing);
            html.closeLine();
        }
    }
}
