package org.dateline.clean;

import java.util.Arrays;
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
        List<String> all = words(text);
        if (colon < 0) {
            boolean item = DASHES.indexOf(text.charAt(0)) >= 0 && all.size() <= LONGEST;
            boolean lower = all.stream().skip(1).noneMatch(word -> Character.isUpperCase(word.charAt(0)));
            return all.size() >= 2 && (item || all.size() <= MOST && lower) && isNumber(all.get(0)) && has(fates, all);
        }
        List<String> label = words(text.substring(0, colon));
        List<String> behind = words(text.substring(colon + 1));
        if (behind.isEmpty()) {
            return label.size() <= MOST && has(fates, label);
        }
        boolean number = behind.stream().limit(NEAR).anyMatch(this::isNumber);
        return number && label.size() <= 2 * MOST && (has(fates, all) || has(people, behind));
    }

    /** The colon behind a label; -1 when there is none: "20:15" has no label, and "2:05 Video" is no line of a list. */
    private static int colon(String text) {
        int colon = text.indexOf(':');
        boolean apart = colon + 1 == text.length() || colon > 0 && Character.isWhitespace(text.charAt(colon + 1));
        return apart ? colon : -1;
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{N},.'\u2019-]+"))
                .map(word -> word.replaceAll("^[-.,'\u2019]+|[-.,'\u2019]+$", ""))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static boolean has(Set<String> known, List<String> words) {
        return words.stream().anyMatch(word -> known.contains(word.toLowerCase(Locale.ROOT)));
    }

    private boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0)) || numbers.contains(word.toLowerCase(Locale.ROOT));
    }
}
