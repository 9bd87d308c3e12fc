package org.dateline.extract.attribution.learnt;

import java.util.Locale;

/** The hashes by which words and features find their weights in {@link SaidModel}; they must never change under a trained model. */
final class SaidHash {
    /** The word of a place where no word is. */
    static final int NOTHING = 0;

    private static final int SEED = 17;

    private SaidHash() {}

    /** A word without regard to case, its digits all alike. */
    static int of(String word) {
        int h = SEED;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 0x80) {
                return ofLower(word.toLowerCase(Locale.ROOT));
            }
            h = h * 0x01000193 ^ (c >= '0' && c <= '9' ? '0' : c >= 'A' && c <= 'Z' ? c + 'a' - 'A' : c);
        }
        return finish(h) | 1;
    }

    private static int ofLower(String lower) {
        int h = SEED;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            h = h * 0x01000193 ^ (c >= '0' && c <= '9' ? '0' : c);
        }
        return finish(h) | 1;
    }

    /** One more value into a hash. */
    static int mix(int hash, int value) {
        return mixSpread(hash, spread(value));
    }

    /** What {@link #mix} makes of a value before it looks at the hash; for values that are mixed into many hashes. */
    static int spread(int value) {
        return Integer.rotateLeft(value * 0xCC9E2D51, 15) * 0x1B873593;
    }

    static int mixSpread(int hash, int spread) {
        return Integer.rotateLeft(hash ^ spread, 13) * 5 + 0xE6546B64;
    }

    /** Spreads every bit over the whole hash. */
    static int finish(int hash) {
        int h = (hash ^ hash >>> 16) * 0x85EBCA6B;
        h = (h ^ h >>> 13) * 0xC2B2AE35;
        return h ^ h >>> 16;
    }
}
