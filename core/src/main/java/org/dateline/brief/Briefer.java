package org.dateline.brief;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.brief.Outcomes.Outcome;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.Act;
import org.dateline.model.Brief;
import org.dateline.model.Claim;
import org.dateline.model.ReportHead;
import org.dateline.model.When;
import org.dateline.model.Where;

/** Says what one report is mainly about. Sees no other report; thread-safe. */
public final class Briefer {
    private final Outcomes outcomes;
    private final Mentions mentions;

    /**
     * Reads {@code settle/outcomes.tsv}, {@code settle/further.tsv} and a policy; throws a LexiconException when one is at fault.
     *
     * @param policy the name of a file of {@code lexicon/policies}, without ".tsv"
     */
    public Briefer(Lexicon lexicon, String policy) {
        outcomes = new Outcomes(lexicon);
        mentions = new Mentions(lexicon, outcomes, new Policy(lexicon, policy));
    }

    /** The brief of a report; the claims are the report's own, in any order. */
    public Brief brief(ReportHead head, Collection<Claim> claims) {
        MainIncident incident = new MainIncident(outcomes, head, claims.stream().distinct().toList());
        When day = incident.day();
        Where place = incident.place();
        List<Claim> its = incident.claims(day, place);
        List<String> types = its.stream()
                .filter(claim -> claim.proposition() instanceof Act)
                .map(claim -> ((Act) claim.proposition()).type())
                .distinct()
                .toList();
        return new Brief(head.id(), its.stream().map(Claim::id).toList(), day, place, counts(its), types);
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
