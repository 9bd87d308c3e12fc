package org.dateline.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.Claim;
import org.dateline.model.ClaimRef;
import org.dateline.model.ControlSpan;
import org.dateline.model.Event;
import org.dateline.model.Finding;
import org.dateline.model.Report;
import org.dateline.model.Toll;
import org.dateline.publish.ClaimFields;
import org.dateline.publish.Corpus;

/** What two states of the record differ in: of one ledger on two days, or of two ledgers. */
public final class Comparison {
    private final Corpus before;
    private final Corpus after;
    private final List<Change> changes = new ArrayList<>();

    private Comparison(Corpus before, Corpus after) {
        this.before = before;
        this.after = after;
    }

    /** The changes from the one to the other: reports, then events, tolls and control in the order of the later state. */
    public static List<Change> of(Corpus before, Corpus after) {
        Comparison comparison = new Comparison(before, after);
        comparison.reports();
        comparison.compare("event", before.settled().events(), after.settled().events(), Comparison::claims, Event::title, Comparison::state);
        comparison.compare("toll", before.settled().tolls(), after.settled().tolls(), Comparison::claims, Comparison::label, Comparison::state);
        comparison.compare("control", before.settled().control(), after.settled().control(), Comparison::claims, span -> span.place().name(), Comparison::state);
        return List.copyOf(comparison.changes);
    }

    private void reports() {
        Set<String> earlier = names(before);
        Set<String> later = names(after);
        later.stream().filter(name -> !earlier.contains(name))
                .forEach(name -> changes.add(new Change(Change.Kind.NEW, "report", name, null, name, List.of())));
        earlier.stream().filter(name -> !later.contains(name))
                .forEach(name -> changes.add(new Change(Change.Kind.GONE, "report", name, name, null, List.of())));
    }

    private static Set<String> names(Corpus corpus) {
        return corpus.reports().stream().map(Report::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private <T> void compare(
            String what, List<T> earlier, List<T> later, Function<T, Stream<String>> claims, Function<T, String> label,
            Function<T, String> state) {
        Matches<T> matches = new Matches<>(earlier, later, thing -> keys(claims.apply(thing)));
        for (T thing : later) {
            T old = matches.earlier(thing);
            String now = state.apply(thing);
            if (old == null) {
                changes.add(new Change(Change.Kind.NEW, what, label.apply(thing), null, now, claims.apply(thing).toList()));
            } else if (!state.apply(old).equals(now)) {
                Set<String> known = keys(claims.apply(old));
                List<String> fresh = claims.apply(thing).filter(id -> !known.contains(key(id))).toList();
                changes.add(new Change(Change.Kind.CHANGED, what, label.apply(thing), state.apply(old), now, fresh));
            }
        }
        matches.gone().forEach(thing -> changes.add(
                new Change(Change.Kind.GONE, what, label.apply(thing), state.apply(thing), null, claims.apply(thing).toList())));
    }

    private Set<String> keys(Stream<String> claims) {
        return claims.map(this::key).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The same for a claim in both states, even where another version gave it another id. */
    private String key(String id) {
        Claim claim = after.claim(id) == null ? before.claim(id) : after.claim(id);
        return claim == null ? id : ClaimRef.of(claim).toString();
    }

    private static Stream<String> claims(Event event) {
        return event.accounts().stream().flatMap(account -> account.claims().stream());
    }

    private static Stream<String> claims(Toll toll) {
        return toll.figures().stream().map(Toll.Figure::claim);
    }

    private static Stream<String> claims(ControlSpan span) {
        return span.positions().stream().flatMap(position -> position.claims().stream());
    }

    private static String state(Event event) {
        return event.accounts().stream().map(account -> account.origin()).distinct().sorted().collect(Collectors.joining(", "))
                + differences(event.findings());
    }

    private static String label(Toll toll) {
        return Stream.of(toll.measure() + " " + toll.whom(), toll.where() == null ? null : toll.where().name(),
                        toll.when() == null ? null : toll.when().words())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static String state(Toll toll) {
        return "low " + known(toll.low()) + ", best " + known(toll.best()) + ", high " + known(toll.high()) + ": "
                + toll.figures().stream().filter(figure -> !figure.superseded())
                        .map(figure -> figure.origin() + " " + figure.count()).distinct().sorted().collect(Collectors.joining(", "));
    }

    private static String known(Integer number) {
        return number == null ? "unknown" : number.toString();
    }

    private static String known(Enum<?> value) {
        return value == null ? "?" : ClaimFields.word(value);
    }

    private static String state(ControlSpan span) {
        return (span.contested() ? "contested: " : "")
                + span.positions().stream()
                        .map(position -> Objects.requireNonNullElse(position.holder(), "someone") + " "
                                + known(position.status()) + " (" + known(position.stance()) + ", " + position.origin() + ")")
                        .distinct().sorted().collect(Collectors.joining("; "));
    }

    private static String differences(List<Finding> findings) {
        String words = findings.stream()
                .filter(finding -> finding.verdict() != Finding.Verdict.AGREED && finding.verdict() != Finding.Verdict.SINGLE_ORIGIN)
                .map(finding -> finding.question() + " " + ClaimFields.word(finding.verdict()))
                .distinct().sorted().collect(Collectors.joining(", "));
        return words.isEmpty() ? "" : "; " + words;
    }
}
