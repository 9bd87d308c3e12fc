package org.dateline.audit;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dateline.audit.Checked.Verdict;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.Act;
import org.dateline.model.Claim;
import org.dateline.model.Count;
import org.dateline.model.Stance;
import org.dateline.model.Tally;
import org.dateline.model.When;
import org.dateline.model.Where;
import org.dateline.publish.Corpus;
import org.dateline.publish.dataset.Codebook;

/**
 * Holds rows against claims. A claim speaks of a row when it can be of the same place and of its days or the day beside
 * them; a claim that somebody denies supports nothing.
 */
public final class Auditor {
    /** A row's point and a claim's are of one place within this distance. */
    private static final double NEAR_KILOMETRES = 20;
    private static final double KILOMETRES_A_DEGREE = 111.2;

    private final Corpus corpus;
    private final Codebook codebook;

    public Auditor(Corpus corpus, Lexicon lexicon) {
        this.corpus = corpus;
        this.codebook = new Codebook(lexicon);
    }

    /** What the record says to each cell that the row fills. */
    public List<Checked> check(Listed row) {
        List<Claim> there = corpus.claims().stream().filter(claim -> claim.stance() == Stance.ASSERTED && isThere(row, claim.where())).toList();
        List<Claim> near = there.stream().filter(claim -> isThen(row, claim.when(), 1)).toList();
        List<Checked> checked = new ArrayList<>();
        if (row.place() != null) {
            checked.add(place(row, there));
        }
        if (row.from() != null) {
            checked.add(day(row, near));
        }
        if (row.type() != null) {
            checked.add(type(row, near));
        }
        row.actors().forEach(actor -> checked.add(actor(row, actor, near)));
        number(row, "killed", row.killed(), near, checked);
        number(row, "killed, low", row.killedLow(), near, checked);
        number(row, "killed, high", row.killedHigh(), near, checked);
        number(row, "wounded", row.wounded(), near, checked);
        return checked;
    }

    private Checked place(Listed row, List<Claim> there) {
        List<Claim> then = there.stream().filter(claim -> row.from() == null || isThen(row, claim.when(), 1)).toList();
        return found(row, "place", row.place(), then, claim -> true,
                there.isEmpty() ? "No report places anything there." : "Reports place something there, but not then.");
    }

    private Checked day(Listed row, List<Claim> near) {
        String value = row.from() + (row.from().equals(row.to()) ? "" : " to " + row.to());
        List<Claim> dated = near.stream().filter(claim -> isDated(claim.when())).toList();
        Checked exact = found(row, "day", value, dated, claim -> isThen(row, claim.when(), 0), "No report tells of that place then.");
        if (exact.verdict() == Verdict.SUPPORTED || dated.isEmpty()) {
            return exact;
        }
        String other = dated.stream().map(claim -> String.valueOf(claim.when().from())).distinct().collect(Collectors.joining(", "));
        return new Checked(row, "day", value, Verdict.CONTRADICTED, "Reports have it on another day: " + other + ".", ids(dated));
    }

    private Checked type(Listed row, List<Claim> near) {
        List<Claim> acts = near.stream().filter(claim -> claim.proposition() instanceof Act).toList();
        return found(row, "type", row.type(), acts, claim -> isType(((Act) claim.proposition()).type(), row.type()),
                acts.isEmpty() ? "No report tells of an act there then." : "Reports tell of other acts there then: " + acts.stream()
                        .map(claim -> ((Act) claim.proposition()).type().toLowerCase(Locale.ROOT).replace('_', ' '))
                        .collect(Collectors.toCollection(TreeSet::new)).stream().collect(Collectors.joining(", ")) + ".");
    }

    /** The table's word is ours, or ACLED's event or sub-event type for ours. */
    private boolean isType(String ours, String theirs) {
        String wanted = fold(theirs);
        return fold(ours.replace('_', ' ')).equals(wanted)
                || codebook.everyCode(ours, "acled").stream().anyMatch(code -> List.of(code.split(": ")).stream().anyMatch(part -> fold(part).equals(wanted)));
    }

    private Checked actor(Listed row, String actor, List<Claim> near) {
        String wanted = fold(actor.replaceAll("\\s*\\(.*", ""));
        return found(row, "actor", actor, near,
                claim -> claim.actors().stream().anyMatch(ref -> fold(ref.name()).equals(wanted) || fold(ref.words()).equals(wanted)),
                "No report names this actor there then.");
    }

    private void number(Listed row, String cell, Integer value, List<Claim> near, List<Checked> checked) {
        if (value == null) {
            return;
        }
        String measure = cell.split(",")[0];
        List<Claim> figures = near.stream()
                .filter(claim -> claim.proposition() instanceof Tally tally && tally.measure().equals(measure)
                        && (tally.count().min() != null || tally.count().max() != null))
                .toList();
        Checked found = found(row, cell, value.toString(), figures, claim -> allows(((Tally) claim.proposition()).count(), value),
                "No report gives a figure there then; that is not the same as none.");
        if (found.verdict() == Verdict.NOT_FOUND && !figures.isEmpty()) {
            String others = figures.stream().map(this::figure).distinct().collect(Collectors.joining("; "));
            found = new Checked(row, cell, value.toString(), Verdict.CONTRADICTED, "Reports give other figures: " + others + ".", ids(figures));
        }
        checked.add(found);
    }

    private String figure(Claim claim) {
        Tally tally = (Tally) claim.proposition();
        String whom = tally.whom().words().isEmpty() ? "" : " " + tally.whom().words();
        return "\"" + tally.count().words() + whom + "\" by " + (claim.origin() == null ? "nobody named" : claim.origin().name());
    }

    /** Whether the words allow the number, or state it: "more than 60" states 60. */
    private static boolean allows(Count count, int number) {
        boolean within = (count.min() == null || count.min() <= number) && (count.max() == null || number <= count.max());
        return within || count.bound() == Count.Bound.MORE_THAN && count.min() != null && count.min() - 1 == number;
    }

    private static Checked found(Listed row, String cell, String value, List<Claim> claims, Predicate<Claim> supports, String otherwise) {
        List<Claim> supporting = claims.stream().filter(supports).toList();
        if (supporting.isEmpty()) {
            return new Checked(row, cell, value, Verdict.NOT_FOUND, otherwise, List.of());
        }
        String who = supporting.stream()
                .map(claim -> claim.origin() == null ? null : claim.origin().name())
                .filter(Objects::nonNull).distinct().limit(3).collect(Collectors.joining(", "));
        return new Checked(row, cell, value, Verdict.SUPPORTED, who.isEmpty() ? "Said by nobody named." : "Said by " + who + ".", ids(supporting));
    }

    private static List<String> ids(List<Claim> claims) {
        return claims.stream().map(Claim::id).toList();
    }

    private static boolean isThere(Listed row, Where where) {
        if (where == null) {
            return false;
        }
        boolean named = row.place() != null && (fold(where.name()).equals(fold(row.place())) || fold(where.words()).equals(fold(row.place())));
        return named || row.lat() != null && row.lon() != null && where.lat() != null && isNear(row, where);
    }

    private static boolean isNear(Listed row, Where where) {
        boolean point = where.precision() != Where.Precision.AREA && where.precision() != Where.Precision.COUNTRY;
        double north = (row.lat() - where.lat()) * KILOMETRES_A_DEGREE;
        double east = (row.lon() - where.lon()) * KILOMETRES_A_DEGREE * Math.cos(Math.toRadians(row.lat()));
        return point && Math.hypot(north, east) <= NEAR_KILOMETRES;
    }

    private static boolean isDated(When when) {
        return when != null && when.from() != null && when.to() != null;
    }

    /** Whether the claim can be of the row's days, give or take some; a claim without days can, as can a row. */
    private static boolean isThen(Listed row, When when, int days) {
        if (row.from() == null || when == null) {
            return true;
        }
        LocalDate from = row.from().minusDays(days);
        LocalDate to = (row.to() == null ? row.from() : row.to()).plusDays(days);
        return (when.to() == null || !when.to().isBefore(from)) && (when.from() == null || !when.from().isAfter(to));
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT).replaceAll("[-_'’\\s]+", " ").strip();
    }
}
