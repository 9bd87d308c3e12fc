package org.dateline.model;

import java.util.HashMap;
import java.util.Map;

/**
 * What is known of some thousands of words, for those who ask it of every word of a text: that nothing is known of a word, as of
 * most, is seen in a few kilobytes that stay at hand. Once filled it may be read by many threads.
 *
 * @param <V> what is known of a word
 */
public final class RareWords<V> {
    private static final int HASH_BITS = 15;

    private final Map<String, V> known = new HashMap<>();
    /** A bit for each part of a hash that any of the words has. */
    private final long[] hashes = new long[1 << HASH_BITS - 6];

    /** Puts down what is known of a word, in place of what was known before. */
    public void put(String word, V value) {
        int hash = hash(word);
        hashes[hash >>> 6] |= 1L << hash;
        known.put(word, value);
    }

    /** What is known of a word, letter by letter; null for nothing. */
    public V get(String word) {
        int hash = hash(word);
        return (hashes[hash >>> 6] >>> hash & 1) == 0 ? null : known.get(word);
    }

    private static int hash(String word) {
        return word.hashCode() * 0x9E3779B9 >>> Integer.SIZE - HASH_BITS;
    }
}
