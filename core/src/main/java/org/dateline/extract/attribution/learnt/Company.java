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

    private final SortedMap<Integer, Double> heads;

    /** @param heads how likely words of the sentence are heads of cues, where it is {@link #LIKELY} */
    Company(Map<Integer, Double> heads) {
        this.heads = new TreeMap<>(heads);
    }

    /** How sure it is that a token is the head of a cue: 0 for hardly, up to 3. */
    int rival(int token) {
        double likely = heads.getOrDefault(token, 0.0);
        return likely < LIKELY ? 0 : likely < RATHER ? 1 : likely < SURELY ? 2 : 3;
    }

    /** How many other cues stand between two tokens. */
    int between(int one, int other) {
        int from = Math.min(one, other) + 1;
        int count = 0;
        for (double likely : heads.subMap(from, Math.max(from, Math.max(one, other))).values()) {
            count += likely >= RATHER ? 1 : 0;
        }
        return count;
    }
}
