package org.dateline.cli;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dateline.format.Fold;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.Act;
import org.dateline.model.ActorRef;
import org.dateline.model.Claim;
import org.dateline.model.Control;
import org.dateline.model.ControlSpan;
import org.dateline.model.Event;
import org.dateline.model.Report;
import org.dateline.model.Tally;
import org.dateline.model.Toll;
import org.dateline.model.When;
import org.dateline.model.Where;
import org.dateline.publish.Corpus;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The filters that all tables share. Words match a part of a name, whatever their case and accents. */
final class Filters {
    @Option(names = "--place", paramLabel = "NAME", description = "Only what happened in a place whose name, or the name"
            + " of what contains it, has these words.")
    private String place;

    @Option(names = "--from", paramLabel = "DAY", description = "Only what can have happened on this day (2026-02-01) or"
            + " later. What has no day at all is left out.")
    private LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", description = "Only what can have happened on this day or earlier.")
    private LocalDate to;

    @Option(names = "--actor", paramLabel = "NAME", description = "Only what an actor of this name did or suffered, held"
            + " or lost.")
    private String actor;

    @Option(names = "--type", paramLabel = "TYPE", description = "Only this kind (act, tally, control), event type,"
            + " measure (killed) or status (took).")
    private String type;

    @Option(names = "--source", paramLabel = "NAME", description = "Only what someone of this name said or carried:"
            + " origin, agency, outlet or the report's file.")
    private String source;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** Throws when no claim of any corpus can pass, which is a slip of the hand and not an answer. */
    void check(Corpus corpus, Supplier<Lexicon> lexicon) {
        if (from != null && to != null && from.isAfter(to)) {
            throw new ParameterException(command.commandLine(), "--from " + from + " is after --to " + to);
        }
        if (type != null && corpus.claims().stream().noneMatch(this::type) && !type(types(lexicon.get()))) {
            throw new ParameterException(
                    command.commandLine(), "there is no type " + type + "; docs/lexicon.md says where all types stand.");
        }
    }

    private static Stream<String> types(Lexicon lexicon) {
        return Stream.of(
                        Stream.of("act", "tally", "control", "event", "toll"),
                        Stream.of(Control.Status.values()).map(Wording::word),
                        column(lexicon, "ontology.tsv", "type"),
                        column(lexicon, "measures.tsv", "measure"),
                        column(lexicon, "en/people.tsv", "type"))
                .flatMap(words -> words);
    }

    private static Stream<String> column(Lexicon lexicon, String table, String column) {
        return lexicon.table(table).rows().stream().map(row -> row.get(column));
    }

    private boolean type(Claim claim) {
        return claim.proposition() instanceof Tally tally
                ? type(Stream.of(tally.measure(), tally.whom().type()))
                : type(Stream.of(word(claim)));
    }

    /** Whether a claim passes all filters. */
    boolean pass(Claim claim, Corpus corpus) {
        return place(claim.where())
                && days(claim.when())
                && actor(names(claim))
                && type(Stream.of(claim.kind(), word(claim)))
                && source(claim, corpus);
    }

    boolean pass(Event event, Corpus corpus) {
        List<Claim> claims = claims(event.accounts().stream().flatMap(account -> account.claims().stream()), corpus);
        return place(event.where())
                && days(event.when())
                && actor(Stream.concat(names(event.actors().stream()), names(event.recipients().stream())).toList())
                && type(Stream.of("event", event.type()))
                && (source == null || claims.stream().anyMatch(claim -> source(claim, corpus)));
    }

    boolean pass(Toll toll, Corpus corpus) {
        List<Claim> claims = claims(toll.figures().stream().map(Toll.Figure::claim), corpus);
        return place(toll.where())
                && days(toll.when())
                && (actor == null || claims.stream().anyMatch(claim -> actor(names(claim))))
                && type(Stream.of("toll", toll.measure(), toll.whom()))
                && (source == null || claims.stream().anyMatch(claim -> source(claim, corpus)));
    }

    boolean pass(ControlSpan span, Corpus corpus) {
        List<Claim> claims = claims(span.positions().stream().flatMap(position -> position.claims().stream()), corpus);
        return place(span.place())
                && days(span.when())
                && (actor == null || claims.stream().anyMatch(claim -> actor(names(claim))))
                && type(Stream.concat(
                        Stream.of("control"),
                        span.positions().stream().map(position -> Wording.word(position.status()))))
                && (source == null || claims.stream().anyMatch(claim -> source(claim, corpus)));
    }

    private static List<Claim> claims(Stream<String> ids, Corpus corpus) {
        return ids.map(corpus::claim).filter(Objects::nonNull).toList();
    }

    private boolean place(Where where) {
        return place == null
                || where != null
                        && any(place, Stream.concat(Stream.of(where.name(), where.words()), where.within().stream()));
    }

    private boolean days(When when) {
        if (from == null && to == null) {
            return true;
        }
        if (when == null || when.from() == null && when.to() == null) {
            return false;
        }
        boolean late = from == null || when.to() == null || !when.to().isBefore(from);
        boolean early = to == null || when.from() == null || !when.from().isAfter(to);
        return late && early;
    }

    private boolean actor(Collection<String> names) {
        return actor == null || any(actor, names.stream());
    }

    private boolean type(Stream<String> types) {
        return type == null || types.anyMatch(other -> joined(other).equals(joined(type)));
    }

    private boolean source(Claim claim, Corpus corpus) {
        Report report = corpus.report(claim);
        return source == null
                || any(source, claim.sources().stream().map(link -> link.name()))
                || any(source, Stream.of(report.name(), Objects.requireNonNullElse(report.metadata().outlet(), "")));
    }

    private static String word(Claim claim) {
        if (claim.proposition() instanceof Act act) {
            return act.type();
        }
        return claim.proposition() instanceof Tally tally
                ? tally.measure()
                : Wording.word(((Control) claim.proposition()).status());
    }

    private static List<String> names(Claim claim) {
        return names(claim.actors().stream()).toList();
    }

    private static Stream<String> names(Stream<ActorRef> actors) {
        return actors.filter(Objects::nonNull).flatMap(ref -> Stream.of(ref.name(), ref.words()));
    }

    private static boolean any(String wanted, Stream<String> names) {
        String part = Fold.of(wanted);
        return names.anyMatch(name -> Fold.of(name).contains(part));
    }

    /** "air strike", "air_strike" and "AIRSTRIKE" are one type. */
    private static String joined(String type) {
        return Fold.of(type).replace(" ", "");
    }
}
