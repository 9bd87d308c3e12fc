package org.dateline.model;

import java.util.function.Function;

/**
 * Remembers what was lately made of things, for work that several stages would otherwise do again on the same thing: the times
 * in a sentence are asked for when it is spotted and when it is resolved. What it holds at most is fixed from the start, so it
 * does not grow, and what it has forgotten is made anew. Thread-safe: each thread remembers its own work, since a report is
 * coded on one thread, and threads that wrote to the same memory would wait for each other.
 *
 * @param <K> what is looked at, told apart by identity; it must not change
 * @param <V> what is made of it
 */
public final class Recent<K, V> {
    /** Enough for two of a report's sentences to share one seldom. */
    private static final int PLACES = 512;

    private final Function<K, V> maker;
    /** An entry is put at the place that its key has by chance. */
    private final ThreadLocal<Entry<?, ?>[]> entries = ThreadLocal.withInitial(() -> new Entry<?, ?>[PLACES]);

    private record Entry<K, V>(K key, V value) {}

    /** @param maker always makes the same of the same thing; never null */
    public Recent(Function<K, V> maker) {
        this.maker = maker;
    }

    /** What is made of the thing: remembered, or made now. */
    @SuppressWarnings("unchecked")
    public V of(K key) {
        Entry<?, ?>[] mine = entries.get();
        int place = System.identityHashCode(key) % PLACES;
        Entry<?, ?> entry = mine[place];
        if (entry == null || entry.key != key) {
            entry = new Entry<>(key, maker.apply(key));
            mine[place] = entry;
        }
        return (V) entry.value;
    }
}
