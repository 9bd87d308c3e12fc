package org.dateline.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The function words of one language or several, in small letters.
 *
 * @param longest how many characters the longest has
 */
record FunctionWords(Set<String> words, int longest) {
    /** How many words a text has, and how many of them are function words. */
    record Count(int words, int function) {}

    static FunctionWords of(Set<String> words) {
        return new FunctionWords(Set.copyOf(words), words.stream().mapToInt(String::length).max().orElse(0));
    }

    /** Counts those of a text; reads {@code limit} characters of it at most. */
    Count in(String text, int limit) {
        List<String> shorts = new ArrayList<>();
        int all = Words.shorts(text, limit, longest, shorts);
        int function = 0;
        for (int i = 0; i < shorts.size(); i++) {
            function += words.contains(shorts.get(i)) ? 1 : 0;
        }
        return new Count(all, function);
    }
}
