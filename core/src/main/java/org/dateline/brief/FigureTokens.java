package org.dateline.brief;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Span;

/** Cuts a sentence into words, numbers and marks. An age ("24-year-old") is one token; numbers in other scripts are none. */
final class FigureTokens {
    private static final String DASHES = "-\u2013";
    private static final char DASH = DASHES.charAt(0);
    private static final String WITHIN_WORDS = "-'\u2019.";
    private static final String STOPS = ".!?";
    private static final String QUOTES = "\"\u201D";
    private static final String OPENING = "\"\u201C";

    private final List<String> ages = new ArrayList<>();

    FigureTokens(AgeWords words) {
        words.years().forEach(year -> words.old().forEach(old -> ages.add(DASH + year + DASH + old)));
    }

    /** Where the sentences of a passage stand in it: lines, and in them what ends in a stop before a capital or a quotation mark. */
    static List<Span> sentences(String passage) {
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < passage.length(); i++) {
            int next = passage.charAt(i) == '\n' ? i + 1 : behindStop(passage, i);
            if (next > i) {
                add(sentences, start, i);
                start = next;
                i = next - 1;
            }
        }
        add(sentences, start, passage.length());
        return sentences;
    }

    private static void add(List<Span> sentences, int start, int end) {
        if (start < end) {
            sentences.add(new Span(start, end));
        }
    }

    /** Where the next sentence begins, when one ends right before this place: behind a closing mark and the space; -1 otherwise. */
    private static int behindStop(String passage, int at) {
        if (at == 0 || STOPS.indexOf(passage.charAt(at - 1)) < 0) {
            return -1;
        }
        int space = QUOTES.indexOf(passage.charAt(at)) >= 0 ? at + 1 : at;
        int next = space;
        while (next < passage.length() && isSpace(passage.charAt(next))) {
            next++;
        }
        boolean opens = next > space && next < passage.length()
                && (Character.isUpperCase(passage.codePointAt(next)) || OPENING.indexOf(passage.charAt(next)) >= 0);
        return opens ? next : -1;
    }

    private static boolean isSpace(int c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    /** The tokens of a sentence in small letters, in order. */
    List<String> of(String sentence) {
        List<String> tokens = new ArrayList<>(sentence.length() / 5 + 1);
        for (int i = 0; i < sentence.length();) {
            int c = sentence.codePointAt(i);
            int end = i + Character.charCount(c);
            if (isDigit(sentence, i)) {
                end = number(sentence, i);
            } else if (Character.isLetter(c)) {
                end = word(sentence, i);
            }
            if (isDigit(sentence, i) || Character.isLetter(c) || isMark(c)) {
                tokens.add(sentence.substring(i, end));
            }
            i = end;
        }
        return tokens;
    }

    private static boolean isDigit(String sentence, int at) {
        return at < sentence.length() && sentence.charAt(at) >= '0' && sentence.charAt(at) <= '9';
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        boolean number = type == Character.DECIMAL_DIGIT_NUMBER || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
        return !number && !isSpace(c);
    }

    private int number(String sentence, int start) {
        int end = start;
        while (isDigit(sentence, end)) {
            end++;
        }
        for (String age : ages) {
            if (reads(sentence, end, age)) {
                return end + age.length();
            }
        }
        return end;
    }

    /** Whether these words stand here, with whatever dashes. */
    private static boolean reads(String sentence, int at, String words) {
        boolean reads = at + words.length() <= sentence.length();
        for (int i = 0; reads && i < words.length(); i++) {
            char c = sentence.charAt(at + i);
            reads = words.charAt(i) == (DASHES.indexOf(c) >= 0 ? DASH : c);
        }
        return reads;
    }

    private static int word(String sentence, int start) {
        int end = letters(sentence, start);
        while (end + 1 < sentence.length() && WITHIN_WORDS.indexOf(sentence.charAt(end)) >= 0 && letters(sentence, end + 1) > end + 1) {
            end = letters(sentence, end + 1);
        }
        return end;
    }

    private static int letters(String sentence, int start) {
        int end = start;
        while (end < sentence.length() && Character.isLetter(sentence.codePointAt(end))) {
            end += Character.charCount(sentence.codePointAt(end));
        }
        return end;
    }
}
