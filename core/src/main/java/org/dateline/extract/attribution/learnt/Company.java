package org.dateline.extract.attribution.learnt;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Where a sentence's cues are likely to be, for looking at one of them among the others. */
final class Company {
    /** No cues. */
    static final Company NONE = new Company(new TreeMap<>());
    /** A word less likely than this to be the head of a cue is no company. */
    static final double LIKELY = 0.15;

    private static final double RATHER = 0.4;
    private static final double SURELY = 0.8;

    /** The words that may be heads, in text order, and how sure it is of each: up to 3. */
    private final int[] heads;
    private final int[] sure;

    /** @param heads how likely words of the sentence are heads of cues, where it is {@link #LIKELY} */
    Company(SortedMap<Integer, Double> heads) {
        this.heads = new int[heads.size()];
        this.sure = new int[heads.size()];
        int count = 0;
        for (Map.Entry<Integer, Double> head : heads.entrySet()) {
            double likely = head.getValue();
            this.heads[count] = head.getKey();
            this.sure[count++] = likely < LIKELY ? 0 : likely < RATHER ? 1 : likely < SURELY ? 2 : 3;
        }
    }

    /** How sure it is that a token is the head of a cue: 0 for hardly, up to 3. */
    int rival(int token) {
        for (int h = 0; h < heads.length; h++) {
            if (heads[h] == token) {
                return sure[h];
            }
        }
        return 0;
    }

    /** How many other cues stand between two tokens. */
    int between(int one, int other) {
        int from = Math.min(one, other);
        int to = Math.max(one, other);
        int count = 0;
        for (int h = 0; h < heads.length; h++) {
            count += heads[h] > from && heads[h] < to && sure[h] > 1 ? 1 : 0;
        }
        return count;
    }
}
