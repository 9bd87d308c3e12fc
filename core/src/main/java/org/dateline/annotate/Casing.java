package org.dateline.annotate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Span;

/**
 * Gives a text in capitals, or in Headline Case, the case it would have in running text, one character for one, because
 * models trained on running text see nothing but names otherwise. Which words are small is learnt from news text: the
 * resource {@code casing.txt}, written by {@code CasingTrainer} among the tests.
 */
public final class Casing {
    private static final double CAPITALS = 0.9;
    private static final double HEADLINE = 0.7;
    private static final int LEAST_LETTERS = 8;
    /** Words of so many letters are too many kinds of words to tell by. */
    private static final int SHORT = 3;
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'\u2019]*");
    private static final Pattern SENTENCE_END = Pattern.compile("[.?!][\"'\u201D\u2019)]*\\s+$");

    private final Set<String> small = new HashSet<>();
    private final Set<String> capitals = new HashSet<>();

    /** Reads the words. */
    public Casing() {
        try (InputStream in = Casing.class.getResourceAsStream("casing.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Set<String> words = small;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("#")) {
                    words = line.equals("# small") ? small : capitals;
                } else {
                    words.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether nearly all letters are capitals. */
    static boolean isCapitals(String text) {
        int upper = 0;
        int cased = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean capital = Character.isUpperCase(text.charAt(i));
            upper += capital ? 1 : 0;
            cased += capital || Character.isLowerCase(text.charAt(i)) ? 1 : 0;
            if ((cased - upper) * 10 > text.length()) {
                return false; // whatever follows
            }
        }
        return cased >= LEAST_LETTERS && upper >= CAPITALS * cased;
    }

    /**
     * Whether the case of letters says nothing about the words of a text: nearly all are capitals, or none is, or the words
     * that are small in running text begin with capitals too. Short texts are given the benefit of the doubt.
     */
    public boolean isUniform(String text) {
        return isCapitals(text) || isSmall(text) || isHeadline(text);
    }

    private static boolean isSmall(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                return false;
            }
            letters += Character.isLowerCase(text.charAt(i)) ? 1 : 0;
        }
        return letters >= LEAST_LETTERS;
    }

    /** The text as it would stand in a paragraph; the same when it is written like one. */
    public String running(String text) {
        boolean all = isCapitals(text);
        if (!all && !isHeadline(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text);
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String key = word.group().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
            String bare = key.endsWith("'s") ? key.substring(0, key.length() - 2) : key;
            boolean opens = word.start() == 0 || SENTENCE_END.matcher(text.substring(Math.max(0, word.start() - 6), word.start())).find();
            if (small.contains(key) || small.contains(bare)) {
                lower(out, opens ? word.start() + 1 : word.start(), word.end());
            } else if (all && !capitals.contains(bare) && bare.length() > 1) {
                lower(out, word.start() + 1, word.end());
            }
        }
        return out.toString();
    }

    /** Whether the words that are small in running text begin with capitals here. */
    private boolean isHeadline(String text) {
        List<Span> capitalised = new ArrayList<>();
        List<Span> others = new ArrayList<>();
        int end;
        for (int start = wordStart(text, 0); start < text.length(); start = wordStart(text, end)) {
            end = wordEnd(text, start);
            if (start > 0 && end - start > SHORT) {
                (Character.isUpperCase(text.charAt(start)) ? capitalised : others).add(new Span(start, end));
            }
        }
        // Running text has too few capitals for it, which shows after a few of its other words.
        int low = 0;
        for (int i = 0; i < others.size() && mayBeHeadline(capitalised.size(), low); i++) {
            low += isSmallWord(others.get(i).of(text)) ? 1 : 0;
        }
        return mayBeHeadline(capitalised.size(), low)
                && mayBeHeadline((int) capitalised.stream().filter(word -> isSmallWord(word.of(text))).count(), low);
    }

    /** Where the first word begins at that place or behind it; the text's length when there is none. */
    private static int wordStart(String text, int from) {
        int at = from;
        while (at < text.length() && !Character.isLetter(text.codePointAt(at))) {
            at++;
        }
        return at;
    }

    /** Where the word that begins there ends: a run of letters and apostrophes. */
    private static int wordEnd(String text, int start) {
        int at = start;
        while (at < text.length() && (Character.isLetter(text.codePointAt(at)) || text.charAt(at) == '\'' || text.charAt(at) == '\u2019')) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    /** Whether enough of the words that are small in running text are raised; so few that are raised say nothing. */
    private static boolean mayBeHeadline(int raised, int low) {
        return raised + low >= 2 && raised >= HEADLINE * (raised + low);
    }

    private boolean isSmallWord(String word) {
        return small.contains(word.toLowerCase(Locale.ROOT));
    }

    private static void lower(StringBuilder out, int from, int to) {
        for (int i = from; i < to; i++) {
            out.setCharAt(i, Character.toLowerCase(out.charAt(i)));
        }
    }
}
