package org.dateline.teacher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text that no model may be trained on because models are scored on it. Finds what was copied from it: paragraphs that
 * share runs of words with it, in whatever case and with whatever punctuation.
 */
final class KeptApart {
    /** Eight words in a row are seldom said twice by chance. */
    private static final int RUN = 8;
    /** Stock phrases and quoted sentences make up less of a paragraph than this. */
    private static final double SHARE = 0.2;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final Set<List<String>> runs = new HashSet<>();

    /** Adds texts, files of paragraphs for example, in which a line feed may be written as \n. */
    static KeptApart of(Collection<Path> files) throws IOException {
        KeptApart apart = new KeptApart();
        for (Path file : files) {
            apart.add(Files.readString(file));
        }
        return apart;
    }

    void add(String text) {
        runs.addAll(runs(words(text)));
    }

    /** Whether a paragraph is in good part the same as what is kept apart. */
    boolean isCopied(String paragraph) {
        List<List<String>> own = runs(words(paragraph));
        return own.stream().filter(runs::contains).count() >= Math.max(1, SHARE * own.size());
    }

    /** The sentences of paragraphs that are not copied, in their order. */
    List<SilverSentence> without(List<SilverSentence> sentences) {
        Map<String, Boolean> copied = new HashMap<>();
        return sentences.stream().filter(each -> !copied.computeIfAbsent(each.paragraph(), this::isCopied)).toList();
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text.replace("\\n", "\n").toLowerCase(Locale.ROOT));
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    /** All runs of words; a shorter text is a run itself. */
    private static List<List<String>> runs(List<String> words) {
        List<List<String>> runs = new ArrayList<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(List.copyOf(words.subList(i, i + RUN)));
        }
        if (runs.isEmpty() && !words.isEmpty()) {
            runs.add(words);
        }
        return runs;
    }
}
