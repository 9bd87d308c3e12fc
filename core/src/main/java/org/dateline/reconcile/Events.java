package org.dateline.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.Account;
import org.dateline.model.Act;
import org.dateline.model.ActorRef;
import org.dateline.model.Claim;
import org.dateline.model.Digest;
import org.dateline.model.Event;
import org.dateline.model.Finding;
import org.dateline.model.Happening;
import org.dateline.model.Stance;
import org.dateline.model.Toll;
import org.dateline.model.When;
import org.dateline.model.Where;

/** Makes an event of a happening: its accounts by origin, and what they say to each question. */
final class Events {
    private final Reasons reasons;
    private final Origins origins;
    private final Responsibility responsibility;
    private final Implied implied;
    private final Map<String, List<Claim>> words;
    private final Sides sides;
    private final Courses courses;

    Events(
            Reasons reasons, Origins origins, Sides sides, Courses courses, Responsibility responsibility, Implied implied,
            Collection<Claim> claims) {
        this.reasons = reasons;
        this.courses = courses;
        this.origins = origins;
        this.sides = sides;
        this.responsibility = responsibility;
        this.implied = implied;
        words = responsibility.words(claims);
    }

    /** Stable for the same claims. */
    static String id(Happening happening) {
        return Digest.id(Stream.concat(Stream.of("event"), happening.claims().stream().map(Claim::id).sorted())
                .toArray(String[]::new));
    }

    /**
     * The event with its tolls' findings among its own.
     *
     * @param id as {@link #id} gives it
     * @param fates tolls of other measures that are parts of its tolls: what became of those it counts
     */
    Event event(String id, Happening happening, List<Toll> tolls, List<Toll> fates) {
        List<Claim> claims = happening.claims();
        When when = when(claims);
        Where where = where(claims);
        List<Finding> findings = new ArrayList<>();
        findings.add(new Happened(reasons, origins, implied.of(happening.type(), claims), claims).finding());
        findings.add(actor(happening));
        Responsibility.Charges charges = responsibility.charges(happening, origins, words);
        findings.add(responsibility.finding(charges));
        findings.add(place(claims));
        findings.add(day(claims));
        tolls.forEach(toll -> findings.addAll(toll.findings()));
        fates.forEach(fate -> findings.add(fate(fate, courses.doers(happening))));
        findings.removeIf(Objects::isNull);
        return new Event(
                id, happening.type(), title(happening.type(), where, when), when, where,
                courses.doers(happening), courses.others(happening), accounts(claims), findings,
                tolls.stream().map(Toll::id).toList(), charges.list(reasons));
    }

    /** "Three of them killed according to a spokesman, who speaks for those who did it". */
    private Finding fate(Toll fate, List<ActorRef> actors) {
        Map<String, List<String>> holders = new LinkedHashMap<>();
        fate.figures().stream()
                .filter(figure -> !figure.superseded())
                .forEach(figure -> holders.computeIfAbsent(figure.count().words(), any -> new ArrayList<>()).add(figure.origin()));
        List<String> parts = new ArrayList<>();
        holders.forEach((number, names) -> {
            boolean own = names.stream().allMatch(name -> actors.stream().anyMatch(actor -> sides.speaksFor(name, actor)));
            parts.add(reasons.say(own ? "part.fate.own" : "part.fate", number, fate.measure(), reasons.list(names)));
        });
        boolean single = fate.figures().stream().map(Toll.Figure::origin).distinct().count() == 1;
        return new Finding(
                fate.measure(), single ? Finding.Verdict.SINGLE_ORIGIN : Finding.Verdict.AGREED, Finding.Cause.PART,
                Reasons.sentence(parts), fate.figures().stream().map(Toll.Figure::claim).toList());
    }

    private List<Account> accounts(List<Claim> claims) {
        Map<String, List<Claim>> byOrigin = new LinkedHashMap<>();
        claims.forEach(claim -> byOrigin.computeIfAbsent(origins.of(claim).key(), key -> new ArrayList<>()).add(claim));
        List<Account> accounts = new ArrayList<>();
        for (List<Claim> its : byOrigin.values()) {
            Origins.Origin origin = origins.of(its.get(0));
            List<String> reports = its.stream().map(claim -> claim.evidence().report()).distinct().toList();
            accounts.add(new Account(origin.name(), origin.kind(), its.stream().map(Claim::id).toList(), reports, origin.side()));
        }
        return accounts;
    }

    /** Who did it, by the claims that name the event as what it is. */
    private Finding actor(Happening happening) {
        Answers<Set<String>> answers = new Answers<>(reasons, "actor");
        boolean registered = happening.claims().stream().anyMatch(claim -> !doers(happening, claim, true).isEmpty());
        for (Claim claim : happening.claims()) {
            Set<String> names = doers(happening, claim, registered);
            if (!names.isEmpty()) {
                answers.add(names, origins.of(claim), claim, Events::union);
            }
        }
        return answers.finding((one, other) -> one.stream().anyMatch(other::contains), reasons::list);
    }

    /** Names of who did it; those the register does not know ("they", "the attackers") only when it knows none. */
    private static Set<String> doers(Happening happening, Claim claim, boolean registered) {
        Set<String> names = new TreeSet<>();
        if (claim.stance() == Stance.ASSERTED
                && claim.proposition() instanceof Act act
                && act.type().equals(happening.type())) {
            act.actors().stream().filter(actor -> !registered || actor.id() != null).forEach(actor -> names.add(actor.name()));
        }
        return names;
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> all = new TreeSet<>(one);
        all.addAll(other);
        return all;
    }

    private Finding place(List<Claim> claims) {
        Answers<Where> answers = new Answers<>(reasons, "place");
        List<Where> places = places(claims);
        for (Claim claim : claims) {
            if (claim.where() != null && places.contains(claim.where())) {
                answers.add(claim.where(), origins.of(claim), claim, (one, other) -> other.isWithin(one) ? other : one);
            }
        }
        return answers.finding((one, other) -> !one.excludes(other), Where::name);
    }

    private Finding day(List<Claim> claims) {
        Answers<When> answers = new Answers<>(reasons, "day");
        for (Claim claim : claims) {
            if (isDated(claim.when())) {
                answers.add(claim.when(), origins.of(claim), claim, (one, other) -> !one.isNarrow() && other.isNarrow() ? other : one);
            }
        }
        return answers.finding(When::overlaps, reasons::days);
    }

    private static boolean isDated(When when) {
        return when != null && (when.from() != null || when.to() != null);
    }

    /** The place most claims name, rather than "a camp", and rather than a country or a province in which others lie. */
    private static Where where(List<Claim> claims) {
        List<Where> said = places(claims);
        List<Where> close = said.stream().filter(place -> !isArea(place) || said.stream().noneMatch(other -> other.isWithin(place))).toList();
        Where best = mode(close, Where::key);
        for (Where place : close) {
            best = place.isWithin(best) && count(close, place) >= count(close, best) ? place : best;
        }
        return best;
    }

    private static long count(List<Where> places, Where one) {
        return places.stream().filter(place -> place.key().equals(one.key())).count();
    }

    private static boolean isArea(Where place) {
        return place.precision() == Where.Precision.AREA || place.precision() == Where.Precision.COUNTRY;
    }

    /** The places said, without "a camp" where any has a name. */
    private static List<Where> places(List<Claim> claims) {
        List<Where> said = claims.stream().map(Claim::where).filter(Objects::nonNull).toList();
        List<Where> named = said.stream().filter(Where::isNamed).toList();
        return named.isEmpty() ? said : named;
    }

    /** The day most claims name, when any names one; otherwise the stretch most claims give. */
    private static When when(List<Claim> claims) {
        List<When> all = claims.stream()
                .map(Claim::when)
                .filter(Events::isDated)
                .toList();
        List<When> narrow = all.stream().filter(When::isNarrow).toList();
        return mode(narrow.isEmpty() ? all : narrow, when -> when.from() + " " + when.to());
    }

    private static <T> T mode(List<T> items, Function<T, String> key) {
        Map<String, List<T>> grouped = items.stream()
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
        return grouped.values().stream()
                .reduce((one, other) -> other.size() > one.size() ? other : one)
                .map(group -> group.get(0))
                .orElse(null);
    }

    private String title(String type, Where where, When when) {
        String words = type.toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1)
                + (where == null ? "" : ", " + where.name())
                + (when == null ? "" : ", " + reasons.days(when));
    }
}
