package org.dateline.extract.count;

import java.util.Objects;
import org.dateline.model.Count;

/**
 * A number as it stands in a sentence.
 *
 * @param first index of its first token, words like "at least" included
 * @param last one past its last token
 * @param count what it says
 */
public record Quantity(int first, int last, Count count) {
    public Quantity {
        Objects.requireNonNull(count, "count");
        if (first < 0 || last <= first) {
            throw new IllegalArgumentException("not a stretch of tokens: [" + first + ", " + last + ")");
        }
    }

    /** Whether the token is one of its own. */
    public boolean contains(int token) {
        return first <= token && token < last;
    }
}
