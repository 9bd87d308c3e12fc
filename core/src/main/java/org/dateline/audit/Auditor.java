package org.dateline.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dateline.audit.Checked.Verdict;
import org.dateline.format.Fold;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.Act;
import org.dateline.model.Claim;
import org.dateline.model.Event;
import org.dateline.model.Stance;
import org.dateline.model.Tally;
import org.dateline.model.When;
import org.dateline.publish.Corpus;
import org.dateline.publish.dataset.Codebook;
import org.dateline.publish.dataset.Counts;

/**
 * Holds rows against the record. A claim speaks of a row when it can be of the same place and of its days or the day beside them;
 * where events there and then are of the row's type, actors and figures are looked for in these events first.
 */
public final class Auditor {
    private final Corpus corpus;
    private final Codebook codebook;
    private final ActorNames names;
    private final NumberCells numbers;
    private final Map<String, Event> events = new HashMap<>();
    private final Map<String, List<Claim>> claimsOf = new HashMap<>();

    public Auditor(Corpus corpus, Lexicon lexicon) {
        this.corpus = corpus;
        this.codebook = new Codebook(lexicon);
        this.names = new ActorNames(lexicon, codebook);
        this.numbers = new NumberCells(new Counts(lexicon, corpus));
        corpus.settled().events().forEach(event -> events.put(event.id(), event));
        for (Claim claim : corpus.claims()) {
            if (claim.stance() == Stance.ASSERTED && corpus.event(claim) != null) {
                claimsOf.computeIfAbsent(corpus.event(claim), none -> new ArrayList<>()).add(claim);
            }
        }
    }

    /** What the record says to each cell that the row fills. */
    public List<Checked> check(Listed row) {
        Nearby nearby = new Nearby(row, corpus, events, claimsOf);
        List<Event> own = nearby.events(event -> row.type() == null || isType(event.type(), row.type()));
        List<Checked> checked = new ArrayList<>();
        if (row.place() != null) {
            checked.add(place(row, nearby));
        }
        if (row.from() != null) {
            checked.add(day(row, nearby, own));
        }
        if (row.type() != null) {
            checked.add(type(row, nearby, own));
        }
        row.actors().forEach(actor -> checked.add(actor(row, actor, nearby, own)));
        checked.addAll(numbers.check(row, nearby, own));
        return checked;
    }

    private static Checked place(Listed row, Nearby nearby) {
        List<Claim> then = nearby.there().stream().filter(claim -> row.from() == null || nearby.isThen(claim.when(), 1)).toList();
        return found(row, "place", row.place(), then, claim -> true,
                nearby.there().isEmpty() ? "No report places anything there." : "Reports place something there, but not then.");
    }

    private static Checked day(Listed row, Nearby nearby, List<Event> own) {
        String value = row.from() + (row.from().equals(row.to()) ? "" : " to " + row.to());
        List<Claim> dated = told(nearby, own).stream().filter(claim -> isDated(claim.when())).toList();
        Checked exact = found(row, "day", value, dated, claim -> nearby.isThen(claim.when(), 0), "No report tells of that place then.");
        if (exact.verdict() == Verdict.SUPPORTED || dated.isEmpty()) {
            return exact;
        }
        String other = dated.stream()
                .map(claim -> String.valueOf(claim.when().from() == null ? claim.when().to() : claim.when().from()))
                .distinct().collect(Collectors.joining(", "));
        return new Checked(row, "day", value, Verdict.CONTRADICTED, "Reports have it on another day: " + other + ".", ids(dated));
    }

    private static boolean isDated(When when) {
        return when != null && (when.from() != null || when.to() != null);
    }

    private Checked type(Listed row, Nearby nearby, List<Event> own) {
        List<Claim> acts = nearby.near().stream().filter(claim -> claim.proposition() instanceof Act).toList();
        Checked direct = found(row, "type", row.type(), acts, claim -> isType(((Act) claim.proposition()).type(), row.type()),
                acts.isEmpty() ? "No report tells of an act there then." : "Reports tell of other acts there then: " + acts.stream()
                        .map(claim -> ((Act) claim.proposition()).type().toLowerCase(Locale.ROOT).replace('_', ' '))
                        .collect(Collectors.toCollection(TreeSet::new)).stream().collect(Collectors.joining(", ")) + ".");
        return direct.verdict() == Verdict.SUPPORTED ? direct : found(row, "type", row.type(), nearby.claims(own), claim -> true, direct.why());
    }

    /** The table's word is ours, or one of ACLED's event or sub-event types that ours can be. */
    private boolean isType(String ours, String theirs) {
        String wanted = Fold.of(theirs);
        return Fold.of(ours).equals(wanted)
                || codebook.everyCode(ours, "acled").stream().anyMatch(code -> List.of(code.split(": ")).stream().anyMatch(part -> Fold.of(part).equals(wanted)));
    }

    private Checked actor(Listed row, String written, Nearby nearby, List<Event> own) {
        ActorNames.Named named = names.read(written);
        List<Claim> told = told(nearby, own);
        Checked found = found(row, "actor", written, told,
                claim -> claim.actors().stream().anyMatch(actor -> names.isOne(named, actor)) || counts(claim, named),
                "No report names this actor there then.");
        if (found.verdict() == Verdict.NOT_FOUND && named.isNobody() && !told.isEmpty()) {
            return new Checked(row, "actor", written, Verdict.SUPPORTED, "Reports tell of it and name nobody.", ids(told));
        }
        if (found.verdict() == Verdict.NOT_FOUND && !own.isEmpty() && named.kinds().contains("civilians") && codebook.isAgainstCivilians(row.type())) {
            return new Checked(row, "actor", written, Verdict.SUPPORTED, "It goes with the type: those it is done to are civilians.", ids(nearby.claims(own)));
        }
        return found;
    }

    /** Claims of the events first, then what else is told of that place and day. */
    private static List<Claim> told(Nearby nearby, List<Event> own) {
        Set<Claim> told = new LinkedHashSet<>(nearby.claims(own));
        told.addAll(nearby.near());
        return List.copyOf(told);
    }

    /** Whether the claim counts people of that class among those something was done to. */
    private static boolean counts(Claim claim, ActorNames.Named named) {
        return claim.proposition() instanceof Tally tally && named.kinds().contains(tally.whom().type());
    }

    static Checked found(Listed row, String cell, String value, List<Claim> claims, Predicate<Claim> supports, String otherwise) {
        List<Claim> supporting = claims.stream().filter(supports).toList();
        if (supporting.isEmpty()) {
            return new Checked(row, cell, value, Verdict.NOT_FOUND, otherwise, List.of());
        }
        String who = supporting.stream()
                .map(claim -> claim.origin() == null ? null : claim.origin().name())
                .filter(Objects::nonNull).distinct().limit(3).collect(Collectors.joining(", "));
        return new Checked(row, cell, value, Verdict.SUPPORTED, who.isEmpty() ? "Said by nobody named." : "Said by " + who + ".", ids(supporting));
    }

    static List<String> ids(List<Claim> claims) {
        return claims.stream().map(Claim::id).distinct().toList();
    }
}
