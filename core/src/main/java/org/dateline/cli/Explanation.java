package org.dateline.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.dateline.judge.Judgements;
import org.dateline.model.Account;
import org.dateline.model.Act;
import org.dateline.model.Claim;
import org.dateline.model.Control;
import org.dateline.model.ControlSpan;
import org.dateline.model.Echo;
import org.dateline.model.Event;
import org.dateline.model.Finding;
import org.dateline.model.Join;
import org.dateline.model.Judgement;
import org.dateline.model.Lineage;
import org.dateline.model.Report;
import org.dateline.model.SourceLink;
import org.dateline.model.Span;
import org.dateline.model.Tally;
import org.dateline.model.Toll;
import org.dateline.model.When;
import org.dateline.model.Where;
import org.dateline.publish.CodePoints;
import org.dateline.publish.Corpus;

/** Prints what stands behind a thing of the record, down to the sentences. */
final class Explanation {
    private final PrintStream out;
    private final Corpus corpus;
    private final RuleBook rules;
    private final Judgements judgements;
    private final Counting counting;
    private final Supplier<List<Join>> joins;
    private final Echoing echoes;
    /** Why claims stand in the event that is explained, by the claim that comes later in the text. */
    private final Map<String, List<Join>> why = new HashMap<>();
    /** What was last printed of each field of a claim, so that claims of one sentence do not repeat it. */
    private final Map<String, String> last = new HashMap<>();

    /**
     * @param counting a policy whose numbers are printed beside tolls; null for none
     * @param joins why claims of the corpus stand together; asked for when an event is explained
     * @param echoes what several reports quote or count by the word of one speaker
     */
    Explanation(
            PrintStream out, Corpus corpus, RuleBook rules, Judgements judgements, Counting counting, Supplier<List<Join>> joins,
            Supplier<List<Echo>> echoes) {
        this.out = out;
        this.corpus = corpus;
        this.rules = rules;
        this.judgements = judgements;
        this.counting = counting;
        this.joins = joins;
        this.echoes = new Echoing(corpus, echoes);
    }

    void event(Event event) {
        why.putAll(new Steps(joins.get()).of(event));
        field(0, "event", event.id() + "  " + Wording.happening(event));
        whenAndWhere(event.when(), event.where());
        if (event.sides() < event.origins()) {
            line(2, Plain.count(event.origins(), "origin") + ", " + Plain.count(event.sides(), "side"));
        }
        findings(event.findings());
        for (Toll toll : corpus.settled().tolls()) {
            if (event.tolls().contains(toll.id())) {
                field(2, "toll", figures(toll));
                ruled(toll);
            }
        }
        for (Account account : event.accounts()) {
            out.println();
            String kind = account.kind() == null ? "" : " (" + Wording.word(account.kind()) + ")";
            String side = account.side() == null ? "" : ", for the side of " + account.side();
            line(0, "account of " + account.origin() + kind + side + ", in " + Plain.count(account.reports().size(), "report"));
            claims(account.claims());
        }
    }

    void toll(Toll toll) {
        field(0, "toll", toll.id() + "  " + figures(toll));
        whenAndWhere(toll.when(), toll.where());
        related(toll);
        findings(toll.findings());
        ruled(toll);
        for (Toll.Figure figure : toll.figures()) {
            out.println();
            line(0, figure.origin() + ": " + Wording.count(figure.count()) + " (\"" + figure.count().words() + "\")"
                    + (figure.published() == null ? "" : ", reported " + figure.published())
                    + (figure.superseded() ? ", replaced by a later figure of the same origin" : "")
                    + (figure.copy() ? ", the same figure in another report" : ""));
            claims(List.of(figure.claim()));
        }
    }

    /** What the policy makes of it, and by which rules. */
    private void ruled(Toll toll) {
        if (counting != null) {
            counting.trace(toll).forEach(rule -> field(4, "rule", rule));
        }
    }

    private void related(Toll toll) {
        if (toll.event() != null) {
            field(2, "event", toll.event());
        }
        if (toll.partOf() != null) {
            line(2, "part of toll " + toll.partOf());
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
        line(0, "control " + span.id() + (span.contested() ? "  contested" : ""));
        whenAndWhere(span.when(), span.place());
        findings(span.findings());
        for (ControlSpan.Position position : span.positions()) {
            out.println();
            line(0, ControlCommand.position(span, position));
            claims(position.claims());
        }
    }

    void claim(Claim claim) {
        Report report = corpus.report(claim);
        Span place = new CodePoints(report.text()).of(claim.evidence().sentence());
        String manner = Wording.manner(claim);
        line(2, "claim " + claim.id() + "  " + Wording.proposition(claim) + (manner == null ? "" : " (" + manner + ")"));
        line(4, marked(claim));
        changed("in", report.name() + published(report) + ", characters " + place.start() + "-" + place.end());
        changed("chain", chain(claim.sources()));
        words(claim);
        Lineage lineage = corpus.lineage(claim);
        if (lineage != null) {
            changed("copy", "the sentence stands in " + Plain.count(lineage.reports().size(), "report") + " of one lineage"
                    + (lineage.agency() == null ? "" : ", from " + lineage.agency()) + " (" + lineage.id() + ")");
        }
        echoes.of(claim).forEach(echo -> changed("echo", echo));
        for (Join join : why.getOrDefault(claim.id(), List.of())) {
            changed("joined", Steps.line(join, corpus.claim(join.claim().equals(claim.id()) ? join.other() : join.claim())));
        }
        for (Judgement judgement : judgements.about(claim)) {
            field(4, "judged", JudgementRow.what(judgement) + ", by " + judgement.by() + " on " + judgement.on()
                    + (judgement.why().isEmpty() ? "" : ": " + judgement.why()));
        }
        changed("rule", rules.cite(claim.derivation().rule()));
        changed("by", "lexicon " + Wording.id(claim.derivation().lexicon()) + ", version " + claim.derivation().version());
    }

    private static String published(Report report) {
        String outlet = report.metadata().outlet() == null ? "" : ", " + report.metadata().outlet();
        return outlet + (report.published() == null
                ? ", day unknown"
                : ", " + report.published() + " (" + report.metadata().publishedFrom() + ")");
    }

    private void claims(List<String> ids) {
        last.clear();
        ids.stream().map(corpus::claim).filter(Objects::nonNull).forEach(this::claim);
    }

    private void findings(List<Finding> findings) {
        for (Finding finding : findings) {
            line(2, (Wording.isDifference(finding) ? "! " : "= ") + finding.question() + " "
                    + Wording.word(finding.verdict()) + ": " + finding.reason());
        }
    }

    private void whenAndWhere(When when, Where where) {
        field(2, "day", Objects.requireNonNullElse(Wording.days(when), "not said"));
        field(2, "place", where == null ? "not said" : place(where));
    }

    /** What was said beside what we made of it. */
    private void words(Claim claim) {
        if (claim.when() != null) {
            changed("day", "\"" + claim.when().words() + "\": " + Wording.days(claim.when()) + " ("
                    + Wording.word(claim.when().precision()) + ")");
        }
        if (claim.where() != null) {
            changed("place", "\"" + claim.where().words() + "\": " + place(claim.where()));
        }
    }

    private static String place(Where where) {
        String within = where.within().isEmpty() ? "" : ", " + String.join(", ", where.within());
        String point = where.lat() == null
                ? "not located"
                : String.format(Locale.ROOT, "%.4f, %.4f", where.lat(), where.lon());
        return where.name() + within + " (" + Wording.word(where.precision()) + "; " + point
                + (where.id() == null ? "" : "; " + where.id()) + ")";
    }

    private static String chain(List<SourceLink> sources) {
        List<String> links = new ArrayList<>();
        for (SourceLink link : sources) {
            String said = link.words() == null
                    ? ""
                    : ": \"" + link.words() + "\"" + (link.cue() == null ? "" : " " + link.cue())
                            + (link.direct() ? ", quoted" : "");
            links.add(0, link.name() + " (" + Wording.word(link.kind()) + said + ")");
        }
        return links.isEmpty() ? "nobody named" : String.join(" < ", links);
    }

    /** The sentence with the words that count marked. */
    private String marked(Claim claim) {
        String text = corpus.report(claim).text();
        Span sentence = claim.evidence().sentence();
        List<Span> marks = marks(claim).stream()
                .filter(sentence::contains)
                .sorted(Comparator.naturalOrder())
                .toList();
        StringBuilder marked = new StringBuilder();
        int at = sentence.start();
        for (Span mark : marks) {
            if (mark.start() >= at) {
                marked.append(text, at, mark.start()).append('»').append(mark.of(text)).append('«');
                at = mark.end();
            }
        }
        return marked.append(text, at, sentence.end()).toString();
    }

    private static List<Span> marks(Claim claim) {
        List<Span> marks = new ArrayList<>();
        if (claim.proposition() instanceof Act act) {
            marks.add(act.triggerSpan());
        } else if (claim.proposition() instanceof Tally tally) {
            marks.add(tally.countSpan());
        } else if (claim.proposition() instanceof Control control) {
            marks.add(control.triggerSpan());
        }
        claim.sources().stream().map(SourceLink::span).filter(Objects::nonNull).forEach(marks::add);
        if (claim.when() != null && claim.when().span() != null) {
            marks.add(claim.when().span());
        }
        if (claim.where() != null && claim.where().span() != null) {
            marks.add(claim.where().span());
        }
        return marks;
    }

    private void changed(String name, String text) {
        if (!text.equals(last.put(name, text))) {
            field(4, name, text);
        }
    }

    private void field(int indent, String name, String text) {
        out.println(" ".repeat(indent) + name + " ".repeat(Math.max(1, 7 - name.length())) + Plain.line(text));
    }

    private void line(int indent, String text) {
        out.println(" ".repeat(indent) + Plain.line(text));
    }
}
