package org.dateline.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What tells one person from another: a name, an age. Two of different ages are two; of one name or one age, one.
 *
 * @param names the name's words in order, without titles; empty when not named
 * @param age null when not said
 */
record Person(List<String> names, Integer age) {
    static final Person UNKNOWN = new Person(List.of(), null);
    private static final Pattern AGED = Pattern.compile("\\b(\\d{1,3})[- ]?years?[- ]old|\\b(\\d{1,3})-(?:day|week|month)s?-old");
    private static final Pattern AFTER = Pattern.compile("^,? ?\\(?(?:age |aged )?(\\d{1,2})(?=[,;.)]| of | was )");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'\u2019.-]*");

    Person {
        names = List.copyOf(names);
    }

    /**
     * The person whom these words are about.
     *
     * @param words the words for the person
     * @param after what follows them in the sentence
     * @param named whether the words are a name
     */
    static Person of(String words, String after, boolean named) {
        Matcher aged = AGED.matcher(words);
        Matcher behind = AFTER.matcher(after);
        Integer age = null;
        if (aged.find()) {
            age = aged.group(1) != null ? Integer.valueOf(aged.group(1)) : Integer.valueOf(0);
        } else if (behind.find()) {
            age = Integer.valueOf(behind.group(1));
        }
        return new Person(named ? nameOf(words) : List.of(), age);
    }

    private static List<String> nameOf(String words) {
        List<String> names = new ArrayList<>();
        for (String word : words.split("[\\s,]+")) {
            boolean suffix = word.equals("Jr.") || word.equals("Sr.") || word.equals("II") || word.equals("III");
            if (NAME.matcher(word).matches() && !suffix) {
                names.add(word.replaceAll("['\u2019]s$", ""));
            }
        }
        return names;
    }

    boolean isKnown() {
        return !names.isEmpty() || age != null;
    }

    /** Whether nothing tells the two apart and something shows that they are one. */
    boolean isSame(Person other) {
        if (!names.isEmpty() && !other.names.isEmpty()) {
            String last = names.get(names.size() - 1);
            String otherLast = other.names.get(other.names.size() - 1);
            boolean full = names.size() > 1 && other.names.size() > 1;
            return full ? names.get(0).equals(other.names.get(0)) && last.equals(otherLast)
                    : names.contains(otherLast) || other.names.contains(last);
        }
        return age != null && age.equals(other.age);
    }

    /** Both taken together. */
    Person with(Person other) {
        return new Person(names.size() >= other.names.size() ? names : other.names, age != null ? age : other.age);
    }
}
