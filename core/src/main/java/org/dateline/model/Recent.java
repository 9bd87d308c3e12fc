package org.dateline.model;

import java.util.function.Function;

/**
 * Remembers what was lately made of things, for work that several stages would otherwise do again on the same thing: the times
 * in a sentence are asked for when it is spotted and when it is resolved. What it holds at most is fixed from the start, so it
 * does not grow, and what it has forgotten is made anew. Thread-safe without a lock: threads that miss each other's work do it
 * themselves.
 *
 * @param <K> what is looked at, told apart by identity; it must not change
 * @param <V> what is made of it; unchanging, for it is shared between threads
 */
public final class Recent<K, V> {
    private static final int PLACES = 512;

    private final Function<K, V> maker;
    /** An entry is put at the place that its key has by chance; it is unchanging, so that who reads it sees all of it. */
    private final Entry<?, ?>[] entries = new Entry<?, ?>[PLACES];

    private record Entry<K, V>(K key, V value) {}

    /** @param maker always makes the same of the same thing; never null */
    public Recent(Function<K, V> maker) {
        this.maker = maker;
    }

    /** What is made of the thing: remembered, or made now. */
    @SuppressWarnings("unchecked")
    public V of(K key) {
        int place = System.identityHashCode(key) % PLACES;
        Entry<?, ?> entry = entries[place];
        if (entry == null || entry.key != key) {
            entry = new Entry<>(key, maker.apply(key));
            entries[place] = entry;
        }
        return (V) entry.value;
    }
}
