package org.dateline.settle;

import java.util.Collection;
import java.util.stream.Collectors;
import org.dateline.model.ControlSpan;
import org.dateline.model.Event;
import org.dateline.model.Settled;
import org.dateline.model.Toll;

/** A settled corpus in lines that a test can compare and a person can read. */
final class Printed {
    private Printed() {}

    /** "BOMBING Osgil 2026-02-02 by police 2, army 1". */
    static String events(Settled settled) {
        return settled.events().stream().map(Printed::event).collect(Collectors.joining("\n"));
    }

    private static String event(Event event) {
        String accounts = event.accounts().stream()
                .map(account -> account.origin() + " " + account.claims().size())
                .collect(Collectors.joining(", "));
        return event.type() + (event.where() == null ? "" : " " + event.where().name())
                + (event.when() == null ? "" : " " + event.when().words()) + " by " + accounts;
    }

    static String findings(Event event) {
        return event.findings().stream()
                .map(finding -> finding.question() + " " + finding.verdict() + " " + finding.reason())
                .collect(Collectors.joining("\n"));
    }

    /** "killed people low 32 best - high -: Monitor [32,-], Front [50,50] old copy". */
    static String tolls(Collection<Toll> tolls) {
        return tolls.stream().map(Printed::toll).collect(Collectors.joining("\n"));
    }

    private static String toll(Toll toll) {
        String figures = toll.figures().stream()
                .map(figure -> figure.origin() + " " + figure.count() + (figure.superseded() ? " old" : "")
                        + (figure.copy() ? " copy" : ""))
                .collect(Collectors.joining(", "));
        return toll.measure() + " " + toll.whom() + " low " + number(toll.low()) + " best " + number(toll.best()) + " high "
                + number(toll.high()) + ": " + figures + (toll.partOf() == null ? "" : " (part)");
    }

    private static String number(Integer number) {
        return number == null ? "-" : number.toString();
    }

    /** "Osgil 2026-02-02 contested: army TOOK by Army; rebels HOLDS by Front". */
    static String control(Settled settled) {
        return settled.control().stream().map(Printed::span).collect(Collectors.joining("\n"));
    }

    private static String span(ControlSpan span) {
        String positions = span.positions().stream()
                .map(position -> position.holder() + " " + position.status() + " " + position.stance() + " by "
                        + position.origin())
                .collect(Collectors.joining("; "));
        return span.place().name() + (span.when() == null ? "" : " " + span.when().words())
                + (span.contested() ? " contested" : "") + ": " + positions;
    }
}
