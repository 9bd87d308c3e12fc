package org.dateline.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.model.Account;
import org.dateline.model.Claim;
import org.dateline.model.ControlSpan;
import org.dateline.model.Event;
import org.dateline.model.Evidence;
import org.dateline.model.Report;
import org.dateline.model.Settled;
import org.dateline.model.Toll;
import org.dateline.model.When;

/**
 * The record in the order in which the page tells it, what belongs to what, and the anchor of each thing. Unchanging; the
 * order in which it was given does not matter.
 */
final class Record {
    private static final Comparator<LocalDate> UNDATED_LAST = Comparator.nullsLast(Comparator.naturalOrder());

    private final Settled settled;
    private final List<Report> reports;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, Claim> claims = new LinkedHashMap<>();
    private final Map<String, List<Claim>> byReport = new LinkedHashMap<>();
    private final Map<String, Event> events = new LinkedHashMap<>();
    private final Map<String, Event> eventOf = new LinkedHashMap<>();
    private final Map<String, List<Toll>> tollsOf = new LinkedHashMap<>();

    /** Throws when a claim's report is missing, or the settled views name a claim or report that is not given. */
    Record(Settled settled, List<Claim> claims, List<Report> reports) {
        this.settled = settled;
        this.reports = reports.stream()
                .sorted(Comparator.comparing(Report::published, UNDATED_LAST)
                        .thenComparing(Report::name)
                        .thenComparing(Report::id))
                .toList();
        this.reports.forEach(report -> numbers.put(report.id(), numbers.size() + 1));
        claims.stream()
                .sorted(Comparator.comparing((Claim claim) -> number(claim.evidence().report()))
                        .thenComparing(claim -> claim.evidence().sentence())
                        .thenComparing(Claim::id))
                .forEach(this::add);
        settled.events().stream()
                .sorted(Comparator.comparing((Event event) -> day(event.when()), UNDATED_LAST).thenComparing(Event::id))
                .forEach(event -> events.put(event.id(), event));
        settled.events().forEach(event -> event.accounts().forEach(account -> account.claims().forEach(
                id -> eventOf.putIfAbsent(claim(id).id(), event))));
        settled.tolls().stream()
                .filter(toll -> toll.event() != null)
                .forEach(toll -> tollsOf.computeIfAbsent(toll.event(), none -> new ArrayList<>()).add(toll));
    }

    private void add(Claim claim) {
        claims.put(claim.id(), claim);
        byReport.computeIfAbsent(claim.evidence().report(), none -> new ArrayList<>()).add(claim);
    }

    Settled settled() {
        return settled;
    }

    /** By day of publication, those without a day last. */
    List<Report> reports() {
        return reports;
    }

    /** By report, then in the order of its text. */
    List<Claim> claims() {
        return List.copyOf(claims.values());
    }

    /** In the order of the report's text; empty when it claims nothing. */
    List<Claim> claims(Report report) {
        return byReport.getOrDefault(report.id(), List.of());
    }

    /** By day, those without a day last. */
    List<Event> events() {
        return List.copyOf(events.values());
    }

    Claim claim(String id) {
        return Objects.requireNonNull(claims.get(id), () -> "no such claim: " + id);
    }

    List<Claim> claims(Account account) {
        return account.claims().stream().map(this::claim).toList();
    }

    List<Claim> claims(Event event) {
        return event.accounts().stream().flatMap(account -> claims(account).stream()).toList();
    }

    List<Claim> claims(Toll toll) {
        return toll.figures().stream().map(figure -> claim(figure.claim())).toList();
    }

    List<Claim> claims(ControlSpan span) {
        return span.positions().stream().flatMap(position -> claims(position).stream()).toList();
    }

    List<Claim> claims(ControlSpan.Position position) {
        return position.claims().stream().map(this::claim).toList();
    }

    Report report(Claim claim) {
        return report(claim.evidence().report());
    }

    Report report(String id) {
        return reports.get(number(id) - 1);
    }

    /** The event that tells of the claim; null when it is of none. */
    Event event(Claim claim) {
        return eventOf.get(claim.id());
    }

    /** The event that the toll belongs to; null when it is of none, or of one that is not shown. */
    Event event(Toll toll) {
        return toll.event() == null ? null : events.get(toll.event());
    }

    List<Toll> tolls(Event event) {
        return Collections.unmodifiableList(tollsOf.getOrDefault(event.id(), List.of()));
    }

    /** Who published the report: its outlet, or the file's name. */
    String outlet(Report report) {
        return report.metadata().outlet() == null ? report.name() : report.metadata().outlet();
    }

    /** The anchor of the sentence in the report's text. */
    String sentence(Evidence evidence) {
        return sentence(evidence.report(), evidence.sentence().start());
    }

    /** The anchor of what begins there in the report's text. */
    String sentence(String report, int start) {
        return "s" + number(report) + "-" + start;
    }

    String anchor(Report report) {
        return "r" + number(report.id());
    }

    static String anchor(Event event) {
        return "e" + event.id();
    }

    static String anchor(Toll toll) {
        return "t" + toll.id();
    }

    static String anchor(ControlSpan span) {
        return "k" + span.id();
    }

    static String anchor(Claim claim) {
        return "c" + claim.id();
    }

    /** The day to sort by: the first, or the last where no first is known; null when there is none. */
    static LocalDate day(When when) {
        return when == null ? null : when.from() == null ? when.to() : when.from();
    }

    private int number(String report) {
        return Objects.requireNonNull(numbers.get(report), () -> "no such report: " + report);
    }
}
