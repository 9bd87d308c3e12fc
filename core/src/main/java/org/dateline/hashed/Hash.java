package org.dateline.hashed;

/** The hashes by which words and features find their weights in a model; they must never change under a trained one. */
public final class Hash {
    /** The word of a place where no word is. */
    public static final int NOTHING = 0;

    private static final int ASCII = 0x80;
    /** Where the hash of a word begins. */
    private static final int WORD = 17;

    private Hash() {}

    /** A word without regard to case, its digits all alike. */
    public static int word(String form) {
        return stretch(form, 0, form.length(), WORD);
    }

    /** The same of what ends a word: of its last {@code length} characters, or of the whole when it is shorter. */
    public static int ending(String form, int length) {
        return stretch(form, Math.max(0, form.length() - length), form.length(), WORD);
    }

    /** The last {@code length} characters, or the whole word when it is shorter. */
    public static int suffix(String form, int length) {
        return stretch(form, Math.max(0, form.length() - length), form.length(), 31 + length);
    }

    /** The first {@code length} characters, or the whole word when it is shorter. */
    public static int prefix(String form, int length) {
        return stretch(form, 0, Math.min(length, form.length()), 61 + length);
    }

    /** One more value into a hash. */
    public static int mix(int hash, int value) {
        int spread = Integer.rotateLeft(value * 0xCC9E2D51, 15) * 0x1B873593;
        return Integer.rotateLeft(hash ^ spread, 13) * 5 + 0xE6546B64;
    }

    /** Spreads every bit over the whole hash. */
    public static int finish(int hash) {
        int h = (hash ^ hash >>> 16) * 0x85EBCA6B;
        h = (h ^ h >>> 13) * 0xC2B2AE35;
        return h ^ h >>> 16;
    }

    private static int stretch(String form, int from, int to, int seed) {
        int h = seed;
        for (int i = from; i < to; i++) {
            h = h * 0x01000193 ^ plain(form.charAt(i));
        }
        return finish(h) | 1;
    }

    private static int plain(char c) {
        if (c >= ASCII) {
            return Character.toLowerCase(c);
        }
        return c >= '0' && c <= '9' ? '0' : c >= 'A' && c <= 'Z' ? c + 'a' - 'A' : c;
    }
}
