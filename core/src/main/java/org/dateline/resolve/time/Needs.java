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
    /** By number the match lines that can begin with it; null where there is none. */
    private final List<BitSet> opened = new ArrayList<>();

    /** Numbers what a line needs or begins with. */
    void add(Collection<String> needs) {
        for (String need : needs) {
            if (numbers.putIfAbsent(need, opened.size()) == null) {
                opened.add(null);
            }
        }
    }

    /** The numbers; all must have been added. */
    int[] of(Collection<String> needs) {
        return needs.stream().mapToInt(numbers::get).sorted().toArray();
    }

    /** Notes what the match line of that number can begin with. */
    void open(int line, int[] openings) {
        for (int opening : openings) {
            if (opened.get(opening) == null) {
                opened.set(opening, new BitSet());
            }
            opened.get(opening).set(line);
        }
    }

    /** The match lines, by their numbers, that can begin with what has this number. */
    BitSet opened(int number) {
        BitSet lines = opened.get(number);
        return lines == null ? NOTHING : lines;
    }

    /** How many there are. */
    int size() {
        return opened.size();
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
