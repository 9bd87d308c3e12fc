package org.dateline.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.model.Claim;
import org.dateline.model.Event;
import org.dateline.model.Report;
import org.dateline.model.SourceLink;

/** The reports themselves: what is known of each, its text with the sentences that claims stand in, and its claims. */
final class ReportsSection implements Section {
    private final Record record;
    private final ReportText text;

    ReportsSection(Record record) {
        this.record = record;
        this.text = new ReportText(record);
    }

    @Override
    public String id() {
        return "reports";
    }

    @Override
    public String title() {
        return "Reports";
    }

    @Override
    public int size() {
        return record.reports().size();
    }

    @Override
    public void write(Html html) {
        html.open("div", "class", "list");
        for (int i = 0; i < record.reports().size(); i++) {
            report(html, record.reports().get(i), i);
        }
        html.closeLine();
        Parts.showAll(html, record.reports().size(), "reports");
    }

    private void report(Html html, Report report, int index) {
        html.open("details", "class", Parts.item("report", index), "id", record.anchor(report)).open("summary");
        html.element("span", report.published() == null ? "undated" : Phrases.day(report.published()), "class", "day").text(" ");
        html.open("span", "class", "what").element("bdi", record.outlet(report)).text(" ");
        html.element("b", report.metadata().title(), "dir", "auto").close().text(" ");
        html.element("small", Phrases.many(record.claims(report).size(), "claim", "claims")).close();
        html.open("div", "class", "inside");
        about(html, report);
        text.write(html, report);
        claims(html, record.claims(report));
        html.close().closeLine();
    }

    private static void about(Html html, Report report) {
        html.open("p", "class", "note about");
        List<String> parts = new ArrayList<>();
        parts.add("File " + report.name());
        if (report.byline() != null) {
            parts.add("by " + report.byline());
        }
        if (report.agency() != null) {
            parts.add("agency " + report.agency());
        }
        if (report.published() != null) {
            parts.add("dated by " + report.metadata().publishedFrom());
        }
        html.text(String.join(" · ", parts));
        String url = report.metadata().url();
        if (url != null) {
            html.text(" · ");
            if (Html.isLink(url)) {
                html.element("a", url, "href", url, "rel", "noreferrer noopener");
            } else {
                html.text(url);
            }
        }
        html.close();
    }

    private void claims(Html html, List<Claim> claims) {
        if (claims.isEmpty()) {
            Parts.note(html, "No claim was found in this report.");
            return;
        }
        html.open("details", "class", "rest claims").element("summary", "The claims of this report, " + claims.size());
        html.open("ol");
        claims.forEach(claim -> claim(html, claim));
        html.close().close();
    }

    private void claim(Html html, Claim claim) {
        html.open("li", "id", Record.anchor(claim));
        html.element("a", Statement.of(claim), "href", "#" + record.sentence(claim.evidence())).text(" ");
        Statement.manner(claim).forEach(word -> Parts.badge(html, "differs", word));
        String says = claim.sources().stream().map(SourceLink::name).distinct().collect(Collectors.joining(" → "));
        List<String> parts = new ArrayList<>();
        parts.add(says.isEmpty() ? "nobody named" : says);
        if (claim.where() != null) {
            parts.add(Phrases.place(claim.where()) + said(claim.where().words(), claim.where().name()));
        }
        if (claim.when() != null) {
            parts.add(Phrases.days(claim.when()) + said(claim.when().words(), Phrases.days(claim.when())));
        }
        html.element("small", String.join(" · ", parts) + " · rule " + claim.derivation().rule());
        Event event = record.event(claim);
        if (event != null) {
            html.text(" ").element("a", "event", "href", "#" + Record.anchor(event), "class", "up");
        }
        html.close();
    }

    /** The words as said, where they are not what was made of them. */
    private static String said(String words, String made) {
        return words.isBlank() || made.contains(words) ? "" : ", " + Phrases.quoted(words);
    }
}
