package org.dateline.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.model.ControlSpan;
import org.dateline.model.Stance;
import org.dateline.publish.Corpus;
import org.dateline.publish.SettledFields;
import picocli.CommandLine.Command;

@Command(name = "control", description = "Lists who held, took, lost or besieged a place, by whose word. CONTESTED says that"
        + " the origins' words exclude one another.",
        footer = {"Example: everything said about who holds the old town", "  dateline control --place \"Old Town\""})
final class ControlCommand extends TableCommand<ControlSpan> {
    @Override
    List<ControlSpan> items(Corpus corpus, Filters filters) {
        return corpus.settled().control().stream().filter(span -> filters.pass(span, corpus)).toList();
    }

    @Override
    Map<String, Object> fields(ControlSpan span, Corpus corpus) {
        return new SettledFields(corpus).control(span);
    }

    @Override
    String count(int number) {
        return Plain.count(number, "entry", "entries");
    }

    @Override
    Grid table(List<ControlSpan> spans) {
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

    /** "Reuters: rebels took part of Osgil", "the ministry denied that rebels took Osgil". */
    static String position(ControlSpan span, ControlSpan.Position position) {
        String manner = position.stance() == Stance.ASSERTED ? ": " : " " + Wording.word(position.stance()) + " that ";
        String what = Wording.status(position.holder(), position.status(), position.degree(), span.place().name());
        return position.origin() + manner + what;
    }
}
