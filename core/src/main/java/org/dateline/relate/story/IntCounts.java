package org.dateline.relate.story;

/** How often each of many numbers was met, without an object for each. */
public final class IntCounts {
    private int[] keys = new int[1 << 10];
    /** 0 where there is no key. */
    private int[] counts = new int[1 << 10];

    private int size;

    /** Counts the number once more. */
    public void add(int key) {
        if (size * 2 >= keys.length) {
            grow();
        }
        int slot = slot(key);
        size += counts[slot] == 0 ? 1 : 0;
        keys[slot] = key;
        counts[slot]++;
    }

    /** How often it was counted. */
    public int get(int key) {
        return counts[slot(key)];
    }

    private int slot(int key) {
        int mask = keys.length - 1;
        int slot = (key ^ key >>> 16) * 0x9E3779B1 >>> 7 & mask;
        while (counts[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new int[oldKeys.length * 2];
        counts = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCounts[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                counts[slot] = oldCounts[i];
            }
        }
    }
}
