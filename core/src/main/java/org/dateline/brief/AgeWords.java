package org.dateline.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Table;

/** Reads ages, and what of a name tells one person from another, by {@code settle/age-words.tsv}. Thread-safe. */
final class AgeWords {
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'\u2019.-]*");

    private final List<String> years;
    private final List<String> old;
    private final Set<String> suffixes;
    private final Pattern aged;
    private final Pattern behind;

    AgeWords(Lexicon lexicon) {
        Table table = lexicon.table("settle/age-words.tsv");
        years = words(table, "year");
        old = words(table, "old");
        suffixes = new HashSet<>(words(table, "suffix"));
        aged = Pattern.compile("\\b(\\d{1,3})[- ]?" + any(years) + "[- ]" + any(old)
                + "|\\b(\\d{1,3})-" + any(words(table, "infant")) + "-" + any(old));
        behind = Pattern.compile("^,? ?\\(?(?:" + any(words(table, "before")) + " )?(\\d{1,2})(?=[,;.)]| " + any(words(table, "after")) + " )");
    }

    private static List<String> words(Table table, String role) {
        return table.rows().stream().filter(row -> row.get("role").equals(role)).flatMap(row -> row.list("words").stream()).toList();
    }

    private static String any(List<String> words) {
        return words.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }

    /** Words for years in an age: the "year" of "24-year-old". */
    List<String> years() {
        return years;
    }

    /** Words that close an age: the "old" of "24-year-old". */
    List<String> old() {
        return old;
    }

    /**
     * The person whom these words are about.
     *
     * @param words the words for the person
     * @param after what follows them in the sentence
     * @param named whether the words are a name
     */
    Person person(String words, String after, boolean named) {
        return new Person(named ? name(words) : List.of(), age(words, after));
    }

    private Integer age(String words, String after) {
        Matcher within = aged.matcher(words);
        if (within.find()) {
            return within.group(1) != null ? Integer.valueOf(within.group(1)) : Integer.valueOf(0);
        }
        Matcher apart = behind.matcher(after);
        return apart.find() ? Integer.valueOf(apart.group(1)) : null;
    }

    private List<String> name(String words) {
        List<String> names = new ArrayList<>();
        for (String word : words.split("[\\s,]+")) {
            if (NAME.matcher(word).matches() && !suffixes.contains(word)) {
                names.add(word.replaceAll("['\u2019]s$", ""));
            }
        }
        return names;
    }
}
