package org.dateline.teacher;

import java.util.Arrays;
import org.dateline.model.NameType;

/**
 * A sentence as the teacher reads it. All arrays have one element for each token.
 *
 * @param paragraph the paragraph it stands in
 * @param forms the tokens as the model is shown them
 * @param starts where each token begins in the paragraph
 * @param ends where each token ends in the paragraph
 * @param heads index of the head; -1 for the root
 */
record SilverSentence(
        String paragraph, int[] starts, int[] ends, String[] forms, String[] lemmas, String[] tags, NameType[] names, int[] heads, String[] labels) {
    int size() {
        return forms.length;
    }

    /** Whether every token hangs under one root. */
    boolean isTree() {
        int roots = 0;
        for (int i = 0; i < size(); i++) {
            roots += heads[i] < 0 ? 1 : 0;
            int steps = 0;
            for (int at = i; at >= 0; at = heads[at]) {
                if (++steps > size()) {
                    return false;
                }
            }
        }
        return roots == 1;
    }

    /** The same without its last token, when that is punctuation that nothing hangs on; otherwise the same. */
    SilverSentence withoutFullStop() {
        int last = size() - 1;
        if (last < 1 || !tags[last].equals(".") || heads[last] < 0 || Arrays.stream(heads).anyMatch(head -> head == last)) {
            return this;
        }
        return new SilverSentence(
                paragraph,
                Arrays.copyOf(starts, last),
                Arrays.copyOf(ends, last),
                Arrays.copyOf(forms, last),
                Arrays.copyOf(lemmas, last),
                Arrays.copyOf(tags, last),
                Arrays.copyOf(names, last),
                Arrays.copyOf(heads, last),
                Arrays.copyOf(labels, last));
    }

    /** The same in another paragraph. */
    SilverSentence in(String other) {
        return new SilverSentence(other, starts, ends, forms, lemmas, tags, names, heads, labels);
    }
}
