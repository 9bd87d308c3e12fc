package org.dateline.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.model.Claim;
import org.dateline.model.Modality;
import org.dateline.model.Stance;
import org.dateline.model.Tally;
import org.dateline.model.Toll;
import org.dateline.model.When;

/**
 * Puts figures for one question side by side: of one event, or of one place and one stretch of days. A figure that is a
 * part of another, or counts fewer kinds of people than the same origin's other figure, has a toll of its own within it.
 */
final class Tolls {
    /** "The toll", without place and day, goes on about a figure this near before it, in characters. */
    private static final int BESIDE = 400;
    private static final Set<String> EVERYONE = Set.of("people", "unknown");

    private final Origins origins;
    private final Map<String, String> eventOf;

    /** @param eventOf ids of events by id of the claims that are about them */
    Tolls(Origins origins, Map<String, String> eventOf) {
        this.origins = origins;
        this.eventOf = eventOf;
    }

    /** All tolls, in order of their first figure. The claims stand in reading order. */
    List<Toll> tolls(Collection<Claim> claims) {
        Map<String, List<Claim>> questions = new LinkedHashMap<>();
        Map<String, String> keys = new HashMap<>();
        List<Claim> earlier = new ArrayList<>();
        for (Claim claim : claims) {
            if (isFigure(claim)) {
                String key = key(claim, earlier, keys);
                keys.put(claim.id(), key);
                earlier.add(claim);
                questions.computeIfAbsent(key, any -> new ArrayList<>()).add(claim);
            }
        }
        List<TollMaker> makers = new ArrayList<>();
        questions.values().forEach(question -> makers.addAll(split(question)));
        return link(makers);
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
                    && tally.partOf() == null
                    && EVERYONE.contains(tally.whom().type())
                    && !origins.of(other).key().equals(origins.of(claim).key())) {
                return keys.get(other.id());
            }
        }
        return "alone\n" + claim.id();
    }

    /** The figures of everyone meant, and apart from them those of a part. */
    private List<TollMaker> split(List<Claim> question) {
        List<Claim> main = new ArrayList<>();
        Map<String, List<Claim>> parts = new LinkedHashMap<>();
        Set<String> ids = new TreeSet<>();
        question.forEach(claim -> ids.add(claim.id()));
        for (Claim claim : question) {
            String part = part(claim, question);
            if (part == null) {
                main.add(claim);
            } else {
                parts.computeIfAbsent(part, key -> new ArrayList<>()).add(claim);
            }
        }
        List<TollMaker> makers = new ArrayList<>();
        TollMaker whole = main.isEmpty() ? null : new TollMaker(main, null);
        if (whole != null) {
            makers.add(whole);
        }
        parts.values().forEach(part -> makers.add(new TollMaker(part, whole)));
        return makers;
    }

    /** What part of the whole a figure is of, as a key; null for a figure of the whole. */
    private String part(Claim claim, List<Claim> question) {
        Tally tally = (Tally) claim.proposition();
        if (tally.partOf() != null) {
            return "part " + tally.whom().type();
        }
        if (EVERYONE.contains(tally.whom().type())) {
            return null;
        }
        Set<String> classes = new LinkedHashSet<>();
        for (Claim other : question) {
            Tally its = (Tally) other.proposition();
            if (its.partOf() == null && origins.of(other).key().equals(origins.of(claim).key())) {
                classes.add(its.whom().type());
            }
        }
        // The only class an origin counts is its answer to the question; of several, each is a part.
        return classes.size() == 1 ? null : "class " + tally.whom().type();
    }

    private List<Toll> link(List<TollMaker> makers) {
        Map<String, TollMaker> makerOf = new HashMap<>();
        makers.forEach(maker -> maker.claims().forEach(claim -> makerOf.put(claim.id(), maker)));
        Map<TollMaker, List<TollMaker>> parts = new HashMap<>();
        for (TollMaker maker : makers) {
            parts.computeIfAbsent(maker.whole(makerOf), any -> new ArrayList<>()).add(maker);
        }
        List<Toll> tolls = new ArrayList<>();
        for (TollMaker maker : makers) {
            String event = eventOf.get(maker.claims().get(0).id());
            tolls.add(maker.toll(origins, event, maker.whole(makerOf), parts.getOrDefault(maker, List.of())));
        }
        return tolls;
    }
}
