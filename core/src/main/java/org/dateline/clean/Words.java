package org.dateline.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Text made comparable, and its words. */
final class Words {
    private static final int ASCII = 128;

    private Words() {}

    /** Lower case, straight quotes, one blank between words, none at the ends; reads {@code limit} characters at most. */
    static String plain(String text, int limit) {
        int end = Math.min(text.length(), limit);
        char[] out = new char[end];
        int length = 0;
        boolean blank = false;
        boolean ascii = true;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                blank = length > 0;
                continue;
            }
            if (blank) {
                out[length++] = ' ';
                blank = false;
            }
            char plain = c < ASCII ? c : straight(c);
            ascii &= plain < ASCII;
            out[length++] = plain >= 'A' && plain <= 'Z' ? (char) (plain + 'a' - 'A') : plain;
        }
        String made = new String(out, 0, length);
        return ascii ? made : made.toLowerCase(Locale.ROOT);
    }

    private static char straight(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u02BC' -> '\'';
            case '\u201C', '\u201D' -> '"';
            default -> c;
        };
    }

    /** The text with a plain blank for every no-break or other special one, as long as before; line breaks stay. */
    static String spaced(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c) && c != '\n' && c != '\r') {
                out.setCharAt(i, ' ');
            }
        }
        return out.toString();
    }

    /** White space of any kind, no-break spaces, zero-width characters and control characters. */
    static boolean isBlank(char c) {
        // Nearly all characters are letters of English, which the first look tells.
        return c <= ' ' || c >= '\u007F' && isRareBlank(c);
    }

    private static boolean isRareBlank(char c) {
        return c <= '\u00A0' || Character.isWhitespace(c) || c == '\u202F' || c == '\u2007'
                || c >= '\u200B' && c <= '\u200F' || c == '\uFEFF' || c == '\u2060' || c == '\u00AD';
    }

    /** Runs of letters, digits and inner apostrophes in lower case; reads {@code limit} characters at most. */
    static List<String> of(String text, int limit) {
        List<String> words = new ArrayList<>();
        shorts(text, limit, Integer.MAX_VALUE, words);
        return words;
    }

    /**
     * Counts the words, and adds those of at most {@code longest} characters to a list, for who looks for short ones: in
     * small letters no word is shorter.
     */
    static int shorts(String text, int limit, int longest, List<String> shorts) {
        int count = 0;
        int end = Math.min(text.length(), limit);
        int start = -1;
        for (int i = 0; i <= end; i++) {
            boolean inside = i < end && isWordPart(text, i, start >= 0);
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                count++;
                if (i - start <= longest) {
                    shorts.add(text.substring(start, i).toLowerCase(Locale.ROOT).replace('\u2019', '\''));
                }
                start = -1;
            }
        }
        return count;
    }

    private static boolean isWordPart(String text, int i, boolean within) {
        char c = text.charAt(i);
        if (within && (c == '\'' || c == '\u2019')) {
            return i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
        }
        return c < ASCII
                ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
                : Character.isLetterOrDigit(c) || Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
