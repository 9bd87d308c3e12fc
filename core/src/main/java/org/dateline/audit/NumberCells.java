package org.dateline.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.audit.Checked.Verdict;
import org.dateline.model.Claim;
import org.dateline.model.Count;
import org.dateline.model.Event;
import org.dateline.model.Tally;
import org.dateline.publish.dataset.Counted;
import org.dateline.publish.dataset.Counts;

/** Numbers of a table against figures of the record: as somebody said them, or as the table's counting policy makes them. */
final class NumberCells {
    private final Counts counts;

    NumberCells(Counts counts) {
        this.counts = counts;
    }

    List<Checked> check(Listed row, Nearby nearby, List<Event> own) {
        List<Checked> checked = new ArrayList<>();
        number(row, "killed", row.killed(), nearby, own, checked);
        number(row, "killed, low", row.killedLow(), nearby, own, checked);
        number(row, "killed, high", row.killedHigh(), nearby, own, checked);
        number(row, "wounded", row.wounded(), nearby, own, checked);
        return checked;
    }

    private void number(Listed row, String cell, Integer value, Nearby nearby, List<Event> own, List<Checked> checked) {
        if (value == null) {
            return;
        }
        String measure = cell.split(",")[0];
        Checked ruled = row.policy() == null || measure.equals("wounded") ? null : byPolicy(row, cell, value, nearby, own);
        List<Claim> figures = figures(own.isEmpty() ? nearby.near() : nearby.claims(own), measure);
        Checked found = Auditor.found(row, cell, value.toString(), figures, claim -> allows(((Tally) claim.proposition()).count(), value),
                "No report gives a figure there then; that is not the same as none.");
        if (found.verdict() == Verdict.NOT_FOUND && ruled != null) {
            found = ruled;
        } else if (found.verdict() == Verdict.NOT_FOUND && !figures.isEmpty()) {
            String others = figures.stream().map(NumberCells::figure).distinct().collect(Collectors.joining("; "));
            found = new Checked(row, cell, value.toString(), Verdict.CONTRADICTED, "Reports give other figures: " + others + ".", Auditor.ids(figures));
        }
        checked.add(found);
    }

    /** Support by what the policy makes of the figures of one of the events; null when it makes another number of each. */
    private Checked byPolicy(Listed row, String cell, int value, Nearby nearby, List<Event> own) {
        for (Event event : own) {
            Counted counted = counts.of(event.id(), "killed", row.policy());
            Integer number = cell.endsWith("low") ? counted.low() : cell.endsWith("high") ? counted.high() : counted.best();
            List<Claim> claims = nearby.claims(List.of(event));
            if (number != null && number == value) {
                String last = counted.trace().get(counted.trace().size() - 1);
                return new Checked(row, cell, String.valueOf(value), Verdict.SUPPORTED, "By the policy " + row.policy() + ": " + last, Auditor.ids(figures(claims, "killed")));
            }
            if (counted.isNone() && Integer.valueOf(value).equals(counts.unknown(row.policy()))) {
                return new Checked(row, cell, String.valueOf(value), Verdict.SUPPORTED,
                        "Nobody gives a number, which " + row.policy() + " writes as " + value + ".", Auditor.ids(claims));
            }
        }
        return null;
    }

    private static List<Claim> figures(List<Claim> claims, String measure) {
        return claims.stream()
                .filter(claim -> claim.proposition() instanceof Tally tally && tally.measure().equals(measure)
                        && (tally.count().min() != null || tally.count().max() != null))
                .toList();
    }

    private static String figure(Claim claim) {
        Tally tally = (Tally) claim.proposition();
        String whom = tally.whom().words().isEmpty() ? "" : " " + tally.whom().words();
        return "\"" + tally.count().words() + whom + "\" by " + (claim.origin() == null ? "nobody named" : claim.origin().name());
    }

    /** Whether the words allow the number, or state it: "more than 60" states 60. */
    private static boolean allows(Count count, int number) {
        boolean within = (count.min() == null || count.min() <= number) && (count.max() == null || number <= count.max());
        return within || count.bound() == Count.Bound.MORE_THAN && count.min() != null && count.min() - 1 == number;
    }
}
