package org.dateline.resolve.actor;

import java.text.Normalizer;
import java.util.ArrayList;
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
    private final List<String> words = new ArrayList<>();
    private final List<Integer> tokens = new ArrayList<>();
    private final boolean capitals;

    private Words(Sentence sentence) {
        this.sentence = sentence;
        boolean lower = false;
        for (int t = 0; t < sentence.size(); t++) {
            String form = sentence.token(t).form();
            List<String> parts = split(form);
            for (String part : parts.isEmpty() ? List.of(form) : parts) {
                words.add(part);
                tokens.add(t);
            }
            lower |= written(t).chars().anyMatch(Character::isLowerCase);
        }
        capitals = !lower;
    }

    static Words of(Sentence sentence) {
        return new Words(sentence);
    }

    /** The words of a name as they are compared; none for punctuation. */
    static List<String> split(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        List<String> parts = new ArrayList<>();
        for (String part : BREAKS.split(plain.toLowerCase(Locale.ROOT))) {
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return parts;
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
        return tokens.get(i);
    }

    /** Whether a token begins at word {@code i}. */
    boolean begins(int i) {
        return i == 0 || !tokens.get(i - 1).equals(tokens.get(i));
    }

    /** Whether a token ends before word {@code i}: half of "rebel-held" is not a name. */
    boolean ends(int i) {
        return i == words.size() || !tokens.get(i - 1).equals(tokens.get(i));
    }

    /** Whether the sentence has no small letter, so that capitals say nothing. */
    boolean capitals() {
        return capitals;
    }
}
