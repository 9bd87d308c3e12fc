package org.dateline.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * UTF-16 without a byte order mark. Such text has NUL bytes wherever a blank or line end stands, and its letters come from
 * one or two alphabets: of the two byte orders only the right one gives that.
 */
final class Utf16 {
    private static final int LOOK_AT = 8192;
    private static final double NULS = 0.02;
    private static final double ONE_ALPHABET = 0.9;

    private Utf16() {}

    /** The byte order; null when the bytes are not UTF-16. */
    static Charset guess(byte[] bytes) {
        byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, LOOK_AT) & ~1);
        int nuls = 0;
        for (byte b : head) {
            nuls += b == 0 ? 1 : 0;
        }
        if (nuls == 0 || nuls < head.length * NULS) {
            return null;
        }
        boolean little = isText(head, StandardCharsets.UTF_16LE);
        boolean big = isText(head, StandardCharsets.UTF_16BE);
        return little == big ? null : little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    private static boolean isText(byte[] head, Charset charset) {
        CharBuffer chars = CharBuffer.allocate(head.length);
        CoderResult result = charset.newDecoder().decode(ByteBuffer.wrap(head), chars, false);
        chars.flip();
        if (result.isError() || chars.isEmpty()) {
            return false;
        }
        int[] rows = new int[256];
        int blanks = 0;
        for (int i = 0; i < chars.length(); i++) {
            char c = chars.get(i);
            boolean blank = c == ' ' || c == '\n' || c == '\r' || c == '\t';
            if (!blank && (Character.isISOControl(c) || !Character.isDefined(c))) {
                return false;
            }
            blanks += blank ? 1 : 0;
            rows[c >> 8]++;
        }
        Arrays.sort(rows);
        // General punctuation (U+2000) may come on top of the letters and of the ASCII row.
        return blanks > 0 && rows[255] + rows[254] + rows[253] >= chars.length() * ONE_ALPHABET;
    }
}
