package org.dateline.publish.dataset;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.Toll;
import org.dateline.policy.CountingPolicy;
import org.dateline.policy.Ruled;
import org.dateline.publish.Corpus;

/** What counting policies make of the figures of a corpus: the numbers that its exports would have. */
public final class Counts {
    private final Map<String, CountingPolicy> policies = new LinkedHashMap<>();
    private final Map<String, Occurrence> occurrences = new HashMap<>();

    /** Reads the counting policies; throws a {@link org.dateline.lexicon.LexiconException} when one is missing or at fault. */
    public Counts(Lexicon lexicon, Corpus corpus) {
        CountingPolicy.names(lexicon).forEach(name -> policies.put(name, CountingPolicy.of(lexicon, name)));
        Occurrence.of(corpus, new Codebook(lexicon)).forEach(one -> occurrences.put(one.event().id(), one));
    }

    /** The event's figures of a measure as the policy of that name counts them; throws when there is no such event or policy. */
    public Counted of(String event, String measure, String policy) {
        return Counted.of(occurrences.get(event), measure, policies.get(policy));
    }

    /** One toll alone as the policy of that name counts it. */
    public Counted of(Toll toll, String policy) {
        Occurrence one = toll.event() == null ? null : occurrences.get(toll.event());
        Ruled ruled = policies.get(policy).rule(toll, one == null ? Map.of() : one.kinds());
        return new Counted(ruled.low(), ruled.best(), ruled.high(), ruled.trace());
    }

    /** The names of the policies, in the order of their table. */
    public List<String> policies() {
        return List.copyOf(policies.keySet());
    }

    /** What the policy of that name writes where nobody gives a number; null for nothing. */
    public Integer unknown(String policy) {
        return policies.get(policy).unknown();
    }
}
