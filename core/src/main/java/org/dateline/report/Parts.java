package org.dateline.report;

import java.util.List;
import org.dateline.model.Claim;
import org.dateline.model.Report;

/** Pieces that several sections of the page share. */
final class Parts {
    /** A list is shown this far at first; the rest on request. */
    static final int SHOWN = 60;

    private Parts() {}

    /** A short mark in words; its colour never says more than its words. */
    static void badge(Html html, String kind, Object text) {
        html.element("span", text, "class", "badge " + kind).text(" ");
    }

    /** A remark in small type. */
    static void note(Html html, String text) {
        html.element("p", text, "class", "note").text("\n");
    }

    /** The class of the nth item of a list: items beyond what is shown at first are marked. */
    static String item(String style, int index) {
        return index < SHOWN ? style : style + " more";
    }

    /** The button that shows the rest of a list; nothing for a list that is shown whole. */
    static void showAll(Html html, int size, String things) {
        if (size > SHOWN) {
            html.element("button", "Show all " + Phrases.number(size) + " " + things, "type", "button", "class", "all js")
                    .text("\n");
        }
    }

    /** Outlet and day of the report, leading to the claim's sentence in its text. */
    static void source(Html html, Record record, Claim claim) {
        Report report = record.report(claim);
        html.open("a", "href", "#" + record.sentence(claim.evidence()));
        html.element("bdi", record.outlet(report));
        html.text(report.published() == null ? ", undated" : ", " + Phrases.day(report.published())).close();
    }

    /** Whose voice somebody is, where he does not speak for himself alone; nothing otherwise. */
    static void side(Html html, String side, String origin) {
        if (side != null && !side.equals(origin)) {
            html.text(" ").open("small", "class", "side").text("speaks for ").element("bdi", side).close();
        }
    }

    /** Who says it, origin first: a chain of names. */
    static void chain(Html html, List<String> names) {
        html.open("span", "class", "chain");
        for (int i = 0; i < names.size(); i++) {
            html.text(i == 0 ? "" : " → ").element("bdi", names.get(i));
        }
        html.close();
    }
}
