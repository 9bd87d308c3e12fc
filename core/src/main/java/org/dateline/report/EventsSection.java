package org.dateline.report;

import java.util.List;
import org.dateline.model.Event;
import org.dateline.model.Finding;
import org.dateline.model.Join;
import org.dateline.model.Toll;

/** What happened: each event with how its accounts stand to one another, and the accounts side by side. */
final class EventsSection implements Section {
    /** A record of so few events is read from top to bottom; a longer one is looked up in. */
    private static final int OPEN = 12;

    private final Record record;
    private final Facets facets;
    private final AccountsView accounts;

    private final JoinsView joins;

    EventsSection(Record record, Facets facets, List<Join> joins) {
        this.joins = new JoinsView(record, joins);
        this.record = record;
        this.facets = facets;
        this.accounts = new AccountsView(record);
    }

    @Override
    public String id() {
        return "events";
    }

    @Override
    public String title() {
        return "Events";
    }

    @Override
    public int size() {
        return record.events().size();
    }

    @Override
    public void write(Html html) {
        List<Event> events = record.events();
        Parts.note(html, "An account is one origin's telling, however many outlets print it. Each stands in a column of its own.");
        Quotation.writeKey(html);
        html.open("p", "class", "tools js");
        html.element("button", "Open all", "type", "button", "data-open", "1").text(" ");
        html.element("button", "Close all", "type", "button", "data-open", "0").closeLine();
        html.open("div", "class", "list");
        for (int i = 0; i < events.size(); i++) {
            event(html, events.get(i), i, events.size() <= OPEN);
        }
        html.closeLine();
        Parts.showAll(html, events.size(), "events");
    }

    private void event(Html html, Event event, int index, boolean open) {
        html.open("details", "class", Parts.item("event item", index), "id", Record.anchor(event),
                "data-k", facets.keys(event), "open", open ? "" : null);
        summary(html, event);
        html.open("div", "class", "inside");
        findings(html, telling(event));
        tolls(html, record.tolls(event));
        accounts.write(html, event);
        joins.write(html, event);
        html.close().closeLine();
    }

    private void summary(Html html, Event event) {
        html.open("summary");
        html.element("span", event.when() == null ? "Day not known" : Phrases.days(event.when()), "class", "day").text(" ");
        html.open("span", "class", "what").element("b", Phrases.happening(event));
        html.text(" ").element("span", event.where() == null ? "Place not known" : Phrases.place(event.where()), "class", "place");
        html.close().text(" ");
        html.open("span", "class", "badges");
        int origins = event.origins();
        Parts.badge(html, origins > 1 ? "many" : "single", Phrases.many(origins, "origin", "origins"));
        event.findings().stream()
                .map(Finding::verdict)
                .filter(EventsSection::isDifference)
                .distinct()
                .sorted()
                .forEach(verdict -> Parts.badge(html, "differs", Phrases.word(verdict)));
        html.close().closeLine();
    }

    /** Of an event that one origin tells alone, its badge says so already. */
    private static List<Finding> telling(Event event) {
        return event.findings().stream()
                .filter(finding -> event.origins() > 1 || finding.verdict() != Finding.Verdict.SINGLE_ORIGIN)
                .toList();
    }

    private static void findings(Html html, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        html.open("dl", "class", "findings");
        for (Finding finding : findings) {
            html.open("dt").text(Phrases.sentence(finding.question())).text(" ");
            Parts.badge(html, style(finding.verdict()), Phrases.word(finding.verdict()));
            html.close().element("dd", finding.reason());
        }
        html.closeLine();
    }

    private static void tolls(Html html, List<Toll> tolls) {
        if (tolls.isEmpty()) {
            return;
        }
        html.open("p", "class", "tollline").text("Tolls: ");
        for (int i = 0; i < tolls.size(); i++) {
            html.text(i == 0 ? "" : " · ");
            html.open("a", "href", "#" + Record.anchor(tolls.get(i))).text(Phrases.question(tolls.get(i))).text(" ");
            html.element("b", TollsSection.summary(tolls.get(i))).close();
        }
        html.closeLine();
    }

    static String style(Finding.Verdict verdict) {
        return isDifference(verdict) ? "differs" : verdict == Finding.Verdict.AGREED ? "many" : "single";
    }

    private static boolean isDifference(Finding.Verdict verdict) {
        return switch (verdict) {
            case DIFFERS, CONTRADICTED, DENIED -> true;
            case AGREED, SINGLE_ORIGIN, SUPERSEDED -> false;
        };
    }
}
