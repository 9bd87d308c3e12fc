package org.dateline.compare;

import java.util.Locale;

/** Values of the record in words. */
final class Wordings {
    private Wordings() {}

    /** "took", "single origin"; "?" for null. */
    static String word(Enum<?> value) {
        return value == null ? "?" : value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
