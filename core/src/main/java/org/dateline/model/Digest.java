package org.dateline.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 digests in hexadecimal: what ids, manifests and evidence are keyed by. */
public final class Digest {
    /** Never fed itself: to copy it is cheaper than to look for another among the platform's providers. */
    private static final MessageDigest EMPTY = make();

    private Digest() {}

    /** The SHA-256 of the parts joined by a NUL, in 64 hexadecimal digits; a null part counts as empty. */
    public static String of(String... parts) {
        StringBuilder joined = new StringBuilder();
        for (String part : parts) {
            joined.append(part == null ? "" : part).append('\0');
        }
        return of(joined.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The SHA-256 of the bytes, in 64 hexadecimal digits. */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /** The first 16 digits of {@link #of(String...)}: long enough for an id. */
    public static String id(String... parts) {
        return of(parts).substring(0, 16);
    }

    private static MessageDigest sha256() {
        try {
            return (MessageDigest) EMPTY.clone();
        } catch (CloneNotSupportedException e) {
            return make();
        }
    }

    private static MessageDigest make() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
