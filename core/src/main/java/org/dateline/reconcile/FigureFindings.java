package org.dateline.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.model.Claim;
import org.dateline.model.Count;
import org.dateline.model.Finding;
import org.dateline.model.Tally;
import org.dateline.model.Toll;

/** How the figures of one toll stand to one another. */
final class FigureFindings {
    private final List<Toll.Figure> figures;
    private final List<Toll.Figure> beside;
    private final boolean added;
    private final Map<String, Tally> tallies = new LinkedHashMap<>();

    /**
     * @param beside what others count instead: figures of other people
     * @param added whether the figures come on top of others, or count what was found so far
     */
    FigureFindings(
            List<Claim> claims, List<Toll.Figure> figures, List<Claim> others, List<Toll.Figure> beside, boolean added) {
        this.added = added;
        this.figures = figures;
        this.beside = beside;
        claims.forEach(claim -> tallies.put(claim.id(), (Tally) claim.proposition()));
        others.forEach(claim -> tallies.put(claim.id(), (Tally) claim.proposition()));
    }

    Finding finding() {
        List<Toll.Figure> current = Stream.concat(figures.stream(), beside.stream())
                .filter(figure -> !figure.superseded() && !figure.copy())
                .toList();
        Set<String> holders = new LinkedHashSet<>();
        current.forEach(figure -> holders.add(figure.origin()));
        List<Toll.Figure> old = figures.stream().filter(Toll.Figure::superseded).toList();
        String measure = tallies.values().iterator().next().measure();
        return new Finding(measure, verdict(current, holders, old), reason(current, holders, old), new ArrayList<>(tallies.keySet()));
    }

    private Finding.Verdict verdict(List<Toll.Figure> current, Set<String> holders, List<Toll.Figure> old) {
        boolean agree = agree(current);
        if (agree && holders.size() == 1 && whoms(current).size() == 1) {
            return old.isEmpty() ? Finding.Verdict.SINGLE_ORIGIN : Finding.Verdict.SUPERSEDED;
        }
        if (whoms(current).size() > 1 || holders.size() == 1) {
            return Finding.Verdict.DIFFERS;
        }
        return agree ? Finding.Verdict.AGREED : Finding.Verdict.CONTRADICTED;
    }

    private String reason(List<Toll.Figure> current, Set<String> holders, List<Toll.Figure> old) {
        List<String> parts = new ArrayList<>(current.stream().map(this::held).distinct().toList());
        if (parts.size() == 1) {
            parts.set(0, parts.get(0) + " only");
        }
        if (whoms(current).size() > 1) {
            parts.add("they count different people");
        } else if (!agree(current)) {
            parts.add(holders.size() > 1 ? "not all can be so" : "the same source gives more than one figure");
        }
        if (added) {
            parts.add("this may be a part of the other figures");
        }
        old.forEach(figure -> parts.add("earlier, on " + figure.published() + ", " + held(figure)));
        return Names.sentence(parts);
    }

    private String held(Toll.Figure figure) {
        return said(figure) + " according to " + figure.origin();
    }

    /** The number and whom it counts, in the words said. */
    private String said(Toll.Figure figure) {
        return '"' + joined(figure.count().words(), tallies.get(figure.claim()).whom().words()) + '"';
    }

    /** Each word once: "at least 31" of "31 people" are "at least 31 people", "A" of "A GUARD" is "A GUARD". */
    static String joined(String number, String whom) {
        String counted = " " + whom.toLowerCase(Locale.ROOT) + " ";
        if (whom.isEmpty() || (" " + number.toLowerCase(Locale.ROOT) + " ").contains(counted)) {
            return number;
        }
        if (counted.contains(" " + number.toLowerCase(Locale.ROOT) + " ")) {
            return whom;
        }
        for (int start = number.indexOf(' '); start >= 0; start = number.indexOf(' ', start + 1)) {
            String rest = number.substring(start).strip();
            if (counted.startsWith(" " + rest.toLowerCase(Locale.ROOT) + " ")) {
                return number.substring(0, number.length() - rest.length()) + whom;
            }
        }
        return number + " " + whom;
    }

    private Set<String> whoms(List<Toll.Figure> some) {
        Set<String> types = new LinkedHashSet<>();
        for (Toll.Figure figure : some) {
            String type = tallies.get(figure.claim()).whom().type();
            types.add(type.equals("unknown") ? "people" : type);
        }
        return types;
    }

    /** Whether one number could satisfy all of them. */
    private static boolean agree(List<Toll.Figure> figures) {
        int low = 0;
        int high = Integer.MAX_VALUE;
        for (Toll.Figure figure : figures) {
            Count count = figure.count();
            low = Math.max(low, count.min() == null ? 0 : count.min());
            high = Math.min(high, count.max() == null ? Integer.MAX_VALUE : count.max());
        }
        return low <= high;
    }

    /** That a part is greater than the whole it is said to be of; null when it is not. */
    static Finding excess(TollMaker whole, TollMaker part) {
        Integer greatest = greatest(whole);
        for (Claim claim : part.claims()) {
            Tally tally = (Tally) claim.proposition();
            Integer least = tally.count().min();
            if (greatest != null && least != null && least > greatest) {
                List<String> ids = new ArrayList<>(whole.claims().stream().map(Claim::id).toList());
                ids.add(claim.id());
                String reason = "A part, \"" + tally.count().words() + "\", is more than the whole, at most " + greatest + ".";
                return new Finding(tally.measure(), Finding.Verdict.CONTRADICTED, reason, ids);
            }
        }
        return null;
    }

    private static Integer greatest(TollMaker maker) {
        int greatest = 0;
        for (Claim claim : maker.claims()) {
            Integer max = ((Tally) claim.proposition()).count().max();
            if (max == null) {
                return null;
            }
            greatest = Math.max(greatest, max);
        }
        return greatest;
    }
}
