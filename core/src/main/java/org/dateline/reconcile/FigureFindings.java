package org.dateline.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.model.Claim;
import org.dateline.model.Finding;
import org.dateline.model.Tally;

/** How the figures of one toll stand to one another. */
final class FigureFindings {
    /** So many different figures are compared with one another; more of one happening say nothing new about why. */
    private static final int COMPARED = 40;

    private final Reasons reasons;
    private final List<Told> figures;
    private final List<Told> current;
    private final boolean added;
    private final List<String> claims;
    private final Voices voices = new Voices();

    /**
     * @param beside what others count instead: figures of other people
     * @param added whether the figures come on top of others, or count what was found so far
     */
    FigureFindings(Reasons reasons, List<Told> figures, List<Told> beside, boolean added) {
        this.reasons = reasons;
        this.figures = figures;
        this.added = added;
        Map<String, Told> once = new LinkedHashMap<>();
        Stream.concat(figures.stream(), beside.stream())
                .filter(told -> !told.figure().superseded() && !told.figure().copy())
                .forEach(told -> once.putIfAbsent(told.key(), told));
        current = List.copyOf(once.values());
        current.forEach(told -> voices.add(told.origin()));
        claims = Stream.concat(figures.stream(), beside.stream()).map(told -> told.claim().id()).distinct().toList();
    }

    Finding finding() {
        List<Difference> differences = differences();
        List<Told> old = figures.stream().filter(told -> told.figure().superseded()).toList();
        List<String> parts = held();
        differences.stream().map(Difference::words).distinct().forEach(parts::add);
        if (added) {
            parts.add(reasons.say("figure.part"));
        }
        if (differences.isEmpty()) {
            parts.addAll(voices.relatives(reasons));
        }
        old.stream().map(this::earlier).distinct().forEach(parts::add);
        Finding.Verdict verdict = verdict(differences, !old.isEmpty());
        String measure = figures.get(0).tally().measure();
        return new Finding(measure, verdict, cause(verdict, differences), Reasons.sentence(parts), claims);
    }

    private String earlier(Told told) {
        return reasons.say("figure.earlier", told.published(), told.words(), told.origin().name());
    }

    /** Why they are not one number, each reason once; what nothing explains comes first. */
    private List<Difference> differences() {
        Set<Difference> found = new LinkedHashSet<>();
        List<Told> some = current.subList(0, Math.min(COMPARED, current.size()));
        for (int i = 0; i < some.size(); i++) {
            for (int j = i + 1; j < some.size(); j++) {
                found.add(Difference.between(some.get(i), some.get(j), reasons));
            }
        }
        found.remove(Difference.NONE);
        boolean plain = found.stream().anyMatch(FigureFindings::isContradiction);
        return found.stream().filter(one -> !plain || isContradiction(one) || one.cause() == Finding.Cause.PEOPLE).toList();
    }

    private static boolean isContradiction(Difference difference) {
        return difference.cause() == Finding.Cause.CONTRADICTION;
    }

    private Finding.Verdict verdict(List<Difference> differences, boolean revised) {
        if (differences.stream().anyMatch(FigureFindings::isContradiction)) {
            return Finding.Verdict.CONTRADICTED;
        }
        if (!differences.isEmpty()) {
            return Finding.Verdict.DIFFERS;
        }
        if (voices.sides().size() > 1) {
            return Finding.Verdict.AGREED;
        }
        return revised ? Finding.Verdict.SUPERSEDED : Finding.Verdict.SINGLE_ORIGIN;
    }

    private Finding.Cause cause(Finding.Verdict verdict, List<Difference> differences) {
        return switch (verdict) {
            case CONTRADICTED -> Finding.Cause.CONTRADICTION;
            case DIFFERS -> differences.stream().map(Difference::cause).filter(Objects::nonNull).findFirst().orElse(null);
            case SUPERSEDED -> Finding.Cause.REVISION;
            case SINGLE_ORIGIN -> single();
            default -> null;
        };
    }

    private Finding.Cause single() {
        if (voices.keys().size() > 1) {
            return Finding.Cause.ONE_SIDE;
        }
        return figures.stream().anyMatch(told -> told.figure().copy()) ? Finding.Cause.COPY : added ? Finding.Cause.PART : null;
    }

    private List<String> held() {
        List<String> parts = new ArrayList<>();
        Set<String> said = new LinkedHashSet<>();
        String how = current.stream().map(told -> told.words() + "\n" + told.origin().key()).distinct().count() == 1 ? "figure.only" : "figure";
        current.forEach(told -> said.add(reasons.say(how, told.words(), told.origin().name())));
        parts.addAll(said);
        long reports = figures.stream().map(told -> told.claim().evidence().report()).distinct().count();
        if (how.equals("figure.only") && reports > 1 && figures.stream().anyMatch(told -> told.figure().copy())) {
            parts.add(reasons.say("figure.copies", reports));
        }
        return parts;
    }

    /** That a part is greater than the whole it is said to be of; null when it is not. */
    static Finding excess(Reasons reasons, TollMaker whole, TollMaker part) {
        Integer greatest = greatest(whole);
        for (Claim claim : part.claims()) {
            Tally tally = (Tally) claim.proposition();
            Integer least = tally.count().min();
            if (greatest != null && least != null && least > greatest) {
                List<String> ids = new ArrayList<>(whole.claims().stream().map(Claim::id).toList());
                ids.add(claim.id());
                String reason = Reasons.sentence(List.of(reasons.say("part.excess", tally.count().words(), greatest)));
                return new Finding(tally.measure(), Finding.Verdict.CONTRADICTED, Finding.Cause.PART, reason, ids);
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
