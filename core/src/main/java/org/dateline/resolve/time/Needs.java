package org.dateline.resolve.time;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;

/**
 * The words, and categories in braces, that match lines need or begin with, each with a number: most lines are passed over
 * because something they need does not occur in the sentence, and with numbers that is seen at a glance. Filled once, then
 * unchanging.
 */
final class Needs {
    private static final BitSet NOTHING = new BitSet();

    private final Map<String, Integer> numbers = new HashMap<>();
    /** How many match lines need what has a number. */
    private final List<Integer> wanted = new ArrayList<>();
    /** By number the match lines that are tried where it occurs; null where there is none. */
    private final List<BitSet> tried = new ArrayList<>();

    /** Numbers what a line needs or begins with. */
    void add(Collection<String> needs) {
        for (String need : needs) {
            int number = numbers.computeIfAbsent(need, key -> numbers.size());
            if (number == tried.size()) {
                tried.add(null);
                wanted.add(0);
            }
            wanted.set(number, wanted.get(number) + 1);
        }
    }

    /** The numbers; all must have been added. */
    int[] of(Collection<String> needs) {
        return needs.stream().mapToInt(numbers::get).sorted().toArray();
    }

    /**
     * Notes that a match line is worth a try only with all that it needs, or, if it needs nothing in particular, with one of what
     * it begins with. Of several that it needs, what the fewest lines need occurs least.
     */
    void note(int line, int[] needed, int[] openings) {
        if (needed.length == 0) {
            for (int opening : openings) {
                note(line, opening);
            }
            return;
        }
        int rarest = needed[0];
        for (int need : needed) {
            rarest = wanted.get(need) < wanted.get(rarest) ? need : rarest;
        }
        note(line, rarest);
    }

    private void note(int line, int number) {
        if (tried.get(number) == null) {
            tried.set(number, new BitSet());
        }
        tried.get(number).set(line);
    }

    /** The match lines, by their numbers, that are to be tried where this number occurs. */
    BitSet tried(int number) {
        BitSet lines = tried.get(number);
        return lines == null ? NOTHING : lines;
    }

    /** How many there are. */
    int size() {
        return tried.size();
    }

    /** The number of a category; -1 for one that no line asks for. */
    int category(String category) {
        return numbers.getOrDefault("{" + category + "}", -1);
    }

    /** Tells of the words, apart from the categories, with their numbers. */
    void forEachWord(ObjIntConsumer<String> listener) {
        numbers.forEach((need, number) -> {
            if (!need.startsWith("{")) {
                listener.accept(need, number);
            }
        });
    }
}
