package org.dateline.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.model.Claim;
import org.dateline.model.ControlSpan;
import org.dateline.model.Finding;
import org.dateline.model.Stance;
import org.dateline.model.When;

/** Who held which place when, and who says so: by place, then by day. */
final class ControlSection implements Section {
    /** As many holders have a sign of their own; the sheet of styles knows them as h0 to h6. */
    private static final int SIGNS = 7;

    private final Record record;
    private final Facets facets;
    private final Map<String, Integer> signs = new LinkedHashMap<>();

    ControlSection(Record record, Facets facets) {
        this.record = record;
        this.facets = facets;
        Map<String, Integer> uses = new TreeMap<>();
        record.settled().control().forEach(span -> span.positions().stream()
                .filter(position -> position.holder() != null)
                .forEach(position -> uses.merge(position.holder(), 1, Integer::sum)));
        uses.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(SIGNS)
                .forEach(entry -> signs.put(entry.getKey(), signs.size()));
    }

    @Override
    public String id() {
        return "control";
    }

    @Override
    public String title() {
        return "Control";
    }

    @Override
    public int size() {
        return record.settled().control().size();
    }

    @Override
    public void write(Html html) {
        Map<String, List<ControlSpan>> places = new TreeMap<>();
        record.settled().control().forEach(
                span -> places.computeIfAbsent(span.place().name(), none -> new ArrayList<>()).add(span));
        Parts.note(html, "Contested means that the origins' words about the same days exclude one another.");
        html.open("p", "class", "js asof").open("label").text("As of ");
        html.open("input", "type", "date", "id", "asof", "autocomplete", "off").close().text(" ");
        html.element("button", "All days", "type", "button", "id", "asof-all").text(" ");
        html.element("output", "", "id", "asof-says", "aria-live", "polite").close();
        html.open("div", "class", "list");
        int index = 0;
        for (Map.Entry<String, List<ControlSpan>> place : places.entrySet()) {
            place(html, place.getKey(), place.getValue(), index++);
        }
        html.closeLine();
        Parts.showAll(html, places.size(), "places");
    }

    private void place(Html html, String name, List<ControlSpan> spans, int index) {
        html.open("section", "class", Parts.item("held group", index));
        html.open("h3").element("bdi", name).close();
        spans.stream()
                .sorted(Comparator.comparing((ControlSpan span) -> Record.day(span.when()), Comparator.nullsLast(Comparator.naturalOrder())))
                .forEach(span -> span(html, span));
        html.closeLine();
    }

    private void span(Html html, ControlSpan span) {
        html.open("article", "class", "span item" + (span.contested() ? " contested" : ""), "id", Record.anchor(span),
                "data-k", facets.keys(span), "data-day", Record.day(span.when()));
        html.open("p", "class", "day").text(days(span.when())).text(" ");
        if (span.contested()) {
            Parts.badge(html, "differs", "contested");
        }
        html.close().open("ul");
        span.positions().forEach(position -> position(html, position));
        html.close();
        span.findings().stream().filter(finding -> finding.verdict() != Finding.Verdict.SINGLE_ORIGIN).forEach(finding -> {
            html.open("p", "class", "finding");
            Parts.badge(html, EventsSection.style(finding.verdict()), Phrases.word(finding.verdict()));
            html.text(finding.reason()).close();
        });
        sentences(html, span);
        html.closeLine();
    }

    private static String days(When when) {
        return when == null ? "Day not known" : Phrases.days(when);
    }

    private void position(Html html, ControlSpan.Position position) {
        Integer sign = position.holder() == null ? null : signs.get(position.holder());
        html.open("li", "class", "h" + (sign == null ? "x" : sign)).element("b", Statement.of(position)).text(" ");
        if (position.stance() != Stance.ASSERTED) {
            Parts.badge(html, "differs", Phrases.word(position.stance()));
        }
        html.open("span", "class", "by").text(position.stance() == Stance.ASSERTED ? "says " : "by ");
        html.element("bdi", position.origin());
        Parts.side(html, position.side(), position.origin());
        html.text(position.said() == null ? "" : ", last on " + Phrases.day(position.said())).close().close();
    }

    private void sentences(Html html, ControlSpan span) {
        Map<String, List<Claim>> sentences = new LinkedHashMap<>();
        record.claims(span).forEach(claim -> sentences
                .computeIfAbsent(record.sentence(claim.evidence()), none -> new ArrayList<>())
                .add(claim));
        html.open("details", "class", "rest").element("summary", Phrases.many(sentences.size(), "sentence", "sentences"));
        Set<String> said = new LinkedHashSet<>();
        for (List<Claim> claims : sentences.values()) {
            Claim first = claims.get(0);
            if (said.add(first.evidence().quote())) {
                html.open("blockquote", "dir", "auto", "lang", record.report(first).language());
                Quotation.write(html, record.report(first).text(), first.evidence().sentence(), claims);
                html.close();
            }
            html.open("p", "class", "cite");
            Parts.source(html, record, first);
            html.close();
        }
        html.close();
    }
}
