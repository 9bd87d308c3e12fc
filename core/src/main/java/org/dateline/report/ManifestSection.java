package org.dateline.report;

import java.util.TreeSet;
import org.dateline.model.Claim;
import org.dateline.model.Digest;
import org.dateline.model.Report;

/** What the page was made from: version, lexicon and the digests of the reports. */
final class ManifestSection implements Section {
    private final Edition edition;
    private final Record record;

    ManifestSection(Edition edition, Record record) {
        this.edition = edition;
        this.record = record;
    }

    @Override
    public String id() {
        return "manifest";
    }

    @Override
    public String title() {
        return "Manifest";
    }

    @Override
    public int size() {
        return record.reports().size();
    }

    @Override
    public void write(Html html) {
        TreeSet<String> versions = new TreeSet<>();
        TreeSet<String> lexicons = new TreeSet<>();
        for (Claim claim : record.claims()) {
            versions.add(claim.derivation().version());
            lexicons.add(claim.derivation().lexicon());
        }
        versions.add(edition.version());
        if (edition.lexicon() != null) {
            lexicons.add(edition.lexicon());
        }
        Parts.note(html, "The same reports, lexicon and version give this page again, byte for byte.");
        html.open("dl", "class", "manifest");
        row(html, "Dateline", String.join(", ", versions));
        row(html, "Lexicon, SHA-256", lexicons.isEmpty() ? "none" : String.join(", ", lexicons));
        row(html, "Claims, SHA-256 of their ids in order", Digest.of(record.claims().stream().map(Claim::id).sorted().toArray(String[]::new)));
        row(html, "Outlines of the map", "Natural Earth, public domain; its borders are no statement of ours");
        html.close();
        html.open("details", "class", "rest").element("summary", "Digests of the reports, SHA-256");
        html.open("table", "class", "digests").open("tbody");
        for (Report report : record.reports()) {
            html.open("tr").open("th", "scope", "row").element("a", report.name(), "href", "#" + record.anchor(report)).close();
            html.open("td").element("code", report.digest()).close().close();
        }
        html.close().close().closeLine();
    }

    private static void row(Html html, String name, String value) {
        html.element("dt", name).open("dd").element("code", value).close();
    }
}
