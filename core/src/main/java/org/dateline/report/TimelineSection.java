package org.dateline.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.model.Event;

/** How many events stand on which day, those of several origins apart from those of one. */
final class TimelineSection implements Section {
    private static final int HEIGHT = 110;
    private static final int STEP_MIN = 10;
    private static final int STEP_MAX = 44;
    private static final int WIDTH = 1000;
    private static final int LABEL = 90;

    private final Record record;
    private final List<Event> dated;

    TimelineSection(Record record) {
        this.record = record;
        this.dated = record.events().stream().filter(event -> Record.day(event.when()) != null).toList();
    }

    @Override
    public String id() {
        return "timeline";
    }

    @Override
    public String title() {
        return "Timeline";
    }

    @Override
    public int size() {
        return record.events().size();
    }

    @Override
    public void write(Html html) {
        if (!dated.isEmpty()) {
            chart(html, new Bins(dated.stream().map(event -> Record.day(event.when())).toList()));
        }
        int undated = record.events().size() - dated.size();
        if (undated > 0) {
            Parts.note(html, Phrases.many(undated, "event has", "events have") + " no known day and "
                    + (undated == 1 ? "stands" : "stand") + " at the end of the list of events.");
        }
    }

    private void chart(Html html, Bins bins) {
        Map<Integer, List<Event>> columns = new TreeMap<>();
        dated.forEach(event -> columns
                .computeIfAbsent(bins.column(Record.day(event.when())), none -> new ArrayList<>())
                .add(event));
        List<Event> earlier = columns.remove(-1);
        int most = columns.values().stream().mapToInt(List::size).max().orElse(1);
        int step = Math.max(STEP_MIN, Math.min(STEP_MAX, WIDTH / bins.columns()));
        html.open("p", "class", "note").text("Events by first " + bins.unit() + ". ");
        Parts.badge(html, "many", "several origins");
        Parts.badge(html, "single", "one origin");
        html.closeLine().open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", "Timeline");
        html.open("svg", "class", "timeline", "role", "group", "aria-label", "Events by " + bins.unit(),
                "width", step * bins.columns() + LABEL, "height", HEIGHT + 28,
                "viewBox", "0 0 " + (step * bins.columns() + LABEL) + " " + (HEIGHT + 28));
        html.open("line", "x1", 0, "x2", step * bins.columns(), "y1", HEIGHT, "y2", HEIGHT, "class", "axis").close();
        columns.forEach((column, events) -> column(html, bins.name(column), column * step, step, events, most));
        labels(html, bins, step);
        html.close().closeLine();
        if (earlier != null) {
            earlier(html, earlier, bins);
        }
    }

    private static void column(Html html, String name, int x, int width, List<Event> events, int most) {
        long many = events.stream().filter(event -> event.origins() > 1).count();
        double unit = Math.min(22, (HEIGHT - 18.0) / most);
        double top = HEIGHT - unit * events.size();
        html.open("a", "href", "#" + Record.anchor(events.get(0)), "class", "bin", "data-e",
                events.stream().map(Record::anchor).collect(Collectors.joining(" ")),
                "aria-label", name + ": " + Phrases.many(events.size(), "event", "events"));
        html.element("title", name + ": " + Phrases.many(events.size(), "event", "events") + ", " + many + " of several origins");
        html.open("rect", "x", x, "width", width, "y", 0, "height", HEIGHT, "class", "hit").close();
        bar(html, "single", x, width, top, unit * (events.size() - many));
        bar(html, "many", x, width, top + unit * (events.size() - many), unit * many);
        html.open("text", "x", x + width / 2, "y", Svg.number(top - 4), "class", "count").text(events.size()).close().close();
    }

    private static void bar(Html html, String style, int x, int width, double top, double height) {
        if (height > 0) {
            html.open("rect", "x", x + 1, "width", width - 2, "y", Svg.number(top), "height", Svg.number(height), "class", style).close();
        }
    }

    private static void labels(Html html, Bins bins, int step) {
        int every = Math.max(1, (LABEL + step - 1) / step);
        for (int column = 0; column < bins.columns(); column += every) {
            int x = column * step;
            html.open("line", "x1", x + 1, "x2", x + 1, "y1", HEIGHT, "y2", HEIGHT + 6, "class", "axis").close();
            html.element("text", bins.name(column).replace("week of ", ""), "x", x + 1, "y", HEIGHT + 20);
        }
    }

    private static void earlier(Html html, List<Event> earlier, Bins bins) {
        LocalDate first = bins.day(0);
        html.open("p", "class", "note").text("Before " + Phrases.day(first) + ": ");
        html.element("a", Phrases.many(earlier.size(), "event", "events"), "href", "#" + Record.anchor(earlier.get(0)));
        html.text(", told as history.").closeLine();
    }
}
