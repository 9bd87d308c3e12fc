package org.dateline.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.brief.Outcomes.Outcome;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.SignWeights;
import org.dateline.model.Act;
import org.dateline.model.Bearings;
import org.dateline.model.Brief;
import org.dateline.model.Claim;
import org.dateline.model.Modality;
import org.dateline.model.Report;
import org.dateline.model.Tally;
import org.dateline.model.When;
import org.dateline.model.Where;

/** Says what one report is mainly about. Sees no other report; thread-safe. */
public final class Briefer {
    /** A figure over more days than these is no incident's. */
    private static final int A_FEW = 3;

    private final Outcomes outcomes;
    private final Policy policy;
    private final Mentions mentions;
    private final SignWeights daySigns;
    private final SignWeights placeSigns;
    private final SignWeights countSigns;
    private final PlaceWords placeWords;
    private final FigureWords figureWords;
    private final Set<String> besideDays = new TreeSet<>();

    /**
     * Reads the tables of {@code settle/} that a brief needs, and a policy; throws a LexiconException when one is at fault.
     *
     * @param policy the name of a file of {@code lexicon/policies}, without ".tsv"
     */
    public Briefer(Lexicon lexicon, String policy) {
        outcomes = new Outcomes(lexicon);
        this.policy = new Policy(lexicon, policy);
        AgeWords ages = new AgeWords(lexicon);
        mentions = new Mentions(lexicon, outcomes, this.policy, ages);
        daySigns = new SignWeights(lexicon, "settle/day-signs.tsv");
        countSigns = new SignWeights(lexicon, "settle/count-signs.tsv");
        placeSigns = new SignWeights(lexicon, "settle/place-signs.tsv");
        placeWords = new PlaceWords(lexicon);
        figureWords = new FigureWords(lexicon, ages);
        lexicon.table("settle/beside-days.tsv").rows().forEach(row -> besideDays.add(row.get("word")));
    }

    /** The brief of a report; the claims are the report's own, in any order. */
    public Brief brief(Report report, Collection<Claim> claims, Bearings bearings) {
        Matter matter = matter(report, claims, bearings);
        When day = day(matter);
        Where place = place(matter);
        List<Claim> its = about(matter, day, place);
        List<String> types = its.stream()
                .filter(claim -> claim.proposition() instanceof Act)
                .map(claim -> ((Act) claim.proposition()).type())
                .distinct()
                .toList();
        Numbers numbers = numbers(matter, its);
        return new Brief(
                report.id(), its.stream().map(Claim::id).toList(), day == null ? ofPrint(matter) : day, place, counts(numbers), types, people(numbers));
    }

    /** The days that the report may be mainly about, in the order in which it names them; empty when it names none. */
    public List<Candidate<When>> days(Report report, Collection<Claim> claims, Bearings bearings) {
        return Days.of(matter(report, claims, bearings), besideDays, policy.isFresh());
    }

    /** The places that the report may be mainly about, in the order in which it names them; empty when it names none. */
    public List<Candidate<Where>> places(Report report, Collection<Claim> claims, Bearings bearings) {
        return places(matter(report, claims, bearings));
    }

    /** The candidate with the most weight, the first of several; null when there is none. */
    private static <T> T best(SignWeights weights, List<Candidate<T>> candidates) {
        Candidate<T> best = null;
        double most = 0;
        for (Candidate<T> candidate : candidates) {
            double weight = weights.sum(candidate.signs());
            if (best == null || weight > most) {
                best = candidate;
                most = weight;
            }
        }
        return best == null ? null : best.value();
    }

    private When day(Matter matter) {
        return best(daySigns, Days.of(matter, besideDays, policy.isFresh()));
    }

    /** The day that the policy puts a report on that names none; null when it puts it on none. */
    private When ofPrint(Matter matter) {
        LocalDate published = matter.report().published();
        if (published == null || policy.undated() == null) {
            return null;
        }
        LocalDate put = published.minusDays(policy.undated());
        return new When(put, put, When.Precision.CONTEXT, "", null, null);
    }

    private Where place(Matter matter) {
        return best(placeSigns, places(matter));
    }

    /** Where the policy knows towns only, an area is left out beside a town. */
    private List<Candidate<Where>> places(Matter matter) {
        List<Candidate<Where>> all = Places.of(matter, placeWords);
        List<Candidate<Where>> towns = all.stream().filter(place -> !isArea(place.value())).toList();
        return policy.isOfTowns() && !towns.isEmpty() ? towns : all;
    }

    /** Also "near" or "in the north of" an area. */
    private static boolean isArea(Where where) {
        return where.precision() == Where.Precision.AREA || where.id() != null && where.within().size() == 1;
    }

    private static List<Claim> about(Matter matter, When day, Where place) {
        return matter.central().stream().filter(claim -> isAbout(claim, day, place)).toList();
    }

    private Matter matter(Report report, Collection<Claim> claims, Bearings bearings) {
        return new Matter(report, claims.stream().distinct().toList(), bearings, outcomes);
    }

    /** "Scores were held over the past month": a figure of more than one happening. */
    private static boolean isOfPeriod(Claim claim) {
        When when = claim.when();
        boolean several = claim.proposition() instanceof Tally tally && tally.scope() == Tally.Scope.PERIOD
                && (tally.count().min() == null || tally.count().min() > 1);
        return several && when != null && (when.from() == null || when.to() == null || when.to().isAfter(when.from().plusDays(A_FEW)));
    }

    /** Whether nothing shows the claim to be about something else. */
    private static boolean isAbout(Claim claim, When day, Where place) {
        boolean dated = claim.when() != null && (claim.when().from() != null || claim.when().to() != null);
        boolean otherDay = day != null && dated && !claim.when().overlaps(day);
        boolean otherCountry = place != null && place.country() != null && claim.where() != null
                && claim.where().country() != null && !claim.where().country().equals(place.country());
        return !otherDay && !otherCountry && !isOfPeriod(claim) && claim.modality() != Modality.RECALLED;
    }

    /** The numbers that may be meant of those killed, wounded and held; the wounded beside so many killed, or as many as told. */
    public List<Candidate<Integer>> numbers(
            Report report, Collection<Claim> claims, Bearings bearings, String outcome, Integer killed) {
        Matter matter = matter(report, claims, bearings);
        Numbers numbers = numbers(matter, about(matter, day(matter), place(matter)));
        int dead = killed == null ? numbers.people(Outcome.KILLED).number() : killed;
        return numbers.candidates(Outcome.valueOf(outcome.toUpperCase(Locale.ROOT)), dead);
    }

    private static List<Brief.Person> people(Numbers numbers) {
        List<Brief.Person> people = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            numbers.people(outcome).persons().forEach(
                    person -> people.add(new Brief.Person(outcome.key(), String.join(" ", person.names()), person.age())));
        }
        return people;
    }

    private Numbers numbers(Matter matter, List<Claim> claims) {
        return Numbers.of(matter, mentions.of(claims), Figures.of(matter, figureWords, policy));
    }

    private Map<String, Integer> counts(Numbers numbers) {
        Map<String, Integer> counts = new TreeMap<>();
        int killed = 0;
        for (Outcome outcome : List.of(Outcome.KILLED, Outcome.WOUNDED, Outcome.HELD)) {
            Integer number = best(countSigns, numbers.candidates(outcome, killed));
            killed = outcome == Outcome.KILLED && number != null ? number : killed;
            if (number != null && (number > 0 || numbers.isTold(outcome))) {
                counts.put(outcome.key(), number);
            }
        }
        return counts;
    }
}
