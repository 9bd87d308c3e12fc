package org.dateline.relate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.SignWeights;
import org.dateline.lexicon.Table;

/** What {@code settle/bonds.tsv}, {@code settle/bond-words.tsv} and {@code settle/further.tsv} say. Thread-safe. */
final class Bonds {
    private static final String SIGNS = "settle/bonds.tsv";
    private static final String WORDS = "settle/bond-words.tsv";

    private final SignWeights weights;
    private final Map<String, String> says = new HashMap<>();
    private final Map<String, Pattern> words = new HashMap<>();
    private final Set<String> bloodless = new HashSet<>();
    private final Set<String> lasting = new HashSet<>();
    private final Pattern back;
    private final Pattern pointing;
    private final Pattern further;

    Bonds(Lexicon lexicon) {
        weights = new SignWeights(lexicon, SIGNS);
        for (Table.Row row : lexicon.table(SIGNS).rows()) {
            if (says.put(row.get("sign"), row.get("says")) != null) {
                throw row.fault("sign", "a second row for " + row.get("sign"));
            }
        }
        for (String kind : List.of("before", "around", "total", "found")) {
            words.put(kind, oneOf(column(lexicon, WORDS, kind)));
        }
        bloodless.addAll(column(lexicon, WORDS, "type"));
        lasting.addAll(column(lexicon, WORDS, "family"));
        String known = "(?:" + alternatives(column(lexicon, WORDS, "back")) + ")";
        back = Pattern.compile("(?i)(?<![\\p{L}\\d])" + known + "(?:\\s+([\\p{L}-]+))?\\s+$");
        pointing = Pattern.compile("(?i)(?<![\\p{L}\\d])" + known + "\\s");
        further = oneOf(column(lexicon, "settle/further.tsv", "further"));
    }

    private static List<String> column(Lexicon lexicon, String file, String kind) {
        List<String> words = new ArrayList<>();
        for (Table.Row row : lexicon.table(file).rows()) {
            if (row.get("kind").equals(kind)) {
                words.add(row.get("word"));
            }
        }
        return words;
    }

    private static String alternatives(List<String> words) {
        return String.join("|", words.stream().map(word -> Pattern.quote(word).replace(" ", "\\E\\s+\\Q")).toList());
    }

    private static Pattern oneOf(List<String> words) {
        return Pattern.compile("(?i)(?<![\\p{L}\\d-])(?:" + alternatives(words) + ")(?![\\p{L}\\d-])");
    }

    /** What the signs are worth together. */
    double sum(List<String> signs) {
        return weights.sum(signs);
    }

    /** What is said of a sign to a person. */
    String says(String sign) {
        return says.getOrDefault(sign, sign);
    }

    /** Whether words of this kind ({@code before}, {@code around}, {@code total}, {@code found}) stand in the text. */
    boolean has(String kind, String text) {
        return words.get(kind).matcher(text).find();
    }

    /** Whether nobody dies of what this type of event is. */
    boolean isBloodless(String type) {
        return bloodless.contains(type);
    }

    /** Whether happenings of this family last so long that bodies found there need not be of one day. */
    boolean isLasting(String family) {
        return lasting.contains(family);
    }

    /** Whether a pointer back stands among the words: "claimed the attack". */
    boolean isPointing(String words) {
        return pointing.matcher(words).find();
    }

    /** Whether the text says by its words that somebody else is counted on top of those told of before. */
    boolean isFurther(String text) {
        return further.matcher(text).find();
    }

    /**
     * The word between a pointer back ("the", "this") and what follows the text; empty when the pointer stands right before
     * it, null when there is none.
     */
    String pointer(String before) {
        Matcher found = back.matcher(before);
        return !found.find() ? null : found.group(1) == null ? "" : found.group(1).toLowerCase(Locale.ROOT);
    }
}
