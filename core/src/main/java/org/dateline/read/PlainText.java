package org.dateline.read;

/** The text of a file of whatever encoding, found as for reports. */
public final class PlainText {
    private PlainText() {}

    /** The text without a byte order mark; throws IllegalArgumentException when it cannot be text in any encoding known. */
    public static String of(byte[] bytes) {
        Decoded decoded = Decoder.decode(bytes, null, false);
        if (!decoded.clean() || decoded.text().indexOf('\0') >= 0) {
            throw new IllegalArgumentException("it is not text" + (decoded.clean() ? "" : " in " + decoded.charset() + " from byte " + decoded.badAt() + " on"));
        }
        return decoded.text().startsWith("\uFEFF") ? decoded.text().substring(1) : decoded.text();
    }
}
