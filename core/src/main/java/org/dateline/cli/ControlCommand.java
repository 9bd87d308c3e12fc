package org.dateline.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.ControlSpan;
import org.dateline.model.Stance;
import org.dateline.model.Standing;
import org.dateline.publish.Corpus;
import org.dateline.publish.SettledFields;
import org.dateline.reconcile.Standings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "control", description = "Lists who held, took, lost or besieged a place, by whose word. CONTESTED says that"
        + " the origins' words exclude one another.",
        footer = {"Example: everything said about who holds the old town", "  dateline control --place \"Old Town\"",
            "Example: who held what on 3 February by the last word until then", "  dateline control --as-of 2026-02-03"})
final class ControlCommand extends TableCommand<ControlSpan> {
    @Option(names = "--as-of", paramLabel = "DAY", description = "Prints one line a place: the last word about it until this"
            + " day (2026-02-01), whose word it is, and how old it is; a siege stands beside who holds the place.")
    private LocalDate asOf;
    private List<Standing> standings;

    @Override
    List<ControlSpan> items(Corpus corpus, Filters filters) {
        List<ControlSpan> spans = corpus.settled().control().stream().filter(span -> filters.pass(span, corpus)).toList();
        if (asOf == null) {
            return spans;
        }
        standings = Standings.asOf(spans, asOf);
        return standings.stream()
                .flatMap(standing -> Stream.of(standing.span(), standing.siege()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    @Override
    Map<String, Object> fields(ControlSpan span, Corpus corpus) {
        return new SettledFields(corpus).control(span);
    }

    @Override
    String count(int number) {
        return standings == null ? Plain.count(number, "entry", "entries") : Plain.count(standings.size(), "place");
    }

    @Override
    Grid table(List<ControlSpan> spans) {
        if (asOf != null) {
            return standings();
        }
        Grid grid = new Grid("CONTROL", "DAY", "PLACE", "CONTESTED", "POSITIONS");
        for (ControlSpan span : spans) {
            grid.add(
                    Wording.id(span.id()),
                    Wording.days(span.when()),
                    Wording.place(span.place()),
                    span.contested() ? "contested" : null,
                    span.positions().stream().map(position -> position(span, position)).distinct().collect(Collectors.joining("; ")));
        }
        return grid;
    }

    private Grid standings() {
        Grid grid = new Grid("PLACE", "HOLDER", "SINCE", "SIEGE", "LAST WORD", "DAYS OLD", "BY WHOSE WORD", "CONTROL");
        for (Standing standing : standings) {
            ControlSpan span = standing.span();
            String holders = String.join(", ", standing.holders());
            grid.add(
                    Wording.place(standing.place()),
                    standing.contested() ? "contested" + (holders.isEmpty() ? "" : ": " + holders) : holders.isEmpty() ? null : holders,
                    span == null ? null : Wording.days(span.when()),
                    standing.siege() == null ? null : (standing.besieged() ? "besieged, " : "ended, ") + Wording.days(standing.siege().when()),
                    standing.lastWord(),
                    standing.age(),
                    Stream.of(span, standing.siege())
                            .filter(Objects::nonNull)
                            .flatMap(one -> one.positions().stream())
                            .map(ControlSpan.Position::origin)
                            .distinct()
                            .collect(Collectors.joining(", ")),
                    Wording.id((span == null ? standing.siege() : span).id()));
        }
        return grid;
    }

    /** "Reuters: rebels took part of Osgil", "the ministry denied that rebels took Osgil". */
    static String position(ControlSpan span, ControlSpan.Position position) {
        String manner = position.stance() == Stance.ASSERTED ? ": " : " " + Wording.word(position.stance()) + " that ";
        String what = Wording.status(position.holder(), position.status(), position.degree(), span.place().name());
        return position.origin() + manner + what;
    }
}
