package org.dateline.report;

import java.util.List;
import java.util.function.Function;
import org.dateline.model.Echo;
import org.dateline.model.Join;
import org.dateline.model.Judgement;
import org.dateline.model.Toll;

/**
 * What the page shows beside the settled record.
 *
 * @param judgements what people decided and did not take back, the earliest first
 * @param rulings what counting policies make of a toll, in the order to show; empty for none
 * @param joins why claims stand in one event, step by step
 * @param echoes what several reports quote or count by the word of one speaker
 */
public record Beside(List<Judgement> judgements, Function<Toll, List<Ruling>> rulings, List<Join> joins, List<Echo> echoes) {
    /** Nobody judged anything, and no policy is shown. */
    public static final Beside NOTHING = new Beside(List.of(), toll -> List.of(), List.of(), List.of());

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
        joins = List.copyOf(joins);
        echoes = List.copyOf(echoes);
    }
}
