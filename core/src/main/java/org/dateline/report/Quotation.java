package org.dateline.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.dateline.model.Act;
import org.dateline.model.ActorRef;
import org.dateline.model.Claim;
import org.dateline.model.Control;
import org.dateline.model.SourceLink;
import org.dateline.model.Span;
import org.dateline.model.Tally;

/**
 * A stretch of a report's text with the words marked that claims were made from. Where two marks would overlap, the one
 * that matters more to the claim stays.
 */
final class Quotation {
    /** What the marked words say; the first matters most. */
    private enum Kind {
        FIGURE("n", "figure"),
        DEED("x", "what happened"),
        SOURCE("o", "who says so"),
        PLACE("p", "where"),
        TIME("d", "when"),
        ACTOR("a", "who");

        private final String style;
        private final String title;

        Kind(String style, String title) {
            this.style = style;
            this.title = title;
        }
    }

    private record Mark(Kind kind, Span span) {}

    private Quotation() {}

    /** Writes the text at the span; marks of the claims that do not lie within it are left out. */
    static void write(Html html, String text, Span span, Collection<Claim> claims) {
        int position = span.start();
        for (Mark mark : marks(span, claims)) {
            html.text(text.substring(position, mark.span().start()));
            html.element("mark", mark.span().of(text), "class", mark.kind().style, "title", mark.kind().title);
            position = mark.span().end();
        }
        html.text(text.substring(position, span.end()));
    }

    /** What each kind of mark means. */
    static void writeKey(Html html) {
        html.open("p", "class", "key note").text("Marked in the sentences: ");
        for (Kind kind : Kind.values()) {
            html.element("mark", kind.title, "class", kind.style).text(" ");
        }
        html.closeLine();
    }

    private static List<Mark> marks(Span within, Collection<Claim> claims) {
        List<Mark> all = new ArrayList<>();
        claims.forEach(claim -> collect(claim, all));
        List<Mark> kept = new ArrayList<>();
        all.stream()
                .filter(mark -> mark.span() != null && !mark.span().isEmpty() && within.contains(mark.span()))
                .sorted(Comparator.comparing(Mark::kind).thenComparing(Mark::span))
                .filter(mark -> kept.stream().noneMatch(other -> other.span().overlaps(mark.span())))
                .forEach(kept::add);
        kept.sort(Comparator.comparing(Mark::span));
        return kept;
    }

    private static void collect(Claim claim, List<Mark> marks) {
        if (claim.proposition() instanceof Tally tally) {
            marks.add(new Mark(Kind.FIGURE, tally.countSpan()));
            actors(tally.inflictedBy(), marks);
        } else if (claim.proposition() instanceof Act act) {
            marks.add(new Mark(Kind.DEED, act.triggerSpan()));
            actors(act.actors(), marks);
            actors(act.recipients(), marks);
        } else if (claim.proposition() instanceof Control control) {
            marks.add(new Mark(Kind.DEED, control.triggerSpan()));
            actor(control.holder(), marks);
            actor(control.loser(), marks);
        }
        for (SourceLink link : claim.sources()) {
            marks.add(new Mark(Kind.SOURCE, link.span()));
        }
        marks.add(new Mark(Kind.PLACE, claim.where() == null ? null : claim.where().span()));
        marks.add(new Mark(Kind.TIME, claim.when() == null ? null : claim.when().span()));
    }

    private static void actors(List<ActorRef> actors, List<Mark> marks) {
        actors.forEach(actor -> actor(actor, marks));
    }

    private static void actor(ActorRef actor, List<Mark> marks) {
        marks.add(new Mark(Kind.ACTOR, actor == null ? null : actor.span()));
    }
}
