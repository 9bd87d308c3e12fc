package org.dateline.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Claim;
import org.dateline.model.Count;
import org.dateline.model.Modality;
import org.dateline.model.Stance;
import org.dateline.model.Tally;
import org.dateline.model.Toll;
import org.dateline.model.When;

/**
 * Puts figures for one question side by side: of one event, or of one place and one stretch of days. A figure that is a
 * part of another, counts one class of people, or what was added, has a toll of its own: it says nothing of how many in all.
 */
final class Tolls {
    /** "The toll", without place and day, goes on about a figure this near before it, in characters. */
    private static final int BESIDE = 400;
    private static final Set<String> EVERYONE = Set.of("people", "unknown");
    /** Keys of groups of figures. */
    private static final String ALL = "all";
    private static final String PART = "part ";
    private static final String CLASS = "class ";
    private static final String ADDED = "added";

    private final Reasons reasons;
    private final Origins origins;
    private final Additions additions;
    private final Fates fates;
    private final Map<String, String> eventOf;
    /** What each figure counts, by its claim's id. */
    private final Map<String, String> measures = new HashMap<>();

    /** @param eventOf ids of events by id of the claims that are about them */
    Tolls(Reasons reasons, Origins origins, Additions additions, Fates fates, Map<String, String> eventOf) {
        this.reasons = reasons;
        this.origins = origins;
        this.additions = additions;
        this.fates = fates;
        this.eventOf = eventOf;
    }

    /** All tolls, in order of their first figure. The claims stand in reading order. */
    List<Toll> tolls(Collection<Claim> claims) {
        Map<String, List<Claim>> questions = new LinkedHashMap<>();
        Map<String, String> keys = new HashMap<>();
        List<Claim> earlier = new ArrayList<>();
        claims.stream().filter(claim -> claim.proposition() instanceof Tally).forEach(claim -> measures.put(claim.id(), ((Tally) claim.proposition()).measure()));
        for (Claim claim : claims) {
            if (isFigure(claim)) {
                String key = key(claim, earlier, keys);
                keys.put(claim.id(), key);
                earlier.add(claim);
                questions.computeIfAbsent(key, any -> new ArrayList<>()).add(claim);
            }
        }
        return link(new ArrayList<>(questions.values()).parallelStream().flatMap(question -> split(question).stream()).toList());
    }

    /** Whether it counts some of those of whom a figure of the same tells: all the killed are but some of the casualties. */
    private boolean isPart(Tally tally) {
        return tally.partOf() != null && tally.measure().equals(measures.getOrDefault(tally.partOf(), tally.measure()));
    }

    private static boolean isFigure(Claim claim) {
        return claim.proposition() instanceof Tally tally
                && (tally.count().min() != null || tally.count().max() != null)
                && claim.stance() != Stance.DENIED
                && (claim.modality() == Modality.ACTUAL || claim.modality() == Modality.RECALLED);
    }

    /** The same for figures that answer one question. */
    private String key(Claim claim, List<Claim> earlier, Map<String, String> keys) {
        Tally tally = (Tally) claim.proposition();
        String event = eventOf.get(claim.id());
        if (event != null) {
            return "event\n" + event + "\n" + tally.measure();
        }
        When when = claim.when();
        boolean dated = when != null && (when.from() != null || when.to() != null);
        if (!dated && claim.where() == null) {
            return before(claim, earlier, keys);
        }
        // Where one of the two is unknown, nothing says that another report's figure is of the same place or days.
        boolean known = dated && claim.where() != null && claim.where().isNamed();
        String report = known ? "" : claim.evidence().report();
        return "place\n" + (claim.where() == null ? "" : claim.where().key()) + "\n"
                + (dated ? when.from() + "\n" + when.to() : "") + "\n" + report + "\n" + tally.measure();
    }

    /** For a figure without place and day: the question of the nearest figure before it of another origin. */
    private String before(Claim claim, List<Claim> earlier, Map<String, String> keys) {
        for (int i = earlier.size() - 1; i >= 0; i--) {
            Claim other = earlier.get(i);
            boolean beside = other.evidence().report().equals(claim.evidence().report())
                    && claim.evidence().sentence().start() - other.evidence().sentence().end() < BESIDE;
            if (!beside) {
                break;
            }
            Tally tally = (Tally) other.proposition();
            if (tally.measure().equals(((Tally) claim.proposition()).measure())
                    && !isPart(tally)
                    && EVERYONE.contains(tally.whom().type())
                    && !origins.of(other).key().equals(origins.of(claim).key())) {
                return keys.get(other.id());
            }
        }
        return "alone\n" + claim.id();
    }

    /** The figures of everyone meant; and apart from them those of a class of people, of a part, and what was added. */
    private List<TollMaker> split(List<Claim> question) {
        Map<String, List<Claim>> groups = new LinkedHashMap<>();
        boolean total = question.stream().anyMatch(this::isTotal);
        for (Claim claim : question) {
            groups.computeIfAbsent(group(claim, total, question), key -> new ArrayList<>()).add(claim);
        }
        List<TollMaker> makers = new ArrayList<>();
        List<Claim> main = groups.remove(ALL);
        TollMaker whole = main == null ? null : new TollMaker(main, null, beside(main, groups), additions, reasons);
        if (whole != null) {
            makers.add(whole);
        }
        for (Map.Entry<String, List<Claim>> group : groups.entrySet()) {
            List<Claim> part = group.getValue();
            boolean first = makers.isEmpty() && !group.getKey().startsWith(PART);
            TollMaker of = group.getKey().startsWith(PART) ? whole : within(part, main, whole);
            makers.add(new TollMaker(part, of, first ? beside(part, groups) : List.of(), additions, reasons));
        }
        return makers;
    }

    /** Figures of other classes that others give as their answer, and that cannot be a part of these. */
    private List<Claim> beside(List<Claim> these, Map<String, List<Claim>> groups) {
        List<Claim> beside = new ArrayList<>();
        groups.forEach((key, others) -> {
            if (key.startsWith(CLASS) && others != these) {
                others.stream()
                        .filter(other -> these.stream().noneMatch(one -> isOneOrigin(one, other) || mayHold(one, other)))
                        .forEach(beside::add);
            }
        });
        return beside;
    }

    private boolean isOneOrigin(Claim one, Claim other) {
        return origins.of(one).key().equals(origins.of(other).key());
    }

    /** Whether a figure of everyone is as great as a figure of a class. */
    private static boolean mayHold(Claim whole, Claim part) {
        Tally of = (Tally) whole.proposition();
        Count more = of.count();
        Count less = ((Tally) part.proposition()).count();
        return EVERYONE.contains(of.whom().type()) && less.max() != null && more.min() != null && less.max() <= more.min();
    }

    private boolean isTotal(Claim claim) {
        Tally tally = (Tally) claim.proposition();
        return !isPart(tally) && EVERYONE.contains(tally.whom().type()) && !additions.isAddition(claim);
    }

    /** Figures of one group are of the same people; {@code total}: whether there is a figure of everyone. */
    private String group(Claim claim, boolean total, List<Claim> question) {
        Tally tally = (Tally) claim.proposition();
        if (isPart(tally) || isOneOfMany(claim, question)) {
            return PART + tally.whom().type();
        }
        if (!EVERYONE.contains(tally.whom().type())) {
            return CLASS + tally.whom().type();
        }
        boolean besides = total && additions.isBesides(claim) && question.stream()
                .anyMatch(other -> isTotal(other) && !additions.isBesides(other) && isOneOrigin(other, claim));
        return total && (additions.isAddition(claim) || besides) ? ADDED : ALL;
    }

    /** Whether one person is told of who is among those that another figure counts: by name, or in the same report. */
    private boolean isOneOfMany(Claim claim, List<Claim> question) {
        if (!additions.isSingled(claim)) {
            return false;
        }
        String report = claim.evidence().report();
        String type = ((Tally) claim.proposition()).whom().type();
        return question.stream().anyMatch(other -> isMany(other) && isSameClass(type, ((Tally) other.proposition()).whom().type())
                && (additions.isNamed(claim) || other.evidence().report().equals(report)));
    }

    private static boolean isSameClass(String one, String other) {
        return one.equals(other) || EVERYONE.contains(one) && EVERYONE.contains(other);
    }

    /** A number of people, counted out or not, that is more than one. */
    private boolean isMany(Claim claim) {
        Tally tally = (Tally) claim.proposition();
        return !isPart(tally) && tally.count().min() != null && tally.count().min() > 1;
    }

    /** The whole, when an origin that gives it gives the lesser figure of a class too; otherwise null. */
    private TollMaker within(List<Claim> part, List<Claim> main, TollMaker whole) {
        boolean clear = main != null
                && part.stream().noneMatch(additions::isAddition)
                && part.stream().anyMatch(claim -> main.stream().anyMatch(other -> isOneOrigin(other, claim) && mayHold(other, claim)));
        return clear ? whole : null;
    }

    private List<Toll> link(List<TollMaker> makers) {
        Map<String, TollMaker> makerOf = new HashMap<>();
        makers.forEach(maker -> maker.claims().forEach(claim -> makerOf.put(claim.id(), maker)));
        Map<String, List<Claim>> wholes = fates.wholes(makers.stream().flatMap(maker -> maker.claims().stream()).toList());
        Map<TollMaker, TollMaker> wholeOf = new HashMap<>();
        Map<TollMaker, List<TollMaker>> parts = new HashMap<>();
        for (TollMaker maker : makers) {
            TollMaker whole = whole(maker, makerOf, wholes);
            wholeOf.put(maker, whole);
            parts.computeIfAbsent(whole, any -> new ArrayList<>()).add(maker);
        }
        return makers.parallelStream()
                .map(maker -> maker.toll(
                        origins, eventOf.get(maker.claims().get(0).id()), wholeOf.get(maker), parts.getOrDefault(maker, List.of())))
                .toList();
    }

    /** The toll it is a part of by its own words; otherwise that of the people of whose fate it tells; null when of none. */
    private TollMaker whole(TollMaker maker, Map<String, TollMaker> makerOf, Map<String, List<Claim>> wholes) {
        TollMaker whole = maker.whole(makerOf);
        for (int i = 0; whole == null && i < maker.claims().size(); i++) {
            Claim of = fates.whole(maker.claims().get(i), wholes);
            whole = of == null ? null : makerOf.get(of.id());
        }
        return whole;
    }
}
