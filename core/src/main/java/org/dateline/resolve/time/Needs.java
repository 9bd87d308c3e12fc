package org.dateline.resolve.time;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The words, and categories in braces, that match lines need or begin with, each with a number: most lines are passed over
 * because something they need does not occur in the sentence, and with numbers that is seen at a glance. Filled once, then
 * unchanging.
 */
final class Needs {
    private static final int BITS = 64;
    private static final BitSet NOTHING = new BitSet();

    private final Map<String, Integer> numbers = new HashMap<>();
    /** The same of the categories alone, without their braces. */
    private final Map<String, Integer> categories = new HashMap<>();
    private final Map<Integer, BitSet> opened = new HashMap<>();

    /** Numbers what a line needs or begins with. */
    void add(Set<String> needs) {
        for (String need : needs) {
            int number = numbers.computeIfAbsent(need, key -> numbers.size());
            if (need.startsWith("{")) {
                categories.put(need.substring(1, need.length() - 1), number);
            }
        }
    }

    /** Nothing, as a set of numbers. */
    long[] none() {
        return new long[numbers.size() / BITS + 1];
    }

    /** As a set of numbers; all of them must have been added. */
    long[] of(Set<String> needs) {
        long[] set = none();
        needs.forEach(need -> mark(number(need), set));
        return set;
    }

    /** Notes what the match line of that number can begin with; all of it must have been added. */
    void open(int line, Set<String> openings) {
        for (String opening : openings) {
            opened.computeIfAbsent(number(opening), key -> new BitSet()).set(line);
        }
    }

    /** The match lines, by their numbers, that can begin with what has this number. */
    BitSet opened(int number) {
        return opened.getOrDefault(number, NOTHING);
    }

    /** How many there are. */
    int size() {
        return numbers.size();
    }

    /** The number of a word or a category in braces; -1 for what no line asks for. */
    int number(String need) {
        return numbers.getOrDefault(need, -1);
    }

    /** The number of a category; -1 for one that no line asks for. */
    int category(String category) {
        return categories.getOrDefault(category, -1);
    }

    /** Puts a number into a set. */
    static void mark(int number, long[] set) {
        set[number / BITS] |= 1L << number % BITS;
    }

    /** Whether the first set holds all of the second. */
    static boolean holds(long[] set, long[] needed) {
        for (int i = 0; i < needed.length; i++) {
            if ((set[i] & needed[i]) != needed[i]) {
                return false;
            }
        }
        return true;
    }
}
