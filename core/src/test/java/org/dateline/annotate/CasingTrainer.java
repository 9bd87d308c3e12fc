package org.dateline.annotate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * Learns from raw news text which words are written in small letters inside a sentence and which in capitals, and writes
 * {@code casing.txt}, by which {@link Casing} gives a text in capitals its case back. Run with the texts (plain or gzip) as
 * arguments and the output last; the result depends on nothing else.
 */
public final class CasingTrainer {
    private static final int LEAST = 2;
    private static final double SURPLUS = 0.6;
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}']*");

    private final Map<String, int[]> counts = new TreeMap<>();

    private CasingTrainer() {}

    public static void main(String[] args) throws IOException {
        CasingTrainer trainer = new CasingTrainer();
        for (int i = 0; i < args.length - 1; i++) {
            trainer.read(Path.of(args[i]));
        }
        Files.writeString(Path.of(args[args.length - 1]), trainer.result());
    }

    private void read(Path file) throws IOException {
        boolean packed = file.toString().endsWith(".gz");
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                packed ? new GZIPInputStream(Files.newInputStream(file)) : Files.newInputStream(file), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                for (String paragraph : line.split("\\\\n")) {
                    if (!Casing.isCapitals(paragraph)) {
                        count(paragraph);
                    }
                }
            }
        }
    }

    /** Counts the words that follow another word directly, so that no sentence's first word is counted. */
    private void count(String text) {
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            int start = word.start();
            boolean inside = start > 1 && text.charAt(start - 1) == ' '
                    && (Character.isLetterOrDigit(text.charAt(start - 2)) || text.charAt(start - 2) == ',');
            if (inside) {
                String form = word.group();
                int[] cases = counts.computeIfAbsent(form.toLowerCase(Locale.ROOT), key -> new int[3]);
                boolean capitals = form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT));
                cases[Character.isLowerCase(form.charAt(0)) ? 0 : capitals ? 2 : 1]++;
            }
        }
    }

    private String result() {
        StringBuilder small = new StringBuilder();
        StringBuilder capitals = new StringBuilder();
        counts.forEach((word, cases) -> {
            if (cases[0] >= LEAST && cases[0] >= SURPLUS * (cases[1] + cases[2])) {
                small.append(word).append('\n');
            } else if (cases[2] >= LEAST && cases[2] >= SURPLUS * (cases[0] + cases[1])) {
                capitals.append(word).append('\n');
            }
        });
        return "# small\n" + small + "# capitals\n" + capitals;
    }
}
