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
    private final List<Claim> beside;
    private final Additions additions;

    /**
     * @param whole the toll that this is a part of unless the figures themselves name another; null when of none
     * @param beside figures of other people that others give to the same question; not of this toll
     */
    TollMaker(List<Claim> claims, TollMaker whole, List<Claim> beside, Additions additions) {
        this.claims = List.copyOf(claims);
        this.whole = whole;
        this.beside = List.copyOf(beside);
        this.additions = additions;
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
        List<Toll.Figure> figures = figures(origins, claims);
        List<Toll.Figure> current = figures.stream()
                .filter(figure -> !figure.superseded() && !figure.copy())
                .toList();
        List<Toll.Figure> bounding = current.stream().filter(figure -> !isLoose(figure, figures)).toList();
        // Where others count other people, or this comes on top of something, nothing says how many in all.
        boolean open = !beside.isEmpty() || claims.stream().anyMatch(additions::isOpen);
        List<Finding> findings = new ArrayList<>();
        findings.add(new FigureFindings(claims, figures, beside, figures(origins, beside), areAdditions()).finding());
        parts.forEach(part -> findings.add(FigureFindings.excess(this, part)));
        findings.removeIf(Objects::isNull);
        Claim first = claims.get(0);
        // Numbers of different people may lie close and still not confirm one another.
        Integer best = whoms().size() == 1 && !open ? best(current.stream().map(Toll.Figure::count).toList()) : null;
        return new Toll(
                id(), tally(first).measure(), whom(), first.when(), first.where(), event, figures, low(bounding), best,
                open ? null : high(bounding), partOf == null ? null : partOf.id(), findings);
    }

    private boolean areAdditions() {
        return claims.stream().allMatch(additions::isAddition);
    }

    /** Whether a report puts it in loose words that it puts closer elsewhere: "dozens" in a headline, 31 below it. */
    private boolean isLoose(Toll.Figure figure, List<Toll.Figure> all) {
        return figure.count().bound() == Count.Bound.VAGUE
                && all.stream().anyMatch(other -> other.count().bound() != Count.Bound.VAGUE
                        && report(other).equals(report(figure))
                        && meet(other.count(), figure.count()));
    }

    private String report(Toll.Figure figure) {
        return claims.stream()
                .filter(claim -> claim.id().equals(figure.claim()))
                .map(claim -> claim.evidence().report())
                .findFirst()
                .orElseThrow();
    }

    /** The least that anyone gives. Who gives several numbers of one happening means at least the greatest by all of them. */
    private static Integer low(List<Toll.Figure> current) {
        return byOrigin(current).stream()
                .map(its -> its.stream().map(Count::min).filter(Objects::nonNull).max(Integer::compare).orElse(null))
                .filter(Objects::nonNull)
                .min(Integer::compare)
                .orElse(null);
    }

    private static Integer high(List<Toll.Figure> current) {
        List<Integer> greatest = current.stream().map(figure -> figure.count().max()).toList();
        return greatest.contains(null) ? null : greatest.stream().max(Integer::compare).orElse(null);
    }

    private static List<List<Count>> byOrigin(List<Toll.Figure> figures) {
        Map<String, List<Count>> counts = new LinkedHashMap<>();
        figures.forEach(figure -> counts.computeIfAbsent(figure.origin(), key -> new ArrayList<>()).add(figure.count()));
        return List.copyOf(counts.values());
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
    private static List<Toll.Figure> figures(Origins origins, List<Claim> claims) {
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
                    && !takesNothingBack(tally(later).count(), count));
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

    /** Whether a later number is the same, or one in words that leave room for the earlier: "dozens" after "at least 31". */
    private static boolean takesNothingBack(Count later, Count earlier) {
        return sameRange(later, earlier) || later.bound() == Count.Bound.VAGUE && meet(later, earlier);
    }

    private static boolean meet(Count one, Count other) {
        return reaches(one.max(), other.min()) && reaches(other.max(), one.min());
    }

    private static boolean reaches(Integer max, Integer min) {
        return max == null || min == null || min <= max;
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
