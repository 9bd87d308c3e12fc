package org.dateline.clean;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.lexicon.Lexicon;

/**
 * Lines of a casualty list, which have none of the marks of running text: "Killed: 10", "- Osgil district: 14 civilians, including
 * three children", "25 people killed", and the line "Deaths by district:" above them.
 */
final class FigureLines {
    /** The most words of a line that has no label. */
    private static final int MOST = 6;
    /** The same of an item behind a dash. */
    private static final int LONGEST = 25;
    /** Marks that stand in words and around them. */
    private static final String MARKS = "-.,'\u2019";
    private static final String DASHES = "-\u2013\u2022";
    /** How many words behind the label or the number the rest is looked for. */
    private static final int NEAR = 3;

    private final Set<String> fates = new HashSet<>();
    private final Set<String> people = new HashSet<>();
    private final Set<String> numbers = new HashSet<>();

    FigureLines(Lexicon lexicon) {
        lexicon.table("en/fates.tsv").rows().forEach(row -> fates.add(row.get("word")));
        lexicon.table("en/people.tsv").rows().forEach(row -> people.addAll(List.of(row.get("word"), row.get("plural"))));
        lexicon.table("en/numbers.tsv").rows().forEach(row -> numbers.add(row.get("phrase")));
    }

    /** Whether the text of a line is one of a list of figures. */
    boolean is(String text) {
        int colon = colon(text);
        return colon < 0 ? isCounted(text) : isLabelled(text.substring(0, colon), text.substring(colon + 1));
    }

    private boolean isCounted(String text) {
        List<String> first = words(text, 1);
        if (first.isEmpty() || !isNumber(first.get(0))) {
            return false;
        }
        List<String> all = words(text, LONGEST + 1);
        boolean item = DASHES.indexOf(text.charAt(0)) >= 0 && all.size() <= LONGEST;
        boolean lower = all.stream().skip(1).noneMatch(word -> Character.isUpperCase(word.charAt(0)));
        return all.size() >= 2 && (item || all.size() <= MOST && lower) && has(fates, all);
    }

    private boolean isLabelled(String before, String behind) {
        List<String> label = words(before, 2 * MOST + 1);
        List<String> near = words(behind, NEAR);
        if (near.isEmpty()) {
            return label.size() <= MOST && has(fates, label);
        }
        if (near.stream().noneMatch(this::isNumber) || label.size() > 2 * MOST) {
            return false;
        }
        List<String> all = words(behind, Integer.MAX_VALUE);
        return has(fates, label) || has(fates, all) || has(people, all);
    }

    /** The colon behind a label; -1 when there is none: "20:15" has no label, and "2:05 Video" is no line of a list. */
    private static int colon(String text) {
        int colon = text.indexOf(':');
        boolean apart = colon + 1 == text.length() || colon > 0 && Character.isWhitespace(text.charAt(colon + 1));
        return apart ? colon : -1;
    }

    /** The first words of a text, without the marks around them. */
    private static List<String> words(String text, int most) {
        List<String> words = new ArrayList<>();
        int start = 0;
        while (start < text.length() && words.size() < most) {
            int end = start;
            while (end < text.length() && isPart(text.charAt(end))) {
                end++;
            }
            int first = start;
            int last = end;
            while (first < last && MARKS.indexOf(text.charAt(first)) >= 0) {
                first++;
            }
            while (last > first && MARKS.indexOf(text.charAt(last - 1)) >= 0) {
                last--;
            }
            if (first < last) {
                words.add(text.substring(first, last));
            }
            start = end + 1;
        }
        return words;
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || MARKS.indexOf(c) >= 0;
    }

    private static boolean has(Set<String> known, List<String> words) {
        return words.stream().anyMatch(word -> known.contains(word.toLowerCase(Locale.ROOT)));
    }

    private boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0)) || numbers.contains(word.toLowerCase(Locale.ROOT));
    }
}
