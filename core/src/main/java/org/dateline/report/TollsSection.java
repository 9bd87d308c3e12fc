package org.dateline.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dateline.model.Count;
import org.dateline.model.Event;
import org.dateline.model.Finding;
import org.dateline.model.Toll;

/** How many, by whose word: a card for each question, in it a row for each origin with its figures as they moved. */
final class TollsSection implements Section {
    private final Record record;
    private final Facets facets;
    private final Function<Toll, List<Beside.Ruling>> rulings;
    private final Map<String, Toll> byId = new LinkedHashMap<>();

    TollsSection(Record record, Facets facets, Function<Toll, List<Beside.Ruling>> rulings) {
        this.record = record;
        this.facets = facets;
        this.rulings = rulings;
        record.settled().tolls().forEach(toll -> byId.put(toll.id(), toll));
    }

    @Override
    public String id() {
        return "tolls";
    }

    @Override
    public String title() {
        return "Tolls";
    }

    @Override
    public int size() {
        return byId.size();
    }

    @Override
    public void write(Html html) {
        List<Toll> tolls = record.settled().tolls().stream()
                .sorted(Comparator.comparing((Toll toll) -> Record.day(toll.when()), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        Parts.note(html, "Low and high are the least and the greatest that any standing figure allows; best is given only where"
                + " the origins leave one. A figure that its own origin revised is struck out but kept.");
        cards(html, tolls.stream().filter(toll -> toll.figures().size() > 1).toList());
        singles(html, tolls.stream().filter(toll -> toll.figures().size() < 2).toList());
    }

    private void cards(Html html, List<Toll> tolls) {
        html.open("div", "class", "cards");
        for (int i = 0; i < tolls.size(); i++) {
            toll(html, tolls.get(i), i);
        }
        html.closeLine();
        Parts.showAll(html, tolls.size(), "tolls");
    }

    /** Tolls that nobody else speaks of, a line each. */
    private void singles(Html html, List<Toll> tolls) {
        if (tolls.isEmpty()) {
            return;
        }
        html.open("div", "class", "group").element("h3", "One figure only").text("\n").open("ul", "class", "list singles");
        for (int i = 0; i < tolls.size(); i++) {
            single(html, tolls.get(i), i);
        }
        html.close();
        Parts.showAll(html, tolls.size(), "tolls of one figure");
        html.closeLine();
    }

    private void single(Html html, Toll toll, int index) {
        html.open("li", "class", Parts.item("single item", index), "id", Record.anchor(toll), "data-k", facets.keys(toll));
        html.element("span", days(toll), "class", "day").text(" ");
        html.open("span", "class", "what").element("b", toll.figures().isEmpty()
                ? Phrases.question(toll)
                : Phrases.question(toll) + ": " + Phrases.count(toll.figures().get(0).count()));
        html.text(" ").element("span", place(toll), "class", "place").close().text(" ");
        html.open("span", "class", "from");
        toll.figures().forEach(figure -> {
            html.element("bdi", figure.origin()).text(", in ");
            Parts.source(html, record, record.claim(figure.claim()));
        });
        related(html, toll);
        html.close().closeLine();
    }

    private static String place(Toll toll) {
        return toll.where() == null ? "Place not known" : Phrases.place(toll.where());
    }

    private static String days(Toll toll) {
        return toll.when() == null ? "Day not known" : Phrases.days(toll.when());
    }

    /** "at least 38"; "best 34 (31–38)"; "31–38, no best figure". */
    static String summary(Toll toll) {
        String range = Phrases.range(toll.low(), toll.high(), "no number");
        if (toll.best() == null) {
            return toll.low() == null || toll.high() == null ? range : range + ", no best figure";
        }
        boolean one = toll.best().equals(toll.low()) && toll.best().equals(toll.high());
        return one ? Phrases.number(toll.best()) : "best " + Phrases.number(toll.best()) + " (" + range + ")";
    }

    private void toll(Html html, Toll toll, int index) {
        html.open("article", "class", Parts.item("toll item", index), "id", Record.anchor(toll), "data-k", facets.keys(toll));
        html.element("h3", Phrases.question(toll));
        html.open("p", "class", "where").text(place(toll)).text(" · ").text(days(toll)).close();
        related(html, toll);
        numbers(html, toll);
        figures(html, toll);
        toll.findings().forEach(finding -> finding(html, finding));
        policies(html, toll);
        html.closeLine();
    }

    /** What each counting policy would write, with the rules that make it so. */
    private void policies(Html html, Toll toll) {
        List<Beside.Ruling> ruled = rulings.apply(toll);
        if (ruled.isEmpty()) {
            return;
        }
        html.open("details", "class", "rest policies").element("summary", "What counting policies make of it").open("table").open("tbody");
        for (Beside.Ruling ruling : ruled) {
            html.open("tr").element("th", ruling.policy(), "scope", "row");
            html.element("td", "low " + given(ruling.low()) + ", best " + given(ruling.best()) + ", high " + given(ruling.high()));
            html.open("td").open("ul");
            ruling.trace().forEach(line -> html.element("li", line));
            html.close().close().close();
        }
        html.close().close().close();
    }

    private static String given(Integer number) {
        return number == null ? "empty" : Phrases.number(number);
    }

    private void related(Html html, Toll toll) {
        Toll whole = toll.partOf() == null ? null : byId.get(toll.partOf());
        if (whole != null) {
            html.open("span", "class", "related").text("Part of: ");
            html.element("a", Phrases.question(whole) + ", " + summary(whole), "href", "#" + Record.anchor(whole)).close();
        }
        Event event = record.event(toll);
        if (event != null) {
            html.open("span", "class", "related").text("Event: ");
            html.element("a", Phrases.happening(event), "href", "#" + Record.anchor(event)).close();
        }
    }

    private static void numbers(Html html, Toll toll) {
        html.open("dl", "class", "lbh");
        number(html, "low", toll.low(), "not given");
        number(html, "best", toll.best(), "none");
        number(html, "high", toll.high(), "open");
        html.close();
    }

    private static void number(Html html, String name, Integer number, String none) {
        html.open("div", "class", name).element("dt", name);
        html.element("dd", number == null ? none : Phrases.number(number), "class", number == null ? "none" : null).close();
    }

    private void figures(Html html, Toll toll) {
        Map<String, List<Toll.Figure>> byOrigin = new LinkedHashMap<>();
        toll.figures().forEach(figure -> byOrigin.computeIfAbsent(figure.origin(), none -> new ArrayList<>()).add(figure));
        int greatest = toll.figures().stream().mapToInt(figure -> end(figure.count())).max().orElse(0);
        html.open("table", "class", "figures").open("tbody");
        byOrigin.forEach((origin, figures) -> {
            html.open("tr").open("th", "scope", "row").element("bdi", origin);
            Parts.side(html, figures.get(0).side(), origin);
            html.close().open("td", "class", "moved").text(moved(figures)).close();
            html.open("td", "class", "bar");
            new FigureBar(greatest).write(html, figures);
            html.close().open("td").open("ul");
            figures.forEach(figure -> figure(html, figure));
            html.close().close().close();
        });
        html.close().close();
    }

    /** Where the figure's bar ends; an open one runs on for a while. */
    private static int end(Count count) {
        return count.max() != null ? count.max() : count.min() != null ? count.min() + count.min() / 4 + 1 : 0;
    }

    /** "at least 31 → 38 (revised 16 March 2026)": what one origin said, in order, without repetitions. */
    static String moved(List<Toll.Figure> figures) {
        List<Toll.Figure> moves = new ArrayList<>();
        for (Toll.Figure figure : figures) {
            boolean same = moves.stream().anyMatch(other -> Phrases.count(other.count()).equals(Phrases.count(figure.count())));
            if (!same && !figure.copy()) {
                moves.add(figure);
            }
        }
        boolean revised = moves.size() > 1 && moves.get(0).superseded();
        if (!revised) {
            return String.join("; ", moves.stream().map(figure -> Phrases.count(figure.count())).toList());
        }
        Toll.Figure last = moves.get(moves.size() - 1);
        String day = last.published() == null ? "" : " (revised " + Phrases.day(last.published()) + ")";
        return String.join(" → ", moves.stream().map(figure -> Phrases.count(figure.count())).toList()) + day;
    }

    private void figure(Html html, Toll.Figure figure) {
        html.open("li");
        html.element(figure.superseded() ? "s" : "span", Phrases.count(figure.count())).text(" ");
        Parts.source(html, record, record.claim(figure.claim()));
        html.text(figure.superseded() ? " · superseded" : "").text(figure.copy() ? " · copy, adds nothing" : "").close();
    }

    private static void finding(Html html, Finding finding) {
        html.open("p", "class", "finding");
        Parts.badge(html, EventsSection.style(finding.verdict()), Phrases.word(finding.verdict()));
        html.text(finding.reason()).close();
    }
}
