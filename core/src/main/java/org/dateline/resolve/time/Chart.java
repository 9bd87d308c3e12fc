package org.dateline.resolve.time;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The items found in one sentence so far, by category and first atom. Filled by one thread. */
final class Chart {
    private final List<Atom> atoms;
    private final List<List<Item>> starting = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private final Set<String> present = new HashSet<>();

    Chart(List<Atom> atoms) {
        this.atoms = atoms;
        atoms.forEach(atom -> present.add(atom.text()));
        for (int i = 0; i <= atoms.size(); i++) {
            starting.add(new ArrayList<>());
        }
    }

    int size() {
        return atoms.size();
    }

    Atom atom(int i) {
        return atoms.get(i);
    }

    /** Adds the item unless the same category covers the same atoms already: the rule that stands first wins. */
    void add(Item item) {
        if (keys.add(item.category() + " " + item.first() + " " + item.last())) {
            starting.get(item.first()).add(item);
            present.add("{" + item.category() + "}");
        }
    }

    /** Whether all these words, and categories in braces, occur somewhere. */
    boolean has(Set<String> needs) {
        return present.containsAll(needs);
    }

    /** Items of this category that start here, in the order they were found. */
    List<Item> at(int start, String category) {
        List<Item> found = List.of();
        for (Item item : starting.get(start)) {
            if (item.category().equals(category)) {
                found = found.isEmpty() ? new ArrayList<>(2) : found;
                found.add(item);
            }
        }
        return found;
    }

    /** All items that start here, in the order they were found. */
    List<Item> at(int start) {
        return starting.get(start);
    }
}
