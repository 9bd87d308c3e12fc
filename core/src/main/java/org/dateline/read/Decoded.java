package org.dateline.read;

/**
 * Bytes as text.
 *
 * @param text the text, with U+FFFD for bytes that are none in this encoding
 * @param charset the encoding's name
 * @param badAt offset of the first such byte; -1 when there is none
 * @param bad how many such places there are
 */
record Decoded(String text, String charset, int badAt, int bad) {
    Decoded {
        if ((bad == 0) != (badAt < 0)) {
            throw new IllegalArgumentException(bad + " bad places, the first at " + badAt);
        }
    }

    boolean clean() {
        return bad == 0;
    }
}
