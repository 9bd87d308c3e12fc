package org.dateline.resolve.actor;

import java.util.Set;
import org.dateline.model.RareWords;

/** What words can begin: most can begin nothing that the register knows, so that nothing needs to be looked for there. */
final class Openings {
    static final int GROUP = 1;
    static final int PATTERN = 2;
    /** A state's name or adjective. */
    static final int NATION = 4;
    /** A people's name: "Syrians". */
    static final int PEOPLE = 8;
    /** A word for people: "villagers". */
    static final int PERSONS = 16;
    /** A word that leads up to a group's name. */
    static final int LEAD = 32;
    /** A state or a capital, where it may act. */
    static final int ACTING = 64;
    static final int OFFICE = 128;

    private final RareWords<Integer> sorts = new RareWords<>();

    /** Notes that these words can begin something of a sort. */
    void add(int sort, Set<String> words) {
        words.forEach(word -> sorts.put(word, of(word) | sort));
    }

    /** The same of a set of names, which may be null. */
    void add(int sort, Names<?> names) {
        add(sort, names == null ? Set.of() : names.openings());
    }

    /** All sorts of what a word, as it is compared, can begin; 0 for none. */
    int of(String word) {
        Integer known = sorts.get(word);
        return known == null ? 0 : known;
    }
}
