package org.dateline.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the encoding of bytes and decodes them. In this order: a byte order mark; UTF-16 without one; UTF-8 when the bytes
 * are valid as such, whatever a header says, since text in another encoding hardly ever is; the encoding that a header or
 * the page declares; UTF-8 with a few broken places; what the letters' frequencies suggest.
 */
final class Decoder {
    private static final int META_WITHIN = 4096;
    private static final Pattern META = Pattern.compile(
            "(?i)<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w:.-]+)|<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w:.-]+)");

    /** A text with fewer foreign bytes than this is English with a few quotes and accents: too little to tell by letters. */
    private static final double FEW = 0.03;
    private static final int FEWEST = 8;

    private Decoder() {}

    /** The text of a report. The byte order mark of UTF-8 stays in it: offsets count it, as they do for other tools. */
    static Decoded decode(byte[] bytes, String declared, boolean markup) {
        Decoded marked = byMark(bytes);
        if (marked != null) {
            return marked;
        }
        Charset wide = Utf16.guess(bytes);
        if (wide != null) {
            return as(bytes, wide);
        }
        Decoded utf8 = as(bytes, StandardCharsets.UTF_8);
        if (utf8.clean()) {
            return utf8;
        }
        Charset named = charset(declared);
        if (named == null && markup) {
            named = charset(declaredInside(bytes));
        }
        if (named != null) {
            return named.equals(StandardCharsets.UTF_8) ? utf8 : as(bytes, named);
        }
        long foreign = utf8.text().chars().filter(c -> c > 0x7F).count() - utf8.bad();
        return utf8.bad() * 10L <= foreign ? utf8 : as(bytes, byLetters(bytes));
    }

    private static Decoded byMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return as(bytes, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return as(Arrays.copyOfRange(bytes, 4, bytes.length), Charset.forName("UTF-32LE"));
        }
        if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return as(Arrays.copyOfRange(bytes, 4, bytes.length), Charset.forName("UTF-32BE"));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return as(Arrays.copyOfRange(bytes, 2, bytes.length), StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return as(Arrays.copyOfRange(bytes, 2, bytes.length), StandardCharsets.UTF_16BE);
        }
        return null;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static String declaredInside(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, META_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher meta = META.matcher(head);
        return !meta.find() ? null : meta.group(1) != null ? meta.group(1) : meta.group(2);
    }

    /** The encoding of that name; null when there is none. A page that calls itself Latin-1 is windows-1252, as browsers have it. */
    private static Charset charset(String name) {
        if (name == null) {
            return null;
        }
        try {
            Charset found = Charset.forName(name.strip());
            boolean latin = found.equals(StandardCharsets.ISO_8859_1) || found.equals(StandardCharsets.US_ASCII);
            boolean wide = found.name().toUpperCase(Locale.ROOT).startsWith("UTF-16");
            // A page whose bytes say "UTF-16" in ASCII letters is not in UTF-16.
            return latin ? Charset.forName("windows-1252") : wide ? null : found;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static Charset byLetters(byte[] bytes) {
        int foreign = 0;
        for (byte b : bytes) {
            foreign += b < 0 ? 1 : 0;
        }
        if (foreign < FEWEST || foreign < bytes.length * FEW) {
            return Charset.forName("windows-1252");
        }
        return Letters.guess(bytes);
    }

    /** Decodes, with U+FFFD for what the encoding does not have. */
    private static Decoded as(byte[] bytes, Charset charset) {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()) + 1);
        int badAt = -1;
        int bad = 0;
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isOverflow()) {
                throw new IllegalStateException(charset + " gives more characters than it promises");
            }
            if (!result.isError()) {
                break;
            }
            badAt = bad++ == 0 ? in.position() : badAt;
            in.position(in.position() + result.length());
            out.put('\uFFFD');
        }
        decoder.flush(out);
        return new Decoded(out.flip().toString(), charset.name(), badAt, bad);
    }
}
