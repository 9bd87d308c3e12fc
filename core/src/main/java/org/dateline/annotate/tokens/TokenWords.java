package org.dateline.annotate.tokens;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words that the rules for tokens and sentences have to know; the resource {@code tokens.tsv}. Thread-safe. */
final class TokenWords {
    /** What a full stop after a word may be. */
    enum Abbreviation {
        /** Part of the word: a name or number follows. */
        LEADS,
        /** Part of the word, unless a new sentence begins after it. */
        MAY_END,
        /** Part of the word when a number follows, since the word also stands for itself. */
        BEFORE_NUMBER
    }

    private final Map<String, Abbreviation> abbreviations = new HashMap<>();
    private final Set<String> openers = new HashSet<>();
    private final Set<String> clitics = new HashSet<>();
    private final Set<String> elisions = new HashSet<>();
    private final Map<String, Integer> joined = new HashMap<>();
    private int shortestJoined = Integer.MAX_VALUE;
    private int longestJoined;

    TokenWords() {
        try (InputStream in = TokenWords.class.getResourceAsStream("tokens.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    String[] cells = line.split("\t");
                    for (String word : cells[1].split(" ")) {
                        add(cells[0], word);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String kind, String word) {
        switch (kind) {
            case "leads" -> abbreviations.put(word, Abbreviation.LEADS);
            case "may end" -> abbreviations.put(word, Abbreviation.MAY_END);
            case "before number" -> abbreviations.put(word, Abbreviation.BEFORE_NUMBER);
            case "opener" -> openers.add(word);
            case "clitic" -> clitics.add(word);
            case "elision" -> elisions.add(word);
            case "joined" -> {
                joined.put(word.replace("|", ""), word.indexOf('|'));
                shortestJoined = Math.min(shortestJoined, word.length() - 1);
                longestJoined = Math.max(longestJoined, word.length() - 1);
            }
            default -> throw new IllegalStateException("tokens.tsv: no kind \"" + kind + "\"");
        }
    }

    /** Null for a word that is no abbreviation. */
    Abbreviation abbreviation(String word) {
        return abbreviations.get(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a word with a capital after an abbreviation begins a new sentence. */
    boolean opens(String word) {
        return openers.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the letters after an apostrophe are a token of their own with it. */
    boolean isClitic(String letters) {
        return clitics.contains(letters.toLowerCase(Locale.ROOT));
    }

    /** Whether the letters stand for a word when an apostrophe stands before them. */
    boolean isElision(String letters) {
        return elisions.contains(letters.toLowerCase(Locale.ROOT));
    }

    /** Whether a word of so many letters may fall apart, which spares most a look-up. */
    boolean mayBeJoined(int length) {
        return length >= shortestJoined && length <= longestJoined;
    }

    /** Where a word written as one falls apart into two; 0 when it does not. */
    int joint(String word) {
        return joined.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }
}
