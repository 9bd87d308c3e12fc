package org.dateline.clean;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether any of some words or phrases stands in a text, not as part of a longer word; the case of English letters is
 * ignored. Looks at each word's first letter and is many times faster than the expression that lists them all. Thread-safe.
 */
final class Literals {
    private static final int ASCII = 128;

    /** By their first letter, those with one beyond ASCII last. */
    private final String[][] byFirst = new String[ASCII + 1][];
    /** By their first letter a bit for each second letter, modulo 64, of one of them: few words of a text begin like any. */
    private final long[] seconds = new long[ASCII + 1];

    Literals(List<String> literals) {
        List<List<String>> lists = new ArrayList<>();
        for (int c = 0; c <= ASCII; c++) {
            lists.add(new ArrayList<>(0));
        }
        for (String literal : literals) {
            if (literal.isEmpty()) {
                throw new IllegalArgumentException("an empty phrase stands everywhere");
            }
            int first = Math.min(ASCII, small(literal.charAt(0)));
            lists.get(first).add(literal);
            seconds[first] |= literal.length() == 1 ? -1 : 1L << small(literal.charAt(1));
        }
        for (int c = 0; c <= ASCII; c++) {
            byFirst[c] = lists.get(c).toArray(String[]::new);
        }
    }

    /** Whether one of them stands in the text. */
    boolean in(String text) {
        return find(text, 0) >= 0;
    }

    /** Where the first of them begins that stands at the given place or behind it; -1 when there is none. */
    int find(String text, int from) {
        boolean within = from > 0 && isLetterOrDigit(text.codePointBefore(from));
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!within && isAt(text, i)) {
                return i;
            }
            // Most characters are letters within a word, and those need no further look.
            within = isLetterOrDigit(Character.isLowSurrogate(c) ? text.codePointBefore(i + 1) : c);
        }
        return -1;
    }

    private boolean isAt(String text, int start) {
        int first = Math.min(ASCII, small(text.charAt(start)));
        if (start + 1 < text.length() && (seconds[first] >>> small(text.charAt(start + 1)) & 1) == 0) {
            return false;
        }
        for (String literal : byFirst[first]) {
            int end = start + literal.length();
            if (stands(literal, text, start) && (end == text.length() || !isLetterOrDigit(text.codePointAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean stands(String literal, String text, int at) {
        if (at + literal.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < literal.length(); i++) {
            if (small(text.charAt(at + i)) != small(literal.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static char small(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
    }

    /** As the expressions of this room have it: letters and numbers of any kind. */
    private static boolean isLetterOrDigit(int c) {
        if (c < ASCII) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        int type = Character.getType(c);
        return Character.isLetter(c) || type == Character.DECIMAL_DIGIT_NUMBER || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }
}
