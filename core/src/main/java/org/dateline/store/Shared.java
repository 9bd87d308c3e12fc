package org.dateline.store;

import java.util.HashMap;
import java.util.Map;

/**
 * Values that were read before, so that equal ones are kept once: the claims of one sentence have its words, its day, its
 * place and its source in common, and a large ledger has to find room in memory. For one thread.
 */
final class Shared {
    private final Map<Object, Object> seen = new HashMap<>();

    /** The value that was given first of those equal to this one; null for null. */
    @SuppressWarnings("unchecked")
    <T> T one(T value) {
        if (value == null) {
            return null;
        }
        Object first = seen.putIfAbsent(value, value);
        return first == null ? value : (T) first;
    }
}
