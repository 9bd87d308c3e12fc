package org.dateline.incident;

import java.util.Locale;

/** Wordings compared without regard to case, marks and articles. */
public final class Wording {
    private Wording() {}

    /** The words in small letters, parted by one blank, everything but letters and digits left out. */
    public static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** Whether the one wording stands in the other as whole words. */
    public static boolean holds(String outer, String inner) {
        return !inner.isEmpty() && (" " + outer + " ").contains(" " + inner + " ");
    }
}
