package org.dateline.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What two reports have in common: stretches of the same words, put together to passages where only a few words between them
 * were changed. A passage counts when it is too long to be an accident and its words are not merely those of somebody whom
 * both quote.
 */
final class Overlap {
    /** Fewer words in common say nothing. */
    private static final int LEAST = 5;
    /** So many words may have been changed, left out or put in between two stretches of one passage. */
    private static final int CHANGED = 6;
    /** Shorter passages count only when they hold a whole sentence: stock phrases have up to a dozen words. */
    private static final int LONG = 16;
    /** A passage has at least this part of its words in common. */
    private static final double ALIKE = 0.7;
    /** Shorter sentences are said alike by chance. */
    static final int SENTENCE = 8;

    private final Wording first;
    private final Wording second;
    private final List<Stretch> stretches = new ArrayList<>();
    private int quoted;

    Overlap(Wording first, Wording second) {
        this.first = first;
        this.second = second;
        for (List<Stretch> passage : passages(common())) {
            if (isLong(passage)) {
                if (unquoted(passage) >= SENTENCE) {
                    stretches.addAll(passage);
                } else {
                    quoted++;
                }
            }
        }
        stretches.sort(Comparator.comparingInt(Stretch::first).thenComparingInt(Stretch::second));
    }

    /** Whether this much in one place is worth comparing the two reports for. */
    static boolean isPromising(Stretch stretch, Wording first, Wording second) {
        return stretch.length() >= LONG - LEAST + 1 || stretch.sentence(first, second) >= SENTENCE;
    }

    /** The stretches of the passages that count, in order of the earlier report. */
    List<Stretch> stretches() {
        return stretches;
    }

    /** How many passages there are of somebody's words that both quote. */
    int quoted() {
        return quoted;
    }

    /** How many words the stretches have. */
    int words() {
        return stretches.stream().mapToInt(Stretch::length).sum();
    }

    /** The part of the earlier report's words that the later one holds, up to 1. */
    double shareOfFirst() {
        return share(words(), first);
    }

    /** The part of the later report's words that the earlier one holds, up to 1. */
    double shareOfSecond() {
        return share(words(), second);
    }

    private static double share(int words, Wording of) {
        return of.size() == 0 ? 0 : Math.min(1, words / (double) of.size());
    }

    /** All stretches in order of the later report; none begins inside another. */
    private List<Stretch> common() {
        Map<Integer, Integer> runs = new HashMap<>();
        for (int i = 0; i + LEAST <= first.size(); i++) {
            runs.putIfAbsent(first.run(i, LEAST), i);
        }
        List<Stretch> common = new ArrayList<>();
        for (int j = 0; j + LEAST <= second.size(); j++) {
            Integer i = runs.get(second.run(j, LEAST));
            Stretch stretch = i == null ? null : Stretch.around(first, i, second, j);
            if (stretch != null && stretch.length() >= LEAST) {
                Stretch rest = after(stretch, common);
                if (rest.length() >= LEAST) {
                    common.add(rest);
                }
                j = Math.max(j, stretch.secondEnd() - LEAST);
            }
        }
        return common;
    }

    /** The stretch without what an earlier one has of it already. */
    private static Stretch after(Stretch stretch, List<Stretch> common) {
        int taken = common.isEmpty() ? 0 : Math.max(0, common.get(common.size() - 1).secondEnd() - stretch.second());
        return new Stretch(stretch.first() + taken, stretch.second() + taken, stretch.length() - taken);
    }

    private static List<List<Stretch>> passages(List<Stretch> common) {
        List<List<Stretch>> passages = new ArrayList<>();
        for (Stretch stretch : common) {
            List<Stretch> passage = passages.isEmpty() ? List.of() : passages.get(passages.size() - 1);
            if (!passage.isEmpty() && goesOn(passage.get(passage.size() - 1), stretch)) {
                passage.add(stretch);
            } else {
                passages.add(new ArrayList<>(List.of(stretch)));
            }
        }
        return passages;
    }

    private static boolean goesOn(Stretch before, Stretch stretch) {
        int one = stretch.first() - before.firstEnd();
        int other = stretch.second() - before.secondEnd();
        return one >= 0 && one <= CHANGED && other >= 0 && other <= CHANGED;
    }

    private boolean isLong(List<Stretch> passage) {
        if (passage.stream().anyMatch(stretch -> stretch.length() >= LONG || stretch.sentence(first, second) >= SENTENCE)) {
            return true;
        }
        int common = passage.stream().mapToInt(Stretch::length).sum();
        Stretch last = passage.get(passage.size() - 1);
        int of = Math.max(last.firstEnd() - passage.get(0).first(), last.secondEnd() - passage.get(0).second());
        return common >= LONG && common >= ALIKE * of;
    }

    private int unquoted(List<Stretch> passage) {
        return passage.stream().mapToInt(stretch -> stretch.unquoted(first, second)).sum();
    }
}
