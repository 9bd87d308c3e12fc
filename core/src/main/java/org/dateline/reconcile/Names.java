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

    /** "A says", "A and B say". */
    static String say(Collection<String> names) {
        return list(names) + (isOne(names) ? " says" : " say");
    }

    /** "A denies", "A and B deny". */
    static String deny(Collection<String> names) {
        return list(names) + (isOne(names) ? " denies" : " deny");
    }

    /** "A doubts", "A and B doubt". */
    static String doubt(Collection<String> names) {
        return list(names) + (isOne(names) ? " doubts" : " doubt");
    }

    private static boolean isOne(Collection<String> names) {
        return names.stream().distinct().count() == 1;
    }
}
