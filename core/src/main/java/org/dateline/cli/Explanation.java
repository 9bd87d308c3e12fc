package org.dateline.cli;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.dateline.model.Account;
import org.dateline.model.ControlSpan;
import org.dateline.model.Event;
import org.dateline.model.Finding;
import org.dateline.model.Join;
import org.dateline.model.Toll;
import org.dateline.model.When;
import org.dateline.model.Where;
import org.dateline.publish.Corpus;

/** Prints what stands behind a thing of the record, down to the sentences. */
final class Explanation {
    private final Lines lines;
    private final Corpus corpus;
    private final Counting counting;
    private final Supplier<List<Join>> joins;
    private final ClaimExplanation told;

    /**
     * @param counting a policy whose numbers are printed beside tolls; null for none
     * @param joins why claims of the corpus stand together; asked for when an event is explained
     * @param told prints the claims that stand behind
     */
    Explanation(Lines lines, Corpus corpus, Counting counting, Supplier<List<Join>> joins, ClaimExplanation told) {
        this.lines = lines;
        this.corpus = corpus;
        this.counting = counting;
        this.joins = joins;
        this.told = told;
    }

    void event(Event event) {
        told.joinedBy(new Steps(joins.get()).of(event));
        lines.field(0, "event", event.id() + "  " + Wording.happening(event));
        whenAndWhere(event.when(), event.where());
        if (event.sides() < event.origins()) {
            lines.line(2, Plain.count(event.origins(), "origin") + ", " + Plain.count(event.sides(), "side"));
        }
        findings(event.findings());
        for (Toll toll : corpus.settled().tolls()) {
            if (event.tolls().contains(toll.id())) {
                lines.field(2, "toll", figures(toll));
                ruled(toll);
            }
        }
        for (Account account : event.accounts()) {
            lines.gap();
            String kind = account.kind() == null ? "" : " (" + Wording.word(account.kind()) + ")";
            String side = account.side() == null ? "" : ", for the side of " + account.side();
            lines.line(0, "account of " + account.origin() + kind + side + ", in " + Plain.count(account.reports().size(), "report"));
            told.claims(account.claims());
        }
    }

    void toll(Toll toll) {
        lines.field(0, "toll", toll.id() + "  " + figures(toll));
        whenAndWhere(toll.when(), toll.where());
        related(toll);
        findings(toll.findings());
        ruled(toll);
        for (Toll.Figure figure : toll.figures()) {
            lines.gap();
            lines.line(0, figure.origin() + ": " + Wording.count(figure.count()) + " (\"" + figure.count().words() + "\")"
                    + (figure.published() == null ? "" : ", reported " + figure.published())
                    + (figure.superseded() ? ", replaced by a later figure of the same origin" : "")
                    + (figure.copy() ? ", the same figure in another report" : ""));
            told.claims(List.of(figure.claim()));
        }
    }

    /** What the policy makes of it, and by which rules. */
    private void ruled(Toll toll) {
        if (counting != null) {
            counting.trace(toll).forEach(rule -> lines.field(4, "rule", rule));
        }
    }

    private void related(Toll toll) {
        if (toll.event() != null) {
            lines.field(2, "event", toll.event());
        }
        if (toll.partOf() != null) {
            lines.line(2, "part of toll " + toll.partOf());
        }
    }

    private static String figures(Toll toll) {
        return toll.measure() + " " + toll.whom() + ": low " + known(toll.low()) + ", best " + known(toll.best()) + ", high "
                + known(toll.high()) + " (" + toll.id() + ")";
    }

    private static String known(Integer number) {
        return number == null ? "unknown" : number.toString();
    }

    void control(ControlSpan span) {
        lines.line(0, "control " + span.id() + (span.contested() ? "  contested" : ""));
        whenAndWhere(span.when(), span.place());
        findings(span.findings());
        for (ControlSpan.Position position : span.positions()) {
            lines.gap();
            lines.line(0, ControlCommand.position(span, position));
            told.claims(position.claims());
        }
    }

    private void findings(List<Finding> findings) {
        for (Finding finding : findings) {
            lines.line(2, (Wording.isDifference(finding) ? "! " : "= ") + finding.question() + " "
                    + Wording.word(finding.verdict()) + ": " + finding.reason());
        }
    }

    private void whenAndWhere(When when, Where where) {
        lines.field(2, "day", Objects.requireNonNullElse(Wording.days(when), "not said"));
        lines.field(2, "place", where == null ? "not said" : Wording.located(where));
    }
}
