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
import java.util.stream.Collectors;
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
    private final Reasons reasons;

    /**
     * @param whole the toll that this is a part of unless the figures themselves name another; null when of none
     * @param beside figures of other people that others give to the same question; not of this toll
     */
    TollMaker(List<Claim> claims, TollMaker whole, List<Claim> beside, Additions additions, Reasons reasons) {
        this.claims = List.copyOf(claims);
        this.whole = whole;
        this.beside = List.copyOf(beside);
        this.additions = additions;
        this.reasons = reasons;
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
                .filter(maker -> maker != null && maker != this && tally(maker.claims.get(0)).measure().equals(tally(claims.get(0)).measure()))
                .findFirst()
                .orElse(whole);
    }

    private static Tally tally(Claim claim) {
        return (Tally) claim.proposition();
    }

    Toll toll(Origins origins, String event, TollMaker partOf, List<TollMaker> parts) {
        List<Told> told = told(origins, claims);
        List<Toll.Figure> figures = told.stream().map(Told::figure).toList();
        List<Told> current = told.stream().filter(TollMaker::isCurrent).toList();
        Map<String, List<Told>> byReport = told.stream().collect(Collectors.groupingBy(one -> one.claim().evidence().report()));
        List<Told> bounding = current.stream()
                .filter(one -> !isLoose(one, byReport.get(one.claim().evidence().report())))
                .toList();
        // Where others count other people, or this comes on top of something, nothing says how many in all.
        boolean open = !beside.isEmpty() || claims.stream().anyMatch(additions::isOpen);
        List<Finding> findings = new ArrayList<>();
        findings.add(new FigureFindings(reasons, told, told(origins, beside), areAdditions()).finding());
        parts.forEach(part -> findings.add(FigureFindings.excess(reasons, this, part)));
        findings.removeIf(Objects::isNull);
        Claim first = claims.get(0);
        // Numbers of different people may lie close and still not confirm one another.
        Integer best = whoms().size() == 1 && !open ? best(current.stream().map(Told::count).toList()) : null;
        return new Toll(
                id(), tally(first).measure(), whom(), first.when(), first.where(), event, figures, low(bounding), best,
                open ? null : high(bounding), partOf == null ? null : partOf.id(), findings);
    }

    private static boolean isCurrent(Told told) {
        return !told.figure().superseded() && !told.figure().copy();
    }

    private boolean areAdditions() {
        return claims.stream().allMatch(additions::isAddition);
    }

    /** Whether its report puts it in loose words that it puts closer elsewhere: "dozens" in a headline, 31 below it. */
    private static boolean isLoose(Told told, List<Told> ofReport) {
        return told.count().bound() == Count.Bound.VAGUE
                && ofReport.stream().anyMatch(other -> other.count().bound() != Count.Bound.VAGUE && told.meets(other));
    }

    /** The least that anyone gives. Who gives several numbers of one happening means at least the greatest by all of them. */
    private static Integer low(List<Told> current) {
        return byOrigin(current).stream()
                .map(its -> its.stream().map(Count::min).filter(Objects::nonNull).max(Integer::compare).orElse(null))
                .filter(Objects::nonNull)
                .min(Integer::compare)
                .orElse(null);
    }

    private static Integer high(List<Told> current) {
        List<Integer> greatest = current.stream().map(told -> told.count().max()).toList();
        return greatest.contains(null) ? null : greatest.stream().max(Integer::compare).orElse(null);
    }

    private static List<List<Count>> byOrigin(List<Told> figures) {
        Map<String, List<Count>> counts = new LinkedHashMap<>();
        figures.forEach(figure -> counts.computeIfAbsent(figure.origin().key(), key -> new ArrayList<>()).add(figure.count()));
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
    private static List<Told> told(Origins origins, List<Claim> claims) {
        List<Claim> ordered = claims.stream()
                .sorted(Comparator.comparing(
                                (Claim claim) -> day(origins, claim), Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Claim.READING_ORDER))
                .toList();
        Map<String, List<Claim>> ofOrigin = ordered.stream().collect(Collectors.groupingBy(claim -> origins.of(claim).key()));
        List<Told> told = new ArrayList<>();
        Map<String, List<Count>> said = new LinkedHashMap<>();
        for (Claim claim : ordered) {
            Origins.Origin origin = origins.of(claim);
            List<Count> before = said.computeIfAbsent(origin.key(), key -> new ArrayList<>());
            Count count = tally(claim).count();
            boolean copy = before.stream().anyMatch(other -> sameRange(other, count));
            if (!copy) {
                before.add(count);
            }
            LocalDate day = day(origins, claim);
            boolean superseded = ofOrigin.get(origin.key()).stream()
                    .anyMatch(later -> isAfter(day(origins, later), day) && !takesNothingBack(tally(later).count(), count));
            told.add(new Told(
                    new Toll.Figure(origin.name(), count, claim.id(), day, superseded, copy, origin.side()), claim, origin));
        }
        return told;
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
