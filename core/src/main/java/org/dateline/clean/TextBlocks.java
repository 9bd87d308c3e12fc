package org.dateline.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.model.Span;

/**
 * Splits plain text into blocks: one line each, or, where lines were broken at a fixed width, as many lines as a paragraph
 * runs over. A line was broken there when the next line's first word would not have fitted any more.
 */
final class TextBlocks {
    /** No page is set narrower, and no line that was broken to fit a page is longer. */
    private static final int NARROWEST = 40;

    private static final int WIDEST = 110;

    private final String text;
    private final List<Span> lines = new ArrayList<>();

    private TextBlocks(String text) {
        this.text = text;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isBreak(text.charAt(i))) {
                lines.add(trim(text, start, i));
                start = i + (i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n' ? 2 : 1);
                i = start - 1;
            }
        }
    }

    private static boolean isBreak(char c) {
        return c <= '\r' ? c == '\n' || c == '\r' || c == '\f' : c == '\u2028' || c == '\u2029';
    }

    /** The blocks of the text, in order; together they hold every character that is not blank. */
    static List<Block> of(String text) {
        return new TextBlocks(text).blocks();
    }

    /** The stretch without the blanks at its ends; empty at its start when there is nothing else. */
    static Span trim(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Words.isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && Words.isBlank(text.charAt(to - 1))) {
            to--;
        }
        return from == to ? new Span(start, start) : new Span(from, to);
    }

    private List<Block> blocks() {
        int width = width();
        List<Block> blocks = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isEmpty()) {
                continue;
            }
            start = start < 0 ? i : start;
            if (i + 1 == lines.size() || !runsOn(i, width)) {
                blocks.add(Block.of(text, lines.get(start).start(), lines.get(i).end(), Block.Hint.NONE));
                start = -1;
            }
        }
        return blocks;
    }

    /** The width at which the text was broken into lines; 0 when it was not. */
    private int width() {
        int[] lengths = IntStream.range(0, Math.max(0, lines.size() - 1))
                .filter(i -> !lines.get(i + 1).isEmpty() && !lines.get(i).isEmpty() && lines.get(i).length() <= WIDEST && !isUnbroken(i + 1))
                .map(i -> lines.get(i).length())
                .sorted()
                .toArray();
        // the widest line may be an outlier: a table, a line that nobody broke
        int width = lengths.length == 0 ? 0 : lengths[lengths.length * 4 / 5];
        int pairs = 0;
        int full = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!lines.get(i).isEmpty() && !lines.get(i + 1).isEmpty() && !isUnbroken(i + 1)) {
                pairs++;
                full += isFull(i, width) && !endsSentence(i) ? 1 : 0;
            }
        }
        return width >= NARROWEST && full > 0 && full * 2 >= pairs ? width : 0;
    }

    /** A headline above a paragraph that nobody broke: of a broken text no line is so long. */
    private boolean isUnbroken(int i) {
        return lines.get(i).length() > WIDEST;
    }

    /** Whether the next line's first word would not have fitted into the line any more. */
    private boolean isFull(int i, int width) {
        int length = lines.get(i).length();
        return length >= width / 2 && length <= WIDEST && length + 3 + firstWord(i + 1) > width;
    }

    private boolean endsSentence(int i) {
        int end = lines.get(i).end() - 1;
        char last = text.charAt(end);
        if ((last == '"' || last == '\u201D' || last == ')') && end > lines.get(i).start()) {
            last = text.charAt(end - 1);
        }
        return last == '.' || last == '!' || last == '?';
    }

    private int firstWord(int i) {
        Span line = lines.get(i);
        int end = line.start();
        while (end < line.end() && !Words.isBlank(text.charAt(end))) {
            end++;
        }
        return end - line.start();
    }

    /** "- 47 civilians killed": a dash before a number or a capital begins an item of a list. */
    private boolean isDashed(Span line) {
        boolean dash = "-\u2013".indexOf(text.charAt(line.start())) >= 0 && line.length() > 2 && Words.isBlank(text.charAt(line.start() + 1));
        char first = dash ? text.charAt(line.start() + 2) : ' ';
        return Character.isDigit(first) || Character.isUpperCase(first);
    }

    /** "Suicide attacks: 9 killed, 18 injured": a label with a number behind it begins a line of its own. */
    private boolean isLabelled(Span line) {
        int colon = text.indexOf(": ", line.start());
        boolean number = colon > line.start() && colon + 2 < line.end() && Character.isDigit(text.charAt(colon + 2));
        return number && Character.isUpperCase(text.charAt(line.start())) && text.substring(line.start(), colon).chars().noneMatch(c -> ".,;\"".indexOf(c) >= 0);
    }

    /** Whether line i and the next belong to one paragraph. */
    private boolean runsOn(int i, int width) {
        Span next = lines.get(i + 1);
        if (next.isEmpty() || isUnbroken(i + 1)) {
            return false;
        }
        char first = text.charAt(next.start());
        if ("\u2022\u25AA\u25CF\u25E6*".indexOf(first) >= 0 || isDashed(next) || isLabelled(next)) {
            return false;
        }
        if (width > 0) {
            // some wires break early: within a paragraph no line ends a sentence by chance alone
            int length = lines.get(i).length();
            return isFull(i, width) || length >= width / 2 && length <= WIDEST && !endsSentence(i);
        }
        // a single broken line in a text that is not broken otherwise: no end, and the next goes on in small letters
        char last = text.charAt(lines.get(i).end() - 1);
        return lines.get(i).length() >= NARROWEST && (Character.isLetter(last) || last == ',') && Character.isLowerCase(first)
                && text.substring(next.start(), next.start() + firstWord(i + 1)).chars().noneMatch(c -> c == '@' || c == '/');
    }
}
