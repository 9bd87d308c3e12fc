package org.dateline.judge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Claim;
import org.dateline.model.ClaimRef;
import org.dateline.model.Doubt;
import org.dateline.model.Happening;
import org.dateline.model.Judgement;

/** Doubts that nobody has settled: neither put together by now, nor judged to be different. */
public final class OpenDoubts {
    private final Map<String, Integer> happeningOf = new HashMap<>();
    /** Numbers of happenings that somebody judged not to be one. */
    private final Set<Set<Integer>> different = new HashSet<>();

    /** @param happenings as people put them together and took them apart */
    public OpenDoubts(Judgements judgements, List<Happening> happenings) {
        for (int h = 0; h < happenings.size(); h++) {
            for (Claim claim : happenings.get(h).claims()) {
                happeningOf.put(claim.id(), h);
            }
        }
        for (Judgement judgement : judgements.standing()) {
            if (judgement.question() == Judgement.Question.DIFFERENT) {
                different.add(pair(holding(judgement.subject(), happenings), holding(judgement.object(), happenings)));
            }
        }
    }

    /** Those of the doubts that are open, in their order. */
    public List<Doubt> of(List<Doubt> doubts) {
        return doubts.stream().filter(this::isOpen).toList();
    }

    private boolean isOpen(Doubt doubt) {
        Set<Integer> both = pair(happeningOf.getOrDefault(doubt.claim(), -1), happeningOf.getOrDefault(doubt.other(), -1));
        return both.size() == 2 && !different.contains(both);
    }

    private static Set<Integer> pair(int one, int other) {
        return one == other ? Set.of(one) : Set.of(one, other);
    }

    /** The number of the happening that the claim is of; -1 when it is of none. */
    private static int holding(ClaimRef ref, List<Happening> happenings) {
        for (int h = 0; h < happenings.size(); h++) {
            if (happenings.get(h).claims().stream().anyMatch(ref::leadsTo)) {
                return h;
            }
        }
        return -1;
    }
}
