package org.dateline.publish.dataset;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.dateline.model.Account;
import org.dateline.model.Act;
import org.dateline.model.ActorRef;
import org.dateline.model.Claim;
import org.dateline.model.Digest;
import org.dateline.model.Event;
import org.dateline.model.Finding;
import org.dateline.model.Modality;
import org.dateline.model.Report;
import org.dateline.model.SourceKind;
import org.dateline.model.Stance;
import org.dateline.model.Tally;
import org.dateline.model.Toll;
import org.dateline.model.When;
import org.dateline.publish.Corpus;

/** An event as data sets look at it: what is said to have happened, by whom to whom, and on what it rests. */
final class Occurrence {
    private static final int ID_DIGITS = 10;
    private static final List<String> COMBAT = List.of("Battles: Armed clash");
    private static final Set<String> EVERYONE = Set.of("people", "unknown");
    private final Event event;
    private final Corpus corpus;
    private final Codebook codebook;
    private final List<Claim> claims;
    private final List<Toll> tolls;
    private final Parties parties;

    private Occurrence(Event event, Corpus corpus, Codebook codebook, Map<String, Toll> tolls) {
        this.event = event;
        this.corpus = corpus;
        this.codebook = codebook;
        this.tolls = event.tolls().stream().map(tolls::get).filter(Objects::nonNull).toList();
        claims = event.accounts().stream()
                .flatMap(account -> account.claims().stream())
                .map(corpus::claim)
                .filter(Objects::nonNull)
                .sorted(Claim.READING_ORDER)
                .toList();
        parties = Parties.of(event.actors(), event.recipients(), Parties.losers(claims), codebook);
    }

    /** Every event of a corpus, in the order of its days; those without a day come last. */
    static List<Occurrence> of(Corpus corpus, Codebook codebook) {
        Map<String, Toll> tolls = new HashMap<>();
        corpus.settled().tolls().forEach(toll -> tolls.put(toll.id(), toll));
        return corpus.settled().events().stream()
                .map(event -> new Occurrence(event, corpus, codebook, tolls))
                .sorted(Comparator.comparing(Occurrence::from, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(one -> one.event.id()))
                .toList();
    }

    Event event() {
        return event;
    }

    List<Claim> claims() {
        return claims;
    }

    List<String> claimIds() {
        return claims.stream().map(Claim::id).toList();
    }

    /** What formats call it: the same as long as its first claim, by day of print, is the same, whoever tells of it later. */
    String id() {
        Claim first = claims.stream()
                .min(Comparator.comparing((Claim claim) -> corpus.report(claim).published(), Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Claim::id))
                .orElseThrow();
        return Digest.id("row", first.id());
    }

    /** The same as a number. */
    long number() {
        return new BigInteger(id().substring(0, ID_DIGITS), 16).longValueExact();
    }

    /** Whether anyone says that it did happen: not only planned, demanded, possible or denied. */
    boolean isSaidToHaveHappened() {
        return claims.stream().anyMatch(claim -> claim.stance() == Stance.ASSERTED
                && (claim.modality() == Modality.ACTUAL || claim.modality() == Modality.RECALLED));
    }

    /** Why it is no row of a table of what happened; null when it can be one. */
    String obstacle() {
        if (!isSaidToHaveHappened()) {
            return "Nobody says that it happened: it is denied, doubted, planned, demanded or possible.";
        }
        if (from() == null) {
            return "Its day is not known, and is not guessed.";
        }
        return event.where() == null || event.where().country() == null && event.where().lat() == null
                ? "Its place is not known, and is not guessed."
                : null;
    }

    /** The first day; null when only the last or none is known. */
    LocalDate from() {
        When when = event.when();
        return when == null ? null : when.from();
    }

    /** The last day; when it is open, the last day on which it was told of. */
    LocalDate to() {
        When when = event.when();
        if (when == null || when.from() == null || when.to() != null) {
            return when == null ? null : when.to();
        }
        LocalDate told = lastTold();
        return told == null || told.isBefore(when.from()) ? when.from() : told;
    }

    /** How many days it can have been, 1 for a known day; 0 when unknown. */
    int days() {
        return from() == null ? 0 : (int) ChronoUnit.DAYS.between(from(), to()) + 1;
    }

    /** Who did it, as far as it is known who or what kind of actor that is. */
    List<ActorRef> actors() {
        return parties.doers();
    }

    /** To whom, likewise. */
    List<ActorRef> recipients() {
        return parties.sufferers();
    }

    /** What the accounts tell of the sides; people who are not said to fight count as civilians, as in ACLED. */
    Codebook.Sides sides() {
        Boolean stateActs = actors().isEmpty() ? null : Boolean.valueOf(isAny(actors(), "state"));
        return new Codebook.Sides(stateActs, civiliansSuffer(), isFighting());
    }

    private Boolean civiliansSuffer() {
        boolean armed = isAny(recipients(), "armed") || isAny(recipients(), "state");
        if (isAny(recipients(), "civilians") || killsCivilians() || isAny(recipients(), "people") && !armed) {
            return true;
        }
        return armed ? Boolean.FALSE : null;
    }

    /** Whether anyone tells of combat in it. */
    private boolean isFighting() {
        return claims.stream().anyMatch(claim -> claim.stance() == Stance.ASSERTED && claim.modality() == Modality.ACTUAL
                && claim.proposition() instanceof Act act && codebook.everyCode(act.type(), "acled").equals(COMBAT));
    }

    boolean isAny(List<ActorRef> actors, String side) {
        return actors.stream().anyMatch(actor -> codebook.kind(actor.kind(), "side").equals(side));
    }

    boolean killsCivilians() {
        return claims.stream().anyMatch(claim -> claim.proposition() instanceof Tally tally
                && codebook.deaths(tally.whom().type()).equals("civilians"));
    }

    List<String> codes(String scheme) {
        return codebook.codes(event.type(), scheme, sides());
    }

    /**
     * Its tolls of a measure that can be added up: those of everyone where there is one, otherwise those of the classes of
     * people that are not parts of one another. "32 people" and "50 fighters" of one event count some people twice.
     */
    List<Toll> tolls(String measure) {
        List<Toll> all = every(measure);
        List<Toll> wholes = all.stream()
                .filter(toll -> toll.partOf() == null || all.stream().noneMatch(other -> other.id().equals(toll.partOf())))
                .toList();
        List<Toll> everyone = wholes.stream().filter(toll -> EVERYONE.contains(toll.whom())).toList();
        List<Toll> classes = wholes.stream().filter(toll -> !everyone.contains(toll)).toList();
        return everyone.isEmpty() || classes.stream().anyMatch(toll -> isMore(toll, everyone)) ? classes : everyone;
    }

    /** Whether a class of people counts more than all are said to be: then those were not all. "Four aides, among them his brother-in-law." */
    private static boolean isMore(Toll part, List<Toll> all) {
        return part.low() != null && all.stream().allMatch(toll -> toll.high() != null)
                && part.low() > all.stream().mapToInt(Toll::high).sum();
    }

    /** All of its tolls of a measure, parts too. */
    List<Toll> every(String measure) {
        return tolls.stream().filter(toll -> toll.measure().equals(measure)).toList();
    }

    /** What kind of holder each origin is, by name. */
    Map<String, SourceKind> kinds() {
        Map<String, SourceKind> kinds = new LinkedHashMap<>();
        event.accounts().stream().filter(account -> account.kind() != null).forEach(account -> kinds.putIfAbsent(account.origin(), account.kind()));
        return kinds;
    }

    List<Report> reports() {
        return claims.stream().map(claim -> claim.evidence().report()).distinct().map(corpus::report).toList();
    }

    /** What is said of the reports, joined; each once, in the order of the claims. */
    String ofReports(Function<Report, String> part) {
        return joined(reports().stream().map(part).toList());
    }

    static String joined(List<String> parts) {
        return String.join("; ", parts.stream().filter(part -> part != null && !part.isBlank()).distinct().toList());
    }

    List<String> origins() {
        return event.accounts().stream().map(Account::origin).distinct().toList();
    }

    /** The last day on which a report told of it; null when no report has a day. */
    LocalDate lastTold() {
        return reports().stream().map(Report::published).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
    }

    /**
     * In a fixed grammar what the columns cannot say: what happened, each origin's sentence, other figures, differences.
     * "Air strike in Osgil. [Monitor] \"...\". wounded: Monitor 30. ! killed contradicted: ..."
     */
    String notes() {
        List<String> parts = new ArrayList<>();
        parts.add(event.title() + ".");
        for (Account account : event.accounts()) {
            Claim first = corpus.claim(account.claims().get(0));
            parts.add("[" + account.origin() + "] \"" + first.evidence().quote().strip().replaceAll("\\s+", " ") + "\"");
        }
        tolls.forEach(toll -> parts.add(toll.measure() + " " + toll.whom() + ": " + figures(toll) + "."));
        for (Finding finding : event.findings()) {
            if (finding.verdict() != Finding.Verdict.AGREED && finding.verdict() != Finding.Verdict.SINGLE_ORIGIN) {
                parts.add("! " + finding.question() + " " + finding.verdict().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                        + ": " + finding.reason());
            }
        }
        return String.join(" ", parts);
    }

    private static String figures(Toll toll) {
        return String.join(", ", toll.figures().stream()
                .map(figure -> figure.origin() + " " + figure.count().words())
                .distinct()
                .toList());
    }
}
