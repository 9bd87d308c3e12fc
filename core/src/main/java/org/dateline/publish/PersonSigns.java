package org.dateline.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Table;
import org.dateline.model.Span;

/** Names of private persons by the words beside them: "her son, Milo,", "Mira Oldan, 31,", "12-year-old Mira". Thread-safe. */
public final class PersonSigns {
    private static final String WORD = "\\p{Lu}[\\p{L}'’-]*\\p{L}";
    private static final Pattern AGED = Pattern.compile("(" + WORD + "(?: \\p{Lu}\\.)?(?: " + WORD + "){1,2}), (?:\\p{Ll}+ )?\\d{1,2}[-,.;) ]");
    private static final Pattern NICKNAMED =
            Pattern.compile("(" + WORD + "(?: " + WORD + ")?) [\"“'‘]([^\"”]{1,20})[\"”'’] (" + WORD + ")");

    private final Pattern signed;
    private final Set<String> words = new TreeSet<>();

    /** Reads {@code publish/private-signs.tsv}. */
    public PersonSigns(Lexicon lexicon) {
        for (Table.Row row : lexicon.table("publish/private-signs.tsv").rows()) {
            words.add(row.get("word"));
        }
        String before = words.stream().sorted(Comparator.comparing((String word) -> -word.length())).map(Pattern::quote).collect(Collectors.joining("|"));
        signed = Pattern.compile("(?:(?<=-)|(?<![\\p{L}]))(?i:" + before.replace("\\Q-old\\E", "old") + "),? (" + WORD + "(?: " + WORD + "){0,2})(?=[,.;:)]|['’]s|$)");
    }

    /** Names found in a sentence by their signs, in its order. */
    List<String> in(String sentence) {
        List<String> names = new ArrayList<>();
        for (Pattern pattern : List.of(AGED, signed)) {
            Matcher found = pattern.matcher(sentence);
            while (found.find()) {
                names.add(found.group(1));
            }
        }
        Matcher nicknamed = NICKNAMED.matcher(sentence);
        while (nicknamed.find()) {
            names.add(nicknamed.group());
            names.add(nicknamed.group(1) + " " + nicknamed.group(3));
        }
        return names;
    }

    /** Whether one of the words stands right before this place, with a comma between at most. */
    boolean isBefore(Span name, String text) {
        String before = text.substring(Math.max(0, name.start() - 24), name.start()).toLowerCase(Locale.ROOT).replaceAll("[,\\s]+$", "");
        return words.stream().anyMatch(word -> before.endsWith(word)
                && (word.startsWith("-") || before.length() == word.length() || !Character.isLetter(before.charAt(before.length() - word.length() - 1))));
    }
}
