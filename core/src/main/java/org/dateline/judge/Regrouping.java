package org.dateline.judge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.model.Act;
import org.dateline.model.Claim;
import org.dateline.model.Happening;
import org.dateline.model.Judgement;
import org.dateline.model.Judgement.Question;

/** Puts happenings together that people judged to be one, and takes apart those they judged to be two. */
public final class Regrouping {
    /** A type that the ontology does not have, so that no table of others takes it for one of theirs. */
    private static final String NAMELESS = "EVENT";

    private final Judgements judgements;

    public Regrouping(Judgements judgements) {
        this.judgements = judgements;
    }

    /**
     * The happenings as people judged them: first all that are the same, then all that are different, so that the order in
     * which they were judged does not matter.
     *
     * @param claims all claims that were related
     */
    public List<Happening> of(List<Happening> happenings, Collection<Claim> claims) {
        if (judgements.standing().isEmpty()) {
            return List.copyOf(happenings);
        }
        List<Happening> regrouped = new ArrayList<>(happenings);
        List<Claim> ordered = claims.stream().sorted(Claim.READING_ORDER).toList();
        for (Question question : List.of(Question.SAME, Question.DIFFERENT)) {
            for (Judgement judgement : judgements.standing()) {
                if (judgement.question() == question) {
                    apply(judgement, regrouped, ordered);
                }
            }
        }
        return regrouped;
    }

    private static void apply(Judgement judgement, List<Happening> happenings, List<Claim> claims) {
        Claim subject = Judgements.find(judgement.subject(), claims);
        Claim object = Judgements.find(judgement.object(), claims);
        if (subject == null || object == null || subject.id().equals(object.id())) {
            return;
        }
        Happening one = holding(subject, happenings);
        Happening other = holding(object, happenings);
        if (judgement.question() == Question.SAME) {
            join(one, subject, other, object, happenings);
        } else if (one != null && one == other) {
            part(one, subject, object, happenings);
        }
    }

    private static Happening holding(Claim claim, List<Happening> happenings) {
        return happenings.stream()
                .filter(happening -> happening.claims().stream().anyMatch(its -> its.id().equals(claim.id())))
                .findFirst()
                .orElse(null);
    }

    private static void join(Happening one, Claim subject, Happening other, Claim object, List<Happening> happenings) {
        if (one == null && other == null) {
            happenings.add(new Happening(type(subject, object), Stream.of(subject, object).sorted(Claim.READING_ORDER).toList()));
            return;
        }
        if (one == other) {
            return;
        }
        List<Claim> claims = new ArrayList<>(one == null ? List.of(subject) : one.claims());
        claims.addAll(other == null ? List.of(object) : other.claims());
        claims.sort(Claim.READING_ORDER);
        Happening larger = one == null || other != null && other.claims().size() > one.claims().size() ? other : one;
        replace(happenings, one == null ? other : one, new Happening(larger.type(), claims));
        if (one != null && other != null) {
            happenings.removeIf(happening -> happening == other);
        }
    }

    /** What two claims that were of no happening are judged to tell of: what an act among them is, or just an event. */
    private static String type(Claim one, Claim other) {
        return Stream.of(one, other).map(Claim::proposition).filter(Act.class::isInstance).map(act -> ((Act) act).type()).findFirst().orElse(NAMELESS);
    }

    /** What the object's report tells goes with the object; within one report what its sentence tells. */
    private static void part(Happening both, Claim subject, Claim object, List<Happening> happenings) {
        boolean oneReport = subject.evidence().report().equals(object.evidence().report());
        boolean oneSentence = oneReport && subject.evidence().sentence().equals(object.evidence().sentence());
        List<Claim> away = both.claims().stream()
                .filter(claim -> claim.id().equals(object.id())
                        || !oneSentence
                                && claim.evidence().report().equals(object.evidence().report())
                                && (!oneReport || claim.evidence().sentence().equals(object.evidence().sentence())))
                .toList();
        List<Claim> stay = both.claims().stream().filter(claim -> !away.contains(claim)).toList();
        replace(happenings, both, new Happening(both.type(), stay));
        happenings.add(new Happening(both.type(), away));
    }

    private static void replace(List<Happening> happenings, Happening old, Happening fresh) {
        happenings.replaceAll(happening -> happening == old ? fresh : happening);
    }
}
