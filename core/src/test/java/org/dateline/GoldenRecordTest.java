package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.Act;
import org.dateline.model.ActorRef;
import org.dateline.model.Claim;
import org.dateline.model.Control;
import org.dateline.model.ControlSpan;
import org.dateline.model.Event;
import org.dateline.model.Metadata;
import org.dateline.model.Modality;
import org.dateline.model.Passage;
import org.dateline.model.Problem;
import org.dateline.model.Proposition;
import org.dateline.model.Report;
import org.dateline.model.Settled;
import org.dateline.model.Source;
import org.dateline.model.SourceLink;
import org.dateline.model.Stance;
import org.dateline.model.Tally;
import org.dateline.model.Toll;
import org.dateline.model.When;
import org.dateline.model.Where;
import org.dateline.read.Listener;
import org.junit.jupiter.api.Test;

/**
 * The record of the invented conflict under {@code examples/}, sentence by sentence, as a person would check it. A change
 * here is a change that users see: run with {@code -Ddateline.golden=write}, read the difference, and commit it with the
 * reason.
 */
class GoldenRecordTest {
    private static final Path HOME = Path.of(System.getProperty("dateline.home", ".."));
    private static final Path GOLDEN = HOME.resolve("core/src/test/resources/golden/velmara.txt");

    @Test
    void theRecordOfTheInventedConflict() throws IOException {
        String record = record();
        if ("write".equals(System.getProperty("dateline.golden"))) {
            Files.writeString(GOLDEN, record);
        }
        assertThat(record).isEqualTo(Files.readString(GOLDEN));
    }

    private static String record() {
        Path examples = HOME.resolve("examples/velmara");
        Lexicon lexicon = Lexicon.load(HOME.resolve("lexicon"), examples.resolve("lexicon"));
        ReportCoder coder = Engine.coder(lexicon);
        List<Report> reports = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        StringBuilder out = new StringBuilder();
        Engine.reader().read(List.of(examples.resolve("reports")), Metadata.NONE, new Listener() {
            @Override
            public void report(Source source) {
                ReportCoder.Coded coded = coder.code(source);
                reports.add(coded.report());
                claims.addAll(coded.claims());
                out.append(describe(coded));
            }

            @Override
            public void problem(Problem problem) {
                throw new AssertionError(problem.toString());
            }

            @Override
            public void file(String name, long bytes, int reports) {
                assertThat(reports).as(name).isPositive();
            }
        });
        return out.append(describe(Engine.settlement(lexicon).settle(reports, claims))).toString();
    }

    private static String describe(ReportCoder.Coded coded) {
        Report report = coded.report();
        StringBuilder out = new StringBuilder("=== " + report.name() + "  " + report.metadata().outlet() + "  " + report.published()
                + "  agency " + report.agency() + "\n");
        out.append(report.passages().stream().map(Passage::kind).map(Enum::name).collect(Collectors.joining(" "))).append('\n');
        String last = "";
        for (Claim claim : coded.claims()) {
            String quote = claim.evidence().quote().replaceAll("\\s+", " ");
            if (!quote.equals(last)) {
                out.append("\n> ").append(quote).append('\n');
                last = quote;
            }
            out.append(describe(claim)).append('\n');
        }
        return out.append('\n').toString();
    }

    private static String describe(Claim claim) {
        String how = (claim.stance() == Stance.ASSERTED ? "" : claim.stance() + " ")
                + (claim.modality() == Modality.ACTUAL ? "" : claim.modality() + " ");
        return "  " + how + describe(claim.proposition()) + "\n      when " + describe(claim.when()) + "  where " + describe(claim.where())
                + "  by " + claim.sources().stream().map(SourceLink::name).collect(Collectors.joining(" < ")) + "  [" + claim.derivation().rule() + "]";
    }

    private static String describe(Proposition proposition) {
        if (proposition instanceof Act act) {
            return "ACT " + act.type() + " \"" + act.trigger() + "\" " + names(act.actors()) + " -> " + names(act.recipients())
                    + (act.means() == null ? "" : " with " + act.means());
        }
        if (proposition instanceof Tally tally) {
            return "TALLY " + tally.measure() + " " + tally.count() + " " + tally.whom().type() + " \"" + tally.count().words() + "\" by "
                    + names(tally.inflictedBy()) + " " + tally.scope() + (tally.partOf() == null ? "" : " part of another");
        }
        Control control = (Control) proposition;
        return "CONTROL " + control.status() + " " + control.degree() + " \"" + control.trigger() + "\" " + name(control.holder()) + " / "
                + name(control.loser());
    }

    private static String names(List<ActorRef> actors) {
        return actors.isEmpty() ? "-" : actors.stream().map(GoldenRecordTest::name).collect(Collectors.joining(", "));
    }

    private static String name(ActorRef actor) {
        return actor == null ? "-" : actor.name() + (actor.id() == null ? "" : "*");
    }

    private static String describe(When when) {
        if (when == null) {
            return "-";
        }
        return when.from() + ".." + when.to() + " " + when.precision() + (when.relative() == null ? "" : " (" + when.relative() + ")");
    }

    private static String describe(Where where) {
        return where == null ? "-" : where.name() + (where.id() == null ? "" : "*") + " " + where.precision();
    }

    private static String describe(Settled settled) {
        StringBuilder out = new StringBuilder("=== settled\n");
        settled.lineages().forEach(lineage -> out.append("LINEAGE of ").append(lineage.reports().size()).append(" reports, ")
                .append(lineage.passages().size()).append(" shared passages\n"));
        for (Event event : settled.events()) {
            out.append("EVENT ").append(event.title()).append("\n");
            event.accounts().forEach(account -> out.append("    ").append(account.origin()).append(": ").append(account.claims().size()).append(" claims\n"));
            event.findings().forEach(finding -> out.append("  ! ").append(finding.question()).append(' ').append(finding.verdict()).append(": ").append(finding.reason()).append('\n'));
        }
        for (Toll toll : settled.tolls()) {
            out.append("TOLL ").append(toll.measure()).append(' ').append(toll.whom()).append("  ").append(describe(toll.when())).append("  ")
                    .append(describe(toll.where())).append("  ").append(toll.low()).append('/').append(toll.best()).append('/').append(toll.high()).append("  ");
            out.append(toll.figures().stream()
                    .map(figure -> figure.origin() + " " + figure.count() + (figure.superseded() ? " superseded" : "") + (figure.copy() ? " copy" : ""))
                    .collect(Collectors.joining("; "))).append('\n');
        }
        for (ControlSpan span : settled.control()) {
            out.append("CONTROL ").append(describe(span.place())).append("  ").append(describe(span.when())).append(span.contested() ? "  CONTESTED" : "").append('\n');
            span.positions().forEach(position -> out.append("    ").append(position.origin()).append(": ").append(position.stance()).append(' ')
                    .append(position.holder()).append(' ').append(position.status()).append('\n'));
        }
        return out.toString();
    }
}
