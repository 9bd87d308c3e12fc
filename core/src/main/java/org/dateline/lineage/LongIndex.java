package org.dateline.lineage;

import java.util.Arrays;

/** Numbers by number, without an object for each: millions of eight-word runs fit where boxed ones would not. */
final class LongIndex {
    /** Stands for "nothing here"; {@link #put} refuses it as a value. */
    static final long NONE = -1;

    private long[] keys = new long[1 << 12];
    private long[] values = new long[1 << 12];
    private int size;

    LongIndex() {
        Arrays.fill(values, NONE);
    }

    /** The value put under this key; {@link #NONE} when there is none. */
    long get(long key) {
        return values[slot(keys, values, key)];
    }

    void put(long key, long value) {
        if (value == NONE) {
            throw new IllegalArgumentException("not a value: " + value);
        }
        if (size * 2 >= keys.length) {
            grow();
        }
        int slot = slot(keys, values, key);
        if (values[slot] == NONE) {
            size++;
        }
        keys[slot] = key;
        values[slot] = value;
    }

    private static int slot(long[] keys, long[] values, long key) {
        int mask = keys.length - 1;
        int slot = (int) ((key ^ key >>> 32) & mask);
        while (values[slot] != NONE && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new long[keys.length];
        Arrays.fill(values, NONE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != NONE) {
                int slot = slot(keys, values, oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }
}
