package org.dateline.report;

import java.util.List;
import java.util.function.Function;
import org.dateline.model.Judgement;
import org.dateline.model.Toll;

/**
 * What the page shows beside the settled record.
 *
 * @param judgements what people decided and did not take back, the earliest first
 * @param rulings what counting policies make of a toll, in the order to show; empty for none
 */
public record Beside(List<Judgement> judgements, Function<Toll, List<Ruling>> rulings) {
    /** Nobody judged anything, and no policy is shown. */
    public static final Beside NOTHING = new Beside(List.of(), toll -> List.of());

    /**
     * The numbers that one policy makes of a toll.
     *
     * @param low null when the policy leaves it empty; likewise the others
     * @param trace which rule made which number of what, one plain sentence each
     */
    public record Ruling(String policy, Integer low, Integer best, Integer high, List<String> trace) {
        public Ruling {
            trace = List.copyOf(trace);
        }
    }

    public Beside {
        judgements = List.copyOf(judgements);
    }
}
