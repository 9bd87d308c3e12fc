package org.dateline.relate.story;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Brief;
import org.dateline.model.Passage;
import org.dateline.model.Report;

/**
 * One report as it is held against others.
 *
 * @param report the report's id
 * @param published days since 1970; null when unknown
 * @param brief what it is mainly about
 * @param words hashes of its words, sorted, each once
 * @param title hashes of its title's words, sorted, each once
 * @param names names of two words or more, as written, in order, each once
 */
public record Story(String report, Long published, Brief brief, int[] words, int[] title, List<String> names) {
    private static final int SHORTEST = 3;
    private static final String JOINS = "'\u2019-";
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{Ll}'\u2019]+ (?:\\p{Lu}\\. )?\\p{Lu}[\\p{L}'\u2019-]+");

    public Story {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(brief, "brief");
    }

    /** The story of a report, of its title, captions and body alone. */
    public static Story of(Report report, Brief brief) {
        StringBuilder text = new StringBuilder();
        String title = report.metadata().title() == null ? "" : report.metadata().title();
        for (Passage passage : report.passages()) {
            if (passage.isRead()) {
                text.append(passage.span().of(report.text())).append('\n');
            }
        }
        Set<String> names = new TreeSet<>();
        Matcher matcher = NAME.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group().replaceAll("['\u2019]s$", "").replaceAll(" \\p{Lu}\\. ", " "));
        }
        Long published = report.published() == null ? null : Long.valueOf(report.published().toEpochDay());
        return new Story(report.id(), published, brief, hashes(text.toString()), hashes(title), List.copyOf(names));
    }

    /** Of words of three letters or more, with what is joined to them by hyphens and apostrophes. */
    private static int[] hashes(String text) {
        int[] found = new int[64];
        int size = 0;
        for (int i = 0; i < text.length(); ) {
            int end = i;
            int hash = 0;
            while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || end > i && JOINS.indexOf(text.charAt(end)) >= 0)) {
                hash = 31 * hash + Character.toLowerCase(text.charAt(end));
                end++;
            }
            if (end - i >= SHORTEST) {
                found = size == found.length ? Arrays.copyOf(found, size * 2) : found;
                found[size++] = hash;
            }
            i = Math.max(end, i + 1);
        }
        return Arrays.stream(found, 0, size).sorted().distinct().toArray();
    }

    /** How many words the titles have in common. */
    int titleWords(Story other) {
        int common = 0;
        for (int word : title) {
            common += Arrays.binarySearch(other.title, word) >= 0 ? 1 : 0;
        }
        return common;
    }

    boolean isNamed(String name) {
        return Collections.binarySearch(names, name) >= 0;
    }

    /** Full names of people of whom the outcome is said; all outcomes for null. */
    Set<String> people(String outcome) {
        Set<String> people = new TreeSet<>();
        for (Brief.Person person : brief.people()) {
            if (person.name().contains(" ") && (outcome == null || outcome.equals(person.outcome()))) {
                people.add(person.name());
            }
        }
        return people;
    }

    Set<Integer> ages() {
        Set<Integer> ages = new TreeSet<>();
        brief.people().stream().map(Brief.Person::age).filter(Objects::nonNull).forEach(ages::add);
        return ages;
    }

    /** In order of their reports' ids. */
    public static List<Story> sorted(List<Story> stories) {
        return stories.stream().sorted((a, b) -> a.report().compareTo(b.report())).toList();
    }
}
