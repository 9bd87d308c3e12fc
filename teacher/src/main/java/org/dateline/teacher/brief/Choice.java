package org.dateline.teacher.brief;

import java.util.List;
import java.util.SortedSet;

/**
 * One report's candidates, by their signs, and which of them are right; at least one is.
 *
 * @param fold which of the folds of a cross-validation it belongs to
 */
record Choice(int fold, List<SortedSet<String>> signs, List<Boolean> right) {
    Choice {
        signs = List.copyOf(signs);
        right = List.copyOf(right);
    }
}
