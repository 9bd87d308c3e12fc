package org.dateline.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Things by number that are joined pair by pair; the result does not depend on the order of the joins. */
final class Groups {
    private final int[] parent;

    Groups(int size) {
        parent = new int[size];
        for (int i = 0; i < size; i++) {
            parent[i] = i;
        }
    }

    void join(int one, int other) {
        int a = root(one);
        int b = root(other);
        parent[Math.max(a, b)] = Math.min(a, b);
    }

    /** The least member of the group. */
    int root(int member) {
        int root = member;
        while (parent[root] != root) {
            root = parent[root];
        }
        for (int i = member; i != root; ) {
            int next = parent[i];
            parent[i] = root;
            i = next;
        }
        return root;
    }

    boolean joined(int one, int other) {
        return root(one) == root(other);
    }

    /** The groups by their least member, members in order. */
    List<List<Integer>> all() {
        Map<Integer, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < parent.length; i++) {
            groups.computeIfAbsent(root(i), key -> new ArrayList<>()).add(i);
        }
        return List.copyOf(groups.values());
    }
}
