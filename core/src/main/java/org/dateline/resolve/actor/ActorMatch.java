package org.dateline.resolve.actor;

import java.util.List;
import org.dateline.model.Sentence;

/**
 * Words of a sentence that the register knows.
 *
 * @param first index of the first token
 * @param last one past the last token
 * @param senses what they can mean; never empty, all of one length
 */
record ActorMatch(int first, int last, List<Sense> senses) {
    ActorMatch {
        senses = List.copyOf(senses);
        if (senses.isEmpty() || first < 0 || last <= first) {
            throw new IllegalArgumentException("not a match: [" + first + ", " + last + ") " + senses);
        }
    }

    String kind() {
        return senses.get(0).actor().kind();
    }

    /** The last nominal token whose head stands outside the match; the last token when there is none. */
    int head(Sentence sentence) {
        for (int t = last - 1; t >= first; t--) {
            int head = sentence.token(t).head();
            if ((head < first || head >= last) && sentence.token(t).pos().isNominal()) {
                return t;
            }
        }
        return last - 1;
    }
}
