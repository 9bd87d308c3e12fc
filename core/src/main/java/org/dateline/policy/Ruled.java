package org.dateline.policy;

import java.util.List;

/**
 * What a policy makes of the figures of one toll.
 *
 * @param low null when the policy leaves it empty or nobody gives a number
 * @param best null likewise
 * @param high null likewise
 * @param trace which rule made which number of what, one plain sentence each; never empty
 */
public record Ruled(Integer low, Integer best, Integer high, List<String> trace) {
    public Ruled {
        trace = List.copyOf(trace);
        if (low != null && high != null && high < low) {
            throw new IllegalArgumentException("not low <= high: " + low + ", " + high);
        }
    }
}
