package org.dateline.cli;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.model.Account;
import org.dateline.model.Claim;
import org.dateline.model.ControlSpan;
import org.dateline.model.Event;
import org.dateline.model.Finding;
import org.dateline.model.Passage;
import org.dateline.model.Report;
import org.dateline.model.Stance;
import org.dateline.model.Toll;
import org.dateline.publish.Corpus;

/** What {@code read} prints at its end: the record at a glance, what is disputed first. */
final class Summary {
    private static final int EVENTS = 8;
    private static final int ROWS = 12;

    private final PrintStream out;
    private final int columns;
    private final Corpus corpus;

    Summary(Session session, Corpus corpus) {
        this.out = session.out();
        this.columns = session.columns();
        this.corpus = corpus;
    }

    void print(Reading reading) {
        out.println("Read " + reading.met() + ". In the ledger: " + ledger() + ".");
        if (reading.replaced() > 0) {
            out.println("New text under a known name: " + Plain.count(reading.replaced(), "report")
                    + "; the newer text counts from now on.");
        }
        languages();
        events();
        tolls();
        contested();
        problems(reading.problems());
        out.println();
        out.println("Next: dateline events, tolls, control, sources; dateline explain ID; dateline account.");
    }

    private String ledger() {
        Map<String, Long> kinds = new LinkedHashMap<>();
        for (String kind : List.of("act", "tally", "control")) {
            kinds.put(kind, corpus.claims().stream().filter(claim -> claim.kind().equals(kind)).count());
        }
        long denied = corpus.claims().stream().filter(claim -> claim.stance() == Stance.DENIED).count();
        return Plain.count(corpus.reports().size(), "report") + ", " + Plain.count(corpus.claims().size(), "claim") + " ("
                + Plain.count(kinds.get("act"), "act") + ", " + Plain.count(kinds.get("tally"), "tally", "tallies") + ", "
                + kinds.get("control") + " of control; " + denied + " denied) by "
                + Plain.count(SourceRow.of(corpus.claims()).size(), "origin");
    }

    /** Reports kept but not read are said here, for they are no problem of the file. */
    private void languages() {
        Map<String, Long> unread = corpus.reports().stream()
                .filter(report -> report.passages().stream().noneMatch(Passage::isRead))
                .filter(report -> report.language() != null && !report.language().equals("en"))
                .collect(Collectors.groupingBy(Report::language, TreeMap::new, Collectors.counting()));
        unread.forEach((language, count) -> out.println("Kept, but in a language that is not read yet (" + language + "): "
                + Plain.count(count, "report") + "."));
    }

    private void events() {
        List<Event> events = corpus.settled().events().stream()
                .sorted(Comparator.comparing((Event event) -> differences(event) == 0)
                        .thenComparing(event -> -event.origins())
                        .thenComparing(event -> -claims(event)))
                .toList();
        long disputed = events.stream().filter(event -> differences(event) > 0).count();
        heading(Plain.count(events.size(), "event") + (disputed == 0 ? "" : ", differences first"));
        for (Event event : events.subList(0, Math.min(EVENTS, events.size()))) {
            event(event);
        }
        more(events.size() - EVENTS, "dateline events");
    }

    private static long differences(Event event) {
        return event.findings().stream().filter(Wording::isDifference).count();
    }

    private static int claims(Event event) {
        return event.accounts().stream().mapToInt(account -> account.claims().size()).sum();
    }

    private void event(Event event) {
        String day = Wording.days(event.when());
        String place = Wording.place(event.where());
        line("  " + Wording.id(event.id()) + "  " + Wording.happening(event)
                + (place == null ? ", place not said" : ", " + place) + (day == null ? ", day not said" : ", " + day));
        for (Account account : event.accounts()) {
            line("      " + account.origin() + ": " + told(account));
        }
        for (Finding finding : event.findings()) {
            if (Wording.isDifference(finding)) {
                line("    ! " + finding.question() + " " + Wording.word(finding.verdict()) + ": " + finding.reason());
            }
        }
    }

    /** What an account says, in its first claims' words. */
    private String told(Account account) {
        List<String> told = account.claims().stream()
                .map(corpus::claim)
                .filter(Objects::nonNull)
                .map(Summary::told)
                .distinct()
                .toList();
        String first = told.stream().limit(3).collect(Collectors.joining("; "));
        return first + (told.size() > 3 ? "; and " + (told.size() - 3) + " more" : "");
    }

    private static String told(Claim claim) {
        String manner = Wording.manner(claim);
        return Wording.proposition(claim) + (manner == null ? "" : " (" + manner + ")");
    }

    private void tolls() {
        List<Toll> tolls = corpus.settled().tolls().stream()
                .sorted(Comparator.comparing((Toll toll) -> -toll.figures().stream().map(Toll.Figure::origin).distinct().count()))
                .toList();
        heading(Plain.count(tolls.size(), "toll"));
        new TollsCommand().table(tolls.subList(0, Math.min(ROWS, tolls.size()))).print(out, "  ", columns);
        more(tolls.size() - ROWS, "dateline tolls");
    }

    private void contested() {
        List<ControlSpan> contested = corpus.settled().control().stream().filter(ControlSpan::contested).toList();
        heading(Plain.count(corpus.settled().control().size(), "entry", "entries") + " of control, "
                + Plain.count(contested.size(), "contested place"));
        for (ControlSpan span : contested.subList(0, Math.min(ROWS, contested.size()))) {
            String day = Wording.days(span.when());
            line("  " + Wording.id(span.id()) + "  " + Wording.place(span.place()) + (day == null ? "" : ", " + day));
            span.positions().stream()
                    .map(position -> ControlCommand.position(span, position))
                    .distinct()
                    .forEach(position -> line("      " + position));
        }
        more(contested.size() - ROWS, "dateline control");
    }

    private void problems(List<String> problems) {
        if (!problems.isEmpty()) {
            heading(Plain.count(problems.size(), "problem"));
            problems.stream().limit(ROWS).forEach(problem -> line("  " + problem));
            more(problems.size() - ROWS, "dateline account");
        }
    }

    private void heading(String text) {
        out.println();
        out.println(text);
    }

    private void more(int number, String command) {
        if (number > 0) {
            out.println("  and " + number + " more: " + command);
        }
    }

    private void line(String text) {
        int indent = text.length() - text.stripLeading().length();
        out.println(Plain.cut(" ".repeat(indent) + Plain.line(text), columns));
    }
}
