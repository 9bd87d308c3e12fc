package org.dateline.annotate.tokens;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into tokens. Thread-safe. */
public final class Tokeniser {
    private static final String TOP = "(?:com|org|net|edu|gov|mil|int|info|news|tv|ly|me|co\\.[a-z]{2}|[a-z]{2}/)";
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?://|www\\.)[^\\s\"<>()\\[\\]]+"
                    + "|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"
                    + "|[@#]\\p{L}[\\p{L}\\d_]*"
                    + "|(?:[a-z\\d-]+\\.)+" + TOP + "(?![\\p{L}\\d])(?:/[^\\s\"<>()\\[\\]]*)?",
            Pattern.CASE_INSENSITIVE);
    private static final int ASCII = 0x80;
    private static final String TRAILING = ".,;:!?'\"";

    private final TokenWords words = new TokenWords();

    /**
     * The tokens of a text, in order, none empty, none overlapping; every character that is no blank belongs to one.
     *
     * @param text with straight quotation marks; may be empty
     */
    public Tokens tokenise(String text) {
        Tokens tokens = new Tokens(text);
        int at = skipBlanks(text, 0);
        while (at < text.length()) {
            int end = end(text, at);
            int joint = words.mayBeJoined(end - at) ? words.joint(text.substring(at, end)) : 0;
            if (joint > 0) {
                tokens.add(at, at + joint);
            }
            tokens.add(at + joint, end);
            at = skipBlanks(text, end);
        }
        return tokens;
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static boolean isBlank(char c) {
        return c <= ' ' || c >= '\u007F' && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF');
    }

    private int end(String text, int at) {
        char c = text.charAt(at);
        boolean opens = at == 0 || !isWordly(text.charAt(at - 1));
        if (opens && (isWordly(c) || c == '@' || c == '#')) {
            int address = address(text, at);
            if (address > at) {
                return address;
            }
        }
        if (!opens && isN(text, at) && at + 2 < text.length() && text.charAt(at + 1) == '\'' && isNegation(text, at - 1, at + 1, lettersEnd(text, at + 2))) {
            return at + 3;
        }
        if (isWordly(c) || c == '.' && opens && digitAt(text, at + 1)) {
            return word(text, at);
        }
        if (c == '\'') {
            return apostrophe(text, at, opens);
        }
        return mark(text, at, c);
    }

    /** The end of an address on the net that begins here; {@code at} when none does. */
    private static int address(String text, int at) {
        char c = text.charAt(at);
        int chunk = at;
        boolean likely = c == '@' || c == '#';
        while (chunk < text.length() && !isBlank(text.charAt(chunk))) {
            char each = text.charAt(chunk++);
            likely |= each == '@' || each == '/' || each == '.' && letterAt(text, chunk);
        }
        Matcher matcher = likely ? ADDRESS.matcher(text).region(at, chunk) : null;
        if (matcher == null || !matcher.lookingAt()) {
            return at;
        }
        int end = matcher.end();
        while (end > at + 1 && TRAILING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private int word(String text, int from) {
        int segment = from;
        int at = from + 1;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isWordly(c)) {
                at++;
            } else if (c == '\'' && letterAt(text, at + 1)) {
                int letters = lettersEnd(text, at + 1);
                if (isNegation(text, from, at, letters)) {
                    return at - 1;
                }
                if (words.isClitic(text.substring(at + 1, letters))) {
                    break;
                }
                at++;
            } else if (joins(text, segment, at, c)) {
                segment = at + 1;
                at++;
            } else {
                break;
            }
        }
        return withStop(text, from, segment, at);
    }

    /** Whether a word ends in "n't" at the apostrophe {@code at}, so that the token before it ends one letter earlier. */
    private static boolean isNegation(String text, int from, int at, int letters) {
        return at - from > 1 && letters == at + 2 && Character.toLowerCase(text.charAt(at + 1)) == 't' && isN(text, at - 1);
    }

    private static boolean isN(String text, int at) {
        return text.charAt(at) == 'n' || text.charAt(at) == 'N';
    }

    /** Whether a mark inside a word belongs to it: "al-Qaeda", "1,000", "9:30", "9/11", "U.S", "AT&T". */
    private static boolean joins(String text, int segment, int at, char c) {
        boolean digits = digitAt(text, at - 1) && digitAt(text, at + 1);
        boolean next = at + 1 < text.length() && isWordly(text.charAt(at + 1));
        return switch (c) {
            case '-', '\u2010', '\u2011', '_' -> next;
            case ',', ':', '/' -> digits;
            case '&' -> Character.isUpperCase(text.charAt(at - 1)) && next;
            case '.' -> digits || letterAt(text, at - 1) && isAbbreviated(text, at - segment, at + 1);
            default -> false;
        };
    }

    /** Whether letters go on after the full stop inside "U.S." or "Ph.D.", and not those of a word, as in "J.Smith". */
    private static boolean isAbbreviated(String text, int before, int at) {
        int after = lettersEnd(text, at) - at;
        return before <= 1 && after >= 1 && after <= 3 || before == 2 && after == 1 && at + 1 < text.length() && text.charAt(at + 1) == '.';
    }

    /** A word's end with the full stop that belongs to it, or "$" as in "US$". */
    private int withStop(String text, int from, int segment, int at) {
        if (at < text.length() && text.charAt(at) == '$' && at - from <= 3 && digitAt(text, at + 1)) {
            return at + 1;
        }
        if (at >= text.length() || text.charAt(at) != '.' || at + 1 < text.length() && text.charAt(at + 1) == '.') {
            return at;
        }
        int next = at + 1;
        boolean spaced = next < text.length() && isBlank(text.charAt(next));
        next = skipBlanks(text, next);
        if (isClosed(text, next)) {
            return at;
        }
        TokenWords.Abbreviation kind = abbreviation(text, from, segment, at);
        boolean begins = spaced && Character.isUpperCase(text.charAt(next)) && words.opens(text.substring(next, lettersEnd(text, next)));
        boolean belongs = kind == TokenWords.Abbreviation.LEADS
                || kind == TokenWords.Abbreviation.MAY_END && !begins
                || kind == TokenWords.Abbreviation.BEFORE_NUMBER && digitAt(text, next);
        return belongs ? at + 1 : at;
    }

    /** Whether nothing but closing marks follows. */
    private static boolean isClosed(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isBlank(c) && "\"')]".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private TokenWords.Abbreviation abbreviation(String text, int from, int segment, int at) {
        boolean letter = at - segment == 1 && Character.isLetter(text.charAt(segment));
        if (segment > from && text.charAt(segment - 1) == '.' && at - segment <= 2) {
            return TokenWords.Abbreviation.MAY_END;
        }
        if (letter && Character.isUpperCase(text.charAt(segment))) {
            // "neither you nor I. He", "the mayor wrote on X. He"
            return "IX".indexOf(text.charAt(segment)) >= 0 ? TokenWords.Abbreviation.MAY_END : TokenWords.Abbreviation.LEADS;
        }
        return words.abbreviation(text.substring(segment, at));
    }

    private int apostrophe(String text, int at, boolean opens) {
        int letters = lettersEnd(text, at + 1);
        boolean inside = !opens && letters > at + 1;
        if (inside && words.isClitic(text.substring(at + 1, letters))) {
            return letters;
        }
        if (opens && letters > at + 1 && words.isElision(text.substring(at + 1, letters))) {
            return letters;
        }
        boolean years = opens && digitAt(text, at + 1) && digitAt(text, at + 2) && !digitAt(text, at + 3);
        if (years) {
            return at + 3 < text.length() && Character.toLowerCase(text.charAt(at + 3)) == 's' ? at + 4 : at + 3;
        }
        return at + 1 < text.length() && text.charAt(at + 1) == '\'' ? at + 2 : at + 1;
    }

    private static int mark(String text, int at, char c) {
        if (c == '.' && text.startsWith(" . .", at + 1)) {
            return at + 5;
        }
        if (c == '.' || c == '-' || c == '_' || c == '*' || c == '=') {
            return runEnd(text, at, c, c);
        }
        if (c == '!' || c == '?') {
            return runEnd(text, at, '!', '?');
        }
        return at + Character.charCount(text.codePointAt(at));
    }

    private static int runEnd(String text, int from, char one, char other) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == one || text.charAt(at) == other)) {
            at++;
        }
        return at;
    }

    private static int lettersEnd(String text, int from) {
        int at = from;
        while (letterAt(text, at)) {
            at++;
        }
        return at;
    }

    private static boolean letterAt(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }

    private static boolean digitAt(String text, int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }

    private static boolean isWordly(char c) {
        if (c < ASCII) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                || c == '\u00AD' || c == '\u200C' || c == '\u200D';
    }
}
