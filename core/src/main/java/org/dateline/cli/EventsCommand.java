package org.dateline.cli;

import java.util.List;
import java.util.Map;
import org.dateline.model.Event;
import org.dateline.model.Finding;
import org.dateline.publish.Corpus;
import org.dateline.publish.SettledFields;
import picocli.CommandLine.Command;

@Command(name = "events", description = "Lists what happened, by whose word: one line an event, with how many independent"
        + " origins tell of it and where their accounts differ.",
        footer = {"Example: what the accounts of air strikes near Osgil in February differ in", "  dateline events --place Osgil --type air_strike --from 2026-02-01 --to 2026-02-28"})
final class EventsCommand extends TableCommand<Event> {
    @Override
    List<Event> items(Corpus corpus, Filters filters) {
        return corpus.settled().events().stream().filter(event -> filters.pass(event, corpus)).toList();
    }

    @Override
    Map<String, Object> fields(Event event, Corpus corpus) {
        return new SettledFields(corpus).eventWithId(event);
    }

    @Override
    String count(int number) {
        return Plain.count(number, "event");
    }

    @Override
    Grid table(List<Event> events) {
        Grid grid = new Grid("EVENT", "DAY", "PLACE", "WHAT", "BY", "TO", "ORIGINS", "DIFFERENCES");
        for (Event event : events) {
            grid.add(
                    Wording.id(event.id()),
                    Wording.days(event.when()),
                    Wording.place(event.where()),
                    Wording.type(event.type()),
                    event.actors().isEmpty() ? null : Wording.actors(event.actors()),
                    event.recipients().isEmpty() ? null : Wording.actors(event.recipients()),
                    event.origins(),
                    differences(event.findings()));
        }
        return grid;
    }

    /** "killed differs; actor denied"; null when the accounts agree or there is only one. */
    static String differences(List<Finding> findings) {
        List<String> differences = findings.stream()
                .filter(Wording::isDifference)
                .map(finding -> finding.question() + " " + Wording.word(finding.verdict()))
                .distinct()
                .toList();
        return differences.isEmpty() ? null : String.join("; ", differences);
    }
}
