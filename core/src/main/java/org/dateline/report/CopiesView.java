package org.dateline.report;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Lineage;
import org.dateline.model.Report;

/** Which reports come from one text, and the passages that show it. */
final class CopiesView {
    private static final int PASSAGES_SHOWN = 12;

    private final Record record;

    CopiesView(Record record) {
        this.record = record;
    }

    void write(Html html) {
        List<Lineage> lineages = record.settled().lineages().stream().filter(lineage -> lineage.reports().size() > 1).toList();
        html.element("h3", "What copies what").text("\n");
        if (lineages.isEmpty()) {
            Parts.note(html, "No two reports share a passage.");
            return;
        }
        Parts.note(html, "These reports share passages. A copy is not a confirmation: each group counts as one text.");
        html.open("div", "class", "list");
        for (int i = 0; i < lineages.size(); i++) {
            lineage(html, lineages.get(i), i);
        }
        html.closeLine();
        Parts.showAll(html, lineages.size(), "groups");
    }

    private void lineage(Html html, Lineage lineage, int index) {
        html.open("details", "class", Parts.item("lineage", index), "id", "l" + lineage.id()).open("summary");
        List<String> names = new ArrayList<>();
        lineage.reports().forEach(id -> names.add(record.outlet(record.report(id))));
        if (lineage.agency() != null) {
            names.remove(lineage.agency());
            names.add(0, lineage.agency());
        }
        Parts.chain(html, names.stream().distinct().toList());
        html.text(" ").element("small", Phrases.many(lineage.reports().size(), "report", "reports") + ", "
                + Phrases.many(lineage.passages().size(), "shared passage", "shared passages"));
        html.close().open("p").text("The likeliest first writer first: ");
        for (int i = 0; i < lineage.reports().size(); i++) {
            Report report = record.report(lineage.reports().get(i));
            html.text(i == 0 ? "" : ", ").element("a", report.name(), "href", "#" + record.anchor(report));
        }
        html.close();
        relations(html, lineage);
        lineage.passages().stream().limit(PASSAGES_SHOWN).forEach(passage -> passage(html, passage));
        if (lineage.passages().size() > PASSAGES_SHOWN) {
            Parts.note(html, "and " + (lineage.passages().size() - PASSAGES_SHOWN) + " more");
        }
        html.closeLine();
    }

    /** How the reports stand to one another, and why it is held to be so. */
    private void relations(Html html, Lineage lineage) {
        if (lineage.relations().isEmpty()) {
            return;
        }
        html.open("ul", "class", "relations");
        for (Lineage.Relation relation : lineage.relations()) {
            String what = relation.kind() == Lineage.Kind.COPY ? " copies " : " takes parts from ";
            html.open("li").element("b", record.report(relation.report()).name());
            html.text(relation.directed() ? what : relation.kind() == Lineage.Kind.COPY ? " is one text with " : " shares parts with ");
            html.element("b", record.report(relation.from()).name());
            html.text(" (" + Math.round(relation.share() * 100) + " % of its words): " + String.join("; ", relation.reasons())).close();
        }
        html.closeLine();
    }

    private void passage(Html html, Lineage.Shared passage) {
        html.element("blockquote", passage.words(), "dir", "auto").open("p", "class", "cite").text("in ");
        for (int i = 0; i < passage.reports().size(); i++) {
            Report report = record.report(passage.reports().get(i));
            String anchor = record.sentence(report.id(), passage.spans().get(i).start());
            html.text(i == 0 ? "" : "; ").open("a", "href", "#" + anchor).element("bdi", record.outlet(report)).close();
        }
        html.close();
    }
}
