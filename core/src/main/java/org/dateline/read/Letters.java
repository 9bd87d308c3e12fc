package org.dateline.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells in which of the encodings that were in use before UTF-8 a text is written: in the one in which most of it beyond
 * ASCII reads as common letters of a language. They stand in {@code encodings.tsv}. Thread-safe.
 */
final class Letters {
    private static final int LIMIT = 20_000;

    /** What the commonest letter counts and what the last of the list does. */
    private static final double MOST = 1.5;
    private static final double LEAST = 0.5;

    /** What a letter counts that is not in the list, which for a writing with thousands of signs says little. */
    private static final double RARE = 0.2;
    private static final double RARE_SIGN = 0.7;

    /** What bytes count that stand for nothing. */
    private static final double NOTHING = -2;

    private record Encoding(Charset charset, String letters) {}

    private static final List<Encoding> ENCODINGS = encodings();

    private Letters() {}

    private static List<Encoding> encodings() {
        List<Encoding> encodings = new ArrayList<>();
        try (InputStream in = Letters.class.getResourceAsStream("encodings.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t");
                // a small Java may come without the encodings of the Far East
                if (!line.startsWith("#") && !cells[0].equals("encoding") && Charset.isSupported(cells[0])) {
                    encodings.add(new Encoding(Charset.forName(cells[0]), cells[1]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return encodings;
    }

    /** The likeliest encoding, the first of equals; some bytes should be beyond ASCII. */
    static Charset guess(byte[] bytes) {
        Encoding best = ENCODINGS.get(0);
        double most = Double.NEGATIVE_INFINITY;
        for (Encoding encoding : ENCODINGS) {
            double likely = likely(bytes, encoding);
            if (likely > most) {
                most = likely;
                best = encoding;
            }
        }
        return best.charset();
    }

    /** How common the letters beyond ASCII are, on average. */
    private static double likely(byte[] bytes, Encoding encoding) {
        String text = new String(bytes, 0, Math.min(bytes.length, LIMIT), encoding.charset());
        double sum = 0;
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x7F) {
                sum += likely(c, encoding.letters());
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    private static double likely(char c, String letters) {
        int rank = letters.indexOf(c);
        if (rank >= 0) {
            return MOST - (MOST - LEAST) * rank / letters.length();
        }
        if (c == '\uFFFD' || Character.isISOControl(c) || Character.getType(c) == Character.PRIVATE_USE || Character.isSurrogate(c)) {
            return NOTHING;
        }
        return !Character.isLetter(c) ? 0 : c > '\u3000' ? RARE_SIGN : RARE;
    }
}
