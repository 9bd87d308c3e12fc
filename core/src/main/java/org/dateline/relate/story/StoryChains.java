package org.dateline.relate.story;

/** Stories that links above nought lead from one to another, directly or through others. */
final class StoryChains {
    private final int[] before;

    StoryChains(int size) {
        before = new int[size];
        for (int i = 0; i < size; i++) {
            before[i] = i;
        }
    }

    void join(int one, int other) {
        int a = first(one);
        int b = first(other);
        before[Math.max(a, b)] = Math.min(a, b);
    }

    /** The least story of the chain. */
    int first(int story) {
        int first = story;
        while (before[first] != first) {
            before[first] = before[before[first]];
            first = before[first];
        }
        return first;
    }
}
