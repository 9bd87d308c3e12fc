package org.dateline.brief;

import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A day or a place that a report may be mainly about.
 *
 * @param key the same for the same day or place
 * @param value the day or place, as one of its mentions gives it
 * @param signs what speaks for it and against it; each has a weight in {@code lexicon/settle}
 */
public record Candidate<T>(String key, T value, SortedSet<String> signs) {
    public Candidate {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(value, "value");
        signs = new TreeSet<>(signs);
    }

    Candidate<T> with(T other, Set<String> more) {
        SortedSet<String> all = new TreeSet<>(signs);
        all.addAll(more);
        return new Candidate<>(key, other, all);
    }
}
