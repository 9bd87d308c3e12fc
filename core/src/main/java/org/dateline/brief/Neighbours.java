package org.dateline.brief;

import java.util.Locale;

/** The word or mark right before or after something in a text. */
final class Neighbours {
    private Neighbours() {}

    /** The last word of the text, lower case, or the comma it ends with; empty when there is none. */
    static String last(String text) {
        String trimmed = text.stripTrailing();
        if (trimmed.endsWith(",")) {
            return ",";
        }
        String word = trimmed.substring(Math.max(trimmed.lastIndexOf(' '), trimmed.lastIndexOf('\n')) + 1);
        return word.toLowerCase(Locale.ROOT);
    }

    /** The text without its last word, or without the comma it ends with. */
    static String withoutLast(String text) {
        String trimmed = text.stripTrailing();
        return trimmed.substring(0, trimmed.length() - Math.min(trimmed.length(), last(trimmed).length()));
    }

    /** The first word of the text, lower case, or the mark it begins with, "'s" for a possessive; empty when there is none. */
    static String first(String text) {
        if (text.startsWith("'s") || text.startsWith("\u2019s")) {
            return "'s";
        }
        String trimmed = text.stripLeading();
        if (trimmed.isEmpty() || !Character.isLetter(trimmed.charAt(0))) {
            return trimmed.isEmpty() ? "" : trimmed.substring(0, 1);
        }
        return trimmed.split("[^\\p{L}]")[0].toLowerCase(Locale.ROOT);
    }
}
