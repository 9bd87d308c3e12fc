package org.dateline.resolve.time;

import java.util.Map;

/**
 * Something recognised in a sentence: a word of a class, or what a rule built.
 *
 * @param category class of the word, or what the rule gives
 * @param first index of the first atom
 * @param last one past the last atom
 * @param value a word's value, a number; null for an expression
 * @param expression null for a word or number
 * @param rule what built it; null for a word
 * @param slots what the rule's slots hold, by name
 */
record Item(String category, int first, int last, String value, Expression expression, Rule rule, Map<String, Item> slots) {
    static Item word(String category, int first, int last, String value) {
        return new Item(category, first, last, value, null, null, Map.of());
    }

    int length() {
        return last - first;
    }

    boolean overlaps(int from, int to) {
        return first < to && from < last;
    }
}
