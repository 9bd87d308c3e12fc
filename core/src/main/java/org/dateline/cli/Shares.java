package org.dateline.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Percentages that add up. */
final class Shares {
    private Shares() {}

    /**
     * Tenths of a per cent, one for each part, that add up to 1000 exactly: rounded down, and what is missing given to
     * the largest remainders. All are 0 when the parts are.
     */
    static int[] tenths(List<Integer> parts) {
        long whole = parts.stream().mapToLong(Integer::longValue).sum();
        int[] tenths = new int[parts.size()];
        if (whole == 0) {
            return tenths;
        }
        List<Integer> byRemainder = new ArrayList<>();
        int missing = 1000;
        for (int i = 0; i < tenths.length; i++) {
            tenths[i] = (int) (parts.get(i) * 1000L / whole);
            missing -= tenths[i];
            byRemainder.add(i);
        }
        byRemainder.sort(Comparator.comparing((Integer i) -> -(parts.get(i) * 1000L % whole)));
        for (int i = 0; i < missing; i++) {
            tenths[byRemainder.get(i)]++;
        }
        return tenths;
    }
}
