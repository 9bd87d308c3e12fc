package org.dateline.extract.count;

import java.util.Objects;
import org.dateline.model.Count;
import org.dateline.model.Phrase;

/**
 * How many of what.
 *
 * @param count how many
 * @param number the words of the number
 * @param noun index of the noun that names what is counted; the number's own head when no noun is said ("killed five")
 */
public record Counted(Count count, Phrase number, int noun) {
    public Counted {
        Objects.requireNonNull(count, "count");
        Objects.requireNonNull(number, "number");
    }
}
