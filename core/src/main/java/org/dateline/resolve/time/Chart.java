package org.dateline.resolve.time;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/** The items found in one sentence so far, by category and first atom. Filled by one thread. */
final class Chart {
    private final List<Atom> atoms;
    private final List<List<Item>> starting;
    private final Needs needs;
    /** At which atoms a word stands or an item of a category starts, by their numbers; null where nowhere. */
    private final BitSet[] places;
    /** The match lines, by their numbers, that may match here. */
    private final BitSet open = new BitSet();

    /** @param needs numbers what match lines need */
    Chart(List<Atom> atoms, Needs needs) {
        this.atoms = atoms;
        this.needs = needs;
        this.places = new BitSet[needs.size()];
        // Few atoms begin an item: the others share one empty list.
        this.starting = new ArrayList<>(Collections.nCopies(atoms.size() + 1, List.of()));
    }

    int size() {
        return atoms.size();
    }

    Atom atom(int i) {
        return atoms.get(i);
    }

    /**
     * Adds the item unless the same category covers the same atoms already: the rule that stands first wins.
     *
     * @param number its category's; negative for a category that no line asks for
     */
    void add(Item item, int number) {
        List<Item> here = starting.get(item.first());
        for (Item other : here) {
            if (other.last() == item.last() && other.category().equals(item.category())) {
                return;
            }
        }
        if (here.isEmpty()) {
            here = new ArrayList<>(2);
            starting.set(item.first(), here);
        }
        here.add(item);
        mark(number, item.first());
    }

    /** Notes that what has this number stands or starts at the atom; nothing for a negative number. */
    void mark(int number, int atom) {
        if (number < 0) {
            return;
        }
        if (places[number] == null) {
            places[number] = new BitSet(atoms.size());
            open.or(needs.tried(number));
        }
        places[number].set(atom);
    }

    /** The atoms at which one of these numbers, of which one occurs, stands or starts; must not be changed. */
    BitSet starts(int[] openings) {
        if (openings.length == 1) {
            return places[openings[0]];
        }
        BitSet starts = new BitSet(atoms.size());
        for (int opening : openings) {
            if (places[opening] != null) {
                starts.or(places[opening]);
            }
        }
        return starts;
    }

    /** The first match line from that number on that may match what was found so far; -1 when there is none. */
    int nextLine(int from) {
        return open.nextSetBit(from);
    }

    /** Whether all that has these numbers occurs somewhere. */
    boolean hasAll(int[] numbers) {
        for (int number : numbers) {
            if (places[number] == null) {
                return false;
            }
        }
        return true;
    }

    /** Whether anything that has one of these numbers occurs somewhere. */
    boolean hasAny(int[] numbers) {
        for (int number : numbers) {
            if (places[number] != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether an item of this category starts here. */
    boolean has(int start, String category) {
        for (Item item : starting.get(start)) {
            if (item.category().equals(category)) {
                return true;
            }
        }
        return false;
    }

    /** All items that start here, in the order they were found; grows while further ones are added. */
    List<Item> at(int start) {
        return starting.get(start);
    }
}
