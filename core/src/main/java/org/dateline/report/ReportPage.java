package org.dateline.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.model.Claim;
import org.dateline.model.Report;
import org.dateline.model.Settled;

/**
 * Writes the record as one HTML page that stands on its own: map, timeline, events with their accounts side by side, tolls,
 * control, sources, what is to be reviewed, the reports' texts and the manifest. The page loads nothing; its security policy lets only its own style
 * and script run. The same record gives the same page, in whatever order it is handed over. Thread-safe.
 */
public final class ReportPage {
    private static final String NAME = "Dateline";

    private final Edition edition;
    private final Beside beside;

    /** With the title and what the page says of who wrote it: version and lexicon. */
    public ReportPage(Edition edition) {
        this(edition, Beside.NOTHING);
    }

    /** @param beside what people judged, and what policies make of the tolls */
    public ReportPage(Edition edition, Beside beside) {
        this.edition = Objects.requireNonNull(edition, "edition");
        this.beside = Objects.requireNonNull(beside, "beside");
    }

    /**
     * Writes the page, as text to be stored in UTF-8.
     *
     * @param settled the views to show; they may be a selection
     * @param claims every claim that the views name; others are listed under their reports
     * @param reports the reports of the claims, and any others that were read
     * @param out neither flushed nor closed
     * @throws NullPointerException when a claim or report is named and not given
     * @throws java.io.UncheckedIOException when {@code out} fails
     */
    public void write(Settled settled, List<Claim> claims, List<Report> reports, Appendable out) {
        Record record = new Record(settled, claims, reports);
        Facets facets = new Facets(record);
        List<Section> sections = List.of(
                new MapSection(record), new TimelineSection(record), new EventsSection(record, facets, beside.joins()),
                new TollsSection(record, facets, beside.rulings()), new ControlSection(record, facets), new SourcesSection(record, beside.echoes()),
                new ReviewSection(record, beside.judgements()), new ReportsSection(record), new ManifestSection(edition, record));
        Html html = new Html(out);
        html.doctype().open("html", "lang", "en");
        head(html);
        html.open("body");
        html.element("a", "Skip to the record", "href", "#main", "class", "skip").text("\n");
        header(html, record);
        contents(html, sections);
        html.open("main", "id", "main");
        filters(html, facets);
        sections.forEach(section -> section(html, section));
        html.closeLine();
        html.element("footer", "Made by " + NAME + " " + edition.version() + ". This page loads nothing from anywhere.");
        html.own("script", Resources.text("page.js"));
        html.close().closeLine();
        html.end();
    }

    private String title() {
        return edition.title() == null ? "The record" : edition.title();
    }

    private void head(Html html) {
        String style = Resources.text("page.css");
        html.open("head").open("meta", "charset", "utf-8");
        html.open("meta", "http-equiv", "Content-Security-Policy", "content",
                "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; style-src '" + hash(style)
                        + "'; script-src '" + hash(Resources.text("page.js")) + "'");
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.open("meta", "name", "referrer", "content", "no-referrer");
        html.open("meta", "name", "color-scheme", "content", "light dark");
        html.open("meta", "name", "generator", "content", NAME + " " + edition.version());
        html.element("title", title() + " · " + NAME).own("style", style).closeLine();
    }

    /** As a security policy names an inline style or script. */
    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private void header(Html html, Record record) {
        html.open("header").element("h1", title());
        html.element("p", "What " + Phrases.many(record.reports().size(), "report", "reports") + days(record.reports())
                + " say" + (record.reports().size() == 1 ? "s" : "") + ", who says it, and in which sentence.", "class", "lead");
        long several = record.events().stream().filter(event -> event.origins() > 1).count();
        html.open("dl", "class", "sum");
        figure(html, record.claims().size(), "claims");
        figure(html, record.events().size(), "events");
        figure(html, several, "of several origins");
        figure(html, record.settled().tolls().size(), "tolls");
        figure(html, record.settled().control().stream().filter(span -> span.contested()).count(), "contested places and days");
        html.close();
        Parts.note(html, "A copy is not a confirmation: origins are counted, not articles. Unknown stays unknown.");
        html.closeLine();
    }

    private static String days(List<Report> reports) {
        List<LocalDate> days = reports.stream().map(Report::published).filter(Objects::nonNull).sorted().toList();
        if (days.isEmpty()) {
            return "";
        }
        LocalDate first = days.get(0);
        LocalDate last = days.get(days.size() - 1);
        return first.equals(last) ? " of " + Phrases.day(first) : " of " + Phrases.day(first) + " to " + Phrases.day(last);
    }

    private static void figure(Html html, long number, String name) {
        html.open("div").element("dd", Phrases.number(number)).element("dt", name).close();
    }

    private static void contents(Html html, List<Section> sections) {
        html.open("nav", "aria-label", "Contents").open("ul");
        for (Section section : sections) {
            html.open("li").element("a", section.title(), "href", "#" + section.id()).close();
        }
        html.close().closeLine();
    }

    private static void section(Html html, Section section) {
        html.open("section", "id", section.id(), "class", "part", "aria-labelledby", section.id() + "-title");
        html.element("h2", section.title(), "id", section.id() + "-title").text("\n");
        if (section.size() == 0) {
            Parts.note(html, "None in this record.");
        } else {
            section.write(html);
        }
        html.closeLine();
    }

    private static void filters(Html html, Facets facets) {
        html.open("form", "id", "filter", "class", "js", "role", "search", "aria-label", "Filter");
        html.open("label").text("Words ").open("input", "type", "search", "name", "words", "autocomplete", "off").close();
        for (Facets.Facet facet : Facets.Facet.values()) {
            Map<String, String> choices = facets.choices(facet);
            if (choices.size() > 1) {
                html.open("label").text(facet.title + " ").open("select", "name", Phrases.word(facet));
                html.element("option", "any", "value", "");
                choices.forEach((name, key) -> html.element("option", name, "value", key));
                html.close().close();
            }
        }
        html.element("button", "Clear", "type", "reset");
        html.element("output", "", "aria-live", "polite").closeLine();
    }
}
