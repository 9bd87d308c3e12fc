package org.dateline.report;

import java.util.List;
import org.dateline.model.Claim;
import org.dateline.model.Doubt;
import org.dateline.model.Event;
import org.dateline.model.Judgement;

/** What a person should look at, and what people decided: pairs that may be one happening, and judgements. */
final class ReviewSection implements Section {
    private final Record record;
    private final List<Judgement> judgements;

    ReviewSection(Record record, List<Judgement> judgements) {
        this.record = record;
        this.judgements = judgements;
    }

    @Override
    public String id() {
        return "review";
    }

    @Override
    public String title() {
        return "Review";
    }

    @Override
    public int size() {
        return record.settled().doubts().size() + judgements.size();
    }

    @Override
    public void write(Html html) {
        doubts(html, record.settled().doubts());
        judgements(html);
    }

    private void doubts(Html html, List<Doubt> doubts) {
        html.open("div", "class", "group").element("h3", "May be one happening").text("\n");
        if (doubts.isEmpty()) {
            Parts.note(html, "No two happenings are too like to be left apart unseen.");
        } else {
            Parts.note(html, "Left apart, and worth a look. dateline judge same, or different, with the two ids settles it.");
        }
        html.open("div", "class", "list");
        for (int i = 0; i < doubts.size(); i++) {
            doubt(html, doubts.get(i), i);
        }
        html.closeLine();
        Parts.showAll(html, doubts.size(), "pairs");
        html.closeLine();
    }

    private void doubt(Html html, Doubt doubt, int index) {
        html.open("article", "class", Parts.item("doubt", index)).open("ul", "class", "says");
        side(html, doubt.claim());
        side(html, doubt.other());
        html.close();
        html.open("p").element("b", "For: ").text(String.join("; ", doubt.speaksFor())).text(". ");
        if (!doubt.speaksAgainst().isEmpty()) {
            html.element("b", "Against: ").text(String.join("; ", doubt.speaksAgainst())).text(".");
        }
        html.close().closeLine();
    }

    private void side(Html html, String id) {
        Claim claim = record.claim(id);
        Event event = record.event(claim);
        html.open("li").element("code", id.substring(0, Math.min(id.length(), 10))).text(" ");
        if (event != null) {
            html.element("a", Phrases.happening(event), "href", "#" + Record.anchor(event)).text(" ");
        }
        html.element("q", claim.evidence().quote().strip(), "dir", "auto").text(" ");
        Parts.source(html, record, claim);
        html.close();
    }

    private void judgements(Html html) {
        html.open("div", "class", "group").element("h3", "Judged by people").text("\n");
        if (judgements.isEmpty()) {
            Parts.note(html, "Nobody has judged anything in this record.");
        } else {
            Parts.note(html, "A judgement outranks the program in everything above. It is signed, dated, and can be taken back.");
            table(html);
        }
        html.closeLine();
    }

    private void table(Html html) {
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", "Judgements");
        html.open("table", "class", "judgements").open("thead").open("tr");
        for (String head : List.of("Day", "By", "Decided", "Of", "Why")) {
            html.element("th", head, "scope", "col");
        }
        html.close().close().open("tbody");
        for (Judgement judgement : judgements) {
            html.open("tr").element("td", Phrases.day(judgement.on())).open("td").element("bdi", judgement.by()).close();
            html.element("td", decided(judgement));
            html.open("td").element("q", judgement.subject().quote().strip(), "dir", "auto").text(" " + judgement.subject().report()).close();
            html.open("td").element("bdi", judgement.why()).close().closeLine();
        }
        html.close().close().closeLine();
    }

    private static String decided(Judgement judgement) {
        return switch (judgement.question()) {
            case SAME -> "one happening with “" + judgement.object().quote().strip() + "” in " + judgement.object().report();
            case DIFFERENT -> "another happening than “" + judgement.object().quote().strip() + "” in " + judgement.object().report();
            case NOT_A_CLAIM -> "“" + judgement.subject().words() + "” claims nothing";
            case PLACE -> judgement.where() == null ? "place not known" : "place: " + judgement.where().name();
            case DAY -> judgement.when() == null ? "day not known" : "day: " + Phrases.days(judgement.when());
            case ACTOR -> "“" + judgement.actor().words() + "” is " + judgement.actor().name();
            case TAKE_BACK -> "";
        };
    }
}
