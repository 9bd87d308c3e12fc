package org.dateline.resolve.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.model.Sentence;

/**
 * A sentence as the register compares it: without case, accents, hyphens and apostrophes, so that "Ahrar al-Sham", "AHRAR AL
 * SHAM" and "Ahrar Al‑Sham" are the same three words. Each word knows its token.
 */
final class Words {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Sentence sentence;
    private final List<String> words;
    private int[] tokens;
    /** What each word can begin. */
    private final int[] openings;
    private final boolean capitals;

    private Words(Sentence sentence, Openings known) {
        this.sentence = sentence;
        this.words = new ArrayList<>(sentence.size() + 4);
        this.tokens = new int[sentence.size()];
        boolean lower = false;
        for (int t = 0; t < sentence.size(); t++) {
            String form = sentence.token(t).form();
            int before = words.size();
            split(form, words);
            if (words.size() == before) {
                words.add(form);
            }
            if (words.size() > tokens.length) {
                tokens = Arrays.copyOf(tokens, 2 * words.size());
            }
            Arrays.fill(tokens, before, words.size(), t);
            lower = lower || hasSmall(written(t));
        }
        capitals = !lower;
        openings = new int[words.size()];
        for (int i = 0; i < openings.length; i++) {
            openings[i] = known.of(words.get(i));
        }
    }

    /** Whether a small letter stands in the text. */
    static boolean hasSmall(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** @param known what words can begin */
    static Words of(Sentence sentence, Openings known) {
        return new Words(sentence, known);
    }

    /** The words of a name as they are compared; none for punctuation. */
    static List<String> split(String name) {
        List<String> parts = new ArrayList<>();
        split(name, parts);
        return parts;
    }

    private static void split(String name, List<String> parts) {
        if (isPlain(name)) {
            parts.add(name.toLowerCase(Locale.ROOT));
            return;
        }
        if (isAscii(name)) {
            splitAscii(name, parts);
            return;
        }
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        for (String part : BREAKS.split(plain.toLowerCase(Locale.ROOT))) {
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
    }

    /** The same for a name without accents, and for marks of punctuation, which give nothing. */
    private static void splitAscii(String name, List<String> parts) {
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i == name.length() || !isLetterOrDigit(name.charAt(i))) {
                if (i > start) {
                    parts.add(name.substring(start, i).toLowerCase(Locale.ROOT));
                }
                start = i + 1;
            }
        }
    }

    /** Whether there are only letters and digits of English, as in most words: then there is nothing to take apart. */
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (!isLetterOrDigit(name.charAt(i))) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    Sentence sentence() {
        return sentence;
    }

    /** The token as it stands in the text; its form may have been put into another case to be understood. */
    String written(int token) {
        int base = sentence.span().start();
        return sentence.text().substring(sentence.token(token).span().start() - base, sentence.token(token).span().end() - base);
    }

    int size() {
        return words.size();
    }

    String word(int i) {
        return words.get(i);
    }

    int token(int i) {
        return tokens[i];
    }

    /** Whether something of one of these sorts can begin with word {@code i}; false behind the last. */
    boolean mayBegin(int i, int sorts) {
        return i < openings.length && (openings[i] & sorts) != 0;
    }

    /** Whether a token begins at word {@code i}. */
    boolean begins(int i) {
        return i == 0 || tokens[i - 1] != tokens[i];
    }

    /** Whether a token ends before word {@code i}: half of "rebel-held" is not a name. */
    boolean ends(int i) {
        return i == words.size() || tokens[i - 1] != tokens[i];
    }

    /** Whether the sentence has no small letter, so that capitals say nothing. */
    boolean capitals() {
        return capitals;
    }
}
