package org.dateline.brief;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Adds up people of different descriptions told of in different sentences: "a leader was captured. Two fighters were also
 * held." A description told again adds nothing; of several told by more than one, the greatest number counts.
 */
final class Beside {
    private static final Set<String> EARLY = Set.of("title", "lead", "second");

    private final Set<String> ones = new TreeSet<>();
    private final Set<String> earlyOnes = new TreeSet<>();
    private int many;
    private int earlyMany;

    /** Takes in a mention that stands there in the report. */
    void take(Mention mention, String position) {
        boolean early = EARLY.contains(position);
        if (mention.number() > 1 && !mention.anaphoric()) {
            many = Math.max(many, mention.number());
            earlyMany = early ? Math.max(earlyMany, mention.number()) : earlyMany;
        } else if (mention.number() == 1 && !mention.kind().isEmpty() && !mention.anaphoric()) {
            ones.add(mention.kind());
            if (early) {
                earlyOnes.add(mention.kind());
            }
        }
    }

    /** What they come to, by sign; empty when there is nothing to add up. */
    Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new TreeMap<>();
        if (many > 0 && !ones.isEmpty()) {
            numbers.put("ones and others", many + ones.size());
        }
        if (earlyMany > 0 && !earlyOnes.isEmpty()) {
            numbers.put("ones and others, early", earlyMany + earlyOnes.size());
        }
        if (ones.size() > 1) {
            numbers.put("ones of each kind", ones.size());
        }
        return numbers;
    }
}
