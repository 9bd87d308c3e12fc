package org.dateline.brief;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.brief.Outcomes.Outcome;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.Act;
import org.dateline.model.Bearings;
import org.dateline.model.Brief;
import org.dateline.model.Claim;
import org.dateline.model.Modality;
import org.dateline.model.Report;
import org.dateline.model.When;
import org.dateline.model.Where;

/** Says what one report is mainly about. Sees no other report; thread-safe. */
public final class Briefer {
    private final Outcomes outcomes;
    private final Mentions mentions;
    private final Weights daySigns;
    private final Weights placeSigns;
    private final Set<String> besidePlaces = new TreeSet<>();

    /**
     * Reads the tables of {@code settle/} that a brief needs, and a policy; throws a LexiconException when one is at fault.
     *
     * @param policy the name of a file of {@code lexicon/policies}, without ".tsv"
     */
    public Briefer(Lexicon lexicon, String policy) {
        outcomes = new Outcomes(lexicon);
        mentions = new Mentions(lexicon, outcomes, new Policy(lexicon, policy));
        daySigns = new Weights(lexicon, "settle/day-signs.tsv");
        placeSigns = new Weights(lexicon, "settle/place-signs.tsv");
        lexicon.table("settle/beside-places.tsv").rows().forEach(row -> besidePlaces.add(row.get("word")));
    }

    /** The brief of a report; the claims are the report's own, in any order. */
    public Brief brief(Report report, Collection<Claim> claims, Bearings bearings) {
        Matter matter = matter(report, claims, bearings);
        When day = daySigns.best(Days.of(matter), any -> true);
        Where place = placeSigns.best(Places.of(matter, besidePlaces), any -> true);
        List<Claim> its = matter.central().stream().filter(claim -> isAbout(claim, day, place)).toList();
        List<String> types = its.stream()
                .filter(claim -> claim.proposition() instanceof Act)
                .map(claim -> ((Act) claim.proposition()).type())
                .distinct()
                .toList();
        return new Brief(report.id(), its.stream().map(Claim::id).toList(), day, place, counts(its), types);
    }

    /** The days that the report may be mainly about, in the order in which it names them; empty when it names none. */
    public List<Candidate<When>> days(Report report, Collection<Claim> claims, Bearings bearings) {
        return Days.of(matter(report, claims, bearings));
    }

    /** The places that the report may be mainly about, in the order in which it names them; empty when it names none. */
    public List<Candidate<Where>> places(Report report, Collection<Claim> claims, Bearings bearings) {
        return Places.of(matter(report, claims, bearings), besidePlaces);
    }

    private Matter matter(Report report, Collection<Claim> claims, Bearings bearings) {
        return new Matter(report, claims.stream().distinct().toList(), bearings, outcomes);
    }

    /** Whether nothing shows the claim to be about something else. */
    private static boolean isAbout(Claim claim, When day, Where place) {
        boolean dated = claim.when() != null && (claim.when().from() != null || claim.when().to() != null);
        boolean otherDay = day != null && dated && !claim.when().overlaps(day);
        boolean otherCountry = place != null && place.country() != null && claim.where() != null
                && claim.where().country() != null && !claim.where().country().equals(place.country());
        return !otherDay && !otherCountry && claim.modality() != Modality.RECALLED;
    }

    private Map<String, Integer> counts(List<Claim> claims) {
        EnumMap<Outcome, People> people = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            people.put(outcome, new People());
        }
        Map<Integer, List<Mention>> sentences = new LinkedHashMap<>();
        mentions.of(claims).forEach(mention -> sentences.computeIfAbsent(mention.sentence(), any -> new ArrayList<>()).add(mention));
        for (List<Mention> sentence : sentences.values()) {
            int base = people.values().stream().mapToInt(People::number).max().orElse(0);
            int here = (int) sentence.stream().filter(mention -> !mention.further()).count();
            for (Outcome outcome : Outcome.values()) {
                List<Mention> its = sentence.stream().filter(mention -> mention.outcome() == outcome).toList();
                if (!its.isEmpty()) {
                    people.get(outcome).read(its, base + here);
                }
            }
        }
        return counts(people);
    }

    private static Map<String, Integer> counts(EnumMap<Outcome, People> people) {
        Map<String, Integer> counts = new TreeMap<>();
        people.forEach((outcome, its) -> {
            if (its.isTold() && outcome != Outcome.HIT) {
                counts.put(outcome.key(), its.number());
            }
        });
        People hit = people.get(Outcome.HIT);
        if (hit.isTold()) {
            int survivors = hit.number() - people.get(Outcome.KILLED).number();
            counts.merge(Outcome.WOUNDED.key(), Math.max(0, survivors), Math::max);
        }
        return counts;
    }
}
