package org.dateline.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.model.Claim;
import org.dateline.model.Count;
import org.dateline.model.Digest;
import org.dateline.model.Finding;
import org.dateline.model.ReportHead;
import org.dateline.model.Tally;
import org.dateline.model.Toll;

/** The figures of one toll, and what they come to. */
final class TollMaker {
    private final List<Claim> claims;
    private final TollMaker whole;

    /** @param whole the toll that this is a part of unless the figures themselves name another; null when of none */
    TollMaker(List<Claim> claims, TollMaker whole) {
        this.claims = List.copyOf(claims);
        this.whole = whole;
    }

    List<Claim> claims() {
        return claims;
    }

    String id() {
        return Digest.id(Stream.concat(Stream.of("toll"), claims.stream().map(Claim::id).sorted()).toArray(String[]::new));
    }

    /** The toll this is a part of: the one that holds the figure ours are said to be part of; null when of none. */
    TollMaker whole(Map<String, TollMaker> makerOf) {
        return claims.stream()
                .map(claim -> makerOf.get(tally(claim).partOf()))
                .filter(maker -> maker != null && maker != this)
                .findFirst()
                .orElse(whole);
    }

    private static Tally tally(Claim claim) {
        return (Tally) claim.proposition();
    }

    Toll toll(Origins origins, String event, TollMaker partOf, List<TollMaker> parts) {
        List<Toll.Figure> figures = figures(origins);
        List<Count> current = figures.stream()
                .filter(figure -> !figure.superseded() && !figure.copy())
                .map(Toll.Figure::count)
                .toList();
        Integer low = current.stream().map(Count::min).filter(Objects::nonNull).min(Integer::compare).orElse(null);
        boolean open = current.stream().anyMatch(count -> count.max() == null);
        Integer high = open ? null : current.stream().map(Count::max).max(Integer::compare).orElse(null);
        List<Finding> findings = new ArrayList<>();
        findings.add(new FigureFindings(this, figures).finding());
        parts.forEach(part -> findings.add(FigureFindings.excess(this, part)));
        findings.removeIf(Objects::isNull);
        Claim first = claims.get(0);
        // Numbers of different people may lie close and still not confirm one another.
        Integer best = whoms().size() == 1 ? best(current) : null;
        return new Toll(
                id(), tally(first).measure(), whom(), first.when(), first.where(), event, figures, low,
                best, high, partOf == null ? null : partOf.id(), findings);
    }

    /** The class that all figures count; "people" when they count different ones. */
    private String whom() {
        return whoms().size() == 1 ? whoms().iterator().next() : "people";
    }

    private Set<String> whoms() {
        Set<String> types = new LinkedHashSet<>();
        claims.forEach(claim -> types.add(tally(claim).whom().type()));
        if (types.contains("people")) {
            types.remove("unknown");
        }
        return types;
    }

    /** In order of the reports' days. */
    private List<Toll.Figure> figures(Origins origins) {
        List<Claim> ordered = claims.stream()
                .sorted(Comparator.comparing(
                                (Claim claim) -> day(origins, claim), Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Claim.READING_ORDER))
                .toList();
        List<Toll.Figure> figures = new ArrayList<>();
        Map<String, List<Count>> said = new LinkedHashMap<>();
        for (Claim claim : ordered) {
            String origin = origins.of(claim).key();
            List<Count> before = said.computeIfAbsent(origin, key -> new ArrayList<>());
            Count count = tally(claim).count();
            boolean copy = before.stream().anyMatch(other -> sameRange(other, count));
            before.add(count);
            LocalDate day = day(origins, claim);
            boolean superseded = ordered.stream().anyMatch(later -> origins.of(later).key().equals(origin)
                    && isAfter(day(origins, later), day)
                    && !sameRange(tally(later).count(), count));
            figures.add(new Toll.Figure(origins.of(claim).name(), count, claim.id(), day, superseded, copy));
        }
        return figures;
    }

    private static LocalDate day(Origins origins, Claim claim) {
        ReportHead head = origins.head(claim);
        return head == null ? null : head.published();
    }

    private static boolean isAfter(LocalDate later, LocalDate earlier) {
        return later != null && earlier != null && later.isAfter(earlier);
    }

    static boolean sameRange(Count one, Count other) {
        return Objects.equals(one.min(), other.min()) && Objects.equals(one.max(), other.max());
    }

    /** The one number that is given, when it lies within what everyone else says. */
    private static Integer best(List<Count> current) {
        Set<Integer> given = new LinkedHashSet<>();
        for (Count count : current) {
            if (count.bound() == Count.Bound.EXACT || count.bound() == Count.Bound.ABOUT) {
                given.add(count.min() != null && count.min().equals(count.max()) ? count.min() : null);
            }
        }
        if (given.isEmpty() && current.size() == 1 && current.get(0).bound() == Count.Bound.AT_LEAST) {
            return current.get(0).min();
        }
        if (given.size() != 1 || given.contains(null)) {
            return null;
        }
        int number = given.iterator().next();
        boolean allow = current.stream().allMatch(count ->
                (count.min() == null || count.min() <= number) && (count.max() == null || number <= count.max()));
        return allow ? number : null;
    }
}
