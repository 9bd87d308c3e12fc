package org.dateline.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.Claim;
import org.dateline.model.Event;
import org.dateline.model.Join;

/** Why the claims of an event stand together: each step that joined two of them, with what was weighed. */
final class JoinsView {
    private final Record record;
    private final Map<Event, List<Join>> joins = new HashMap<>();

    /** @param joins of claims of the record; those of no event, or of two events that people took apart, are not shown */
    JoinsView(Record record, List<Join> joins) {
        this.record = record;
        for (Join join : joins) {
            Event event = record.event(record.claim(join.claim()));
            if (event != null && event == record.event(record.claim(join.other()))) {
                this.joins.computeIfAbsent(event, none -> new ArrayList<>()).add(join);
            }
        }
    }

    /** Nothing for an event of one claim. */
    void write(Html html, Event event) {
        List<Join> its = joins.getOrDefault(event, List.of());
        if (its.isEmpty()) {
            return;
        }
        html.open("details", "class", "rest joins");
        html.element("summary", "Why these stand together: " + Phrases.many(its.size(), "step", "steps"));
        html.open("ul");
        its.forEach(join -> step(html, join));
        html.close().closeLine();
    }

    private void step(Html html, Join join) {
        html.open("li");
        claim(html, record.claim(join.claim()));
        html.text(" and ");
        claim(html, record.claim(join.other()));
        html.text(": " + join.line());
        html.close();
    }

    private void claim(Html html, Claim claim) {
        html.element("q", claim.trigger(), "dir", "auto").text(" ");
        Parts.source(html, record, claim);
    }
}
