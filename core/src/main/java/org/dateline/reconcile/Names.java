package org.dateline.reconcile;

import java.util.Collection;
import java.util.List;

/** Names in a sentence. */
final class Names {
    private Names() {}

    /** "A", "A and B", "A, B and C". */
    static String list(Collection<String> names) {
        List<String> all = names.stream().distinct().toList();
        if (all.size() < 2) {
            return String.join("", all);
        }
        return String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.get(all.size() - 1);
    }

    /** The parts as one sentence; the first letter is made a capital, the parts stand between semicolons. */
    static String sentence(List<String> parts) {
        String joined = String.join("; ", parts) + ".";
        return Character.toUpperCase(joined.charAt(0)) + joined.substring(1);
    }
}
