package org.dateline.relate;

import java.util.List;

/** What rules out that two groups of claims are about one happening. */
final class Exclusion {
    private Exclusion() {}

    /** Whether any claim of one rules out any of the other: by place, country, days or figures. */
    static boolean between(List<Unit> one, List<Unit> other) {
        return one.stream().anyMatch(a -> other.stream()
                .anyMatch(b -> a.excludes(b) || Figures.clash(a.claim(), b.claim())));
    }
}
