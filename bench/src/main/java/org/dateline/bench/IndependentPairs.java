package org.dateline.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Passage;
import org.dateline.model.Report;

/**
 * Pairs of articles about one happening that were written apart. About one happening: printed within five days of each other,
 * with three names in common that few articles have. Written apart: no {@value #RUN} words in a row in common, and less than a
 * fifth of the shorter one's runs of five words. Local papers print agency copy and police statements without saying so, and
 * pairs with more in common than that are such: nobody made them, and they are neither counted as copies nor as independent.
 */
final class IndependentPairs {
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+");
    private static final int DAYS = 5;
    private static final int NAMES = 3;
    /** More articles than this share no rare name. */
    private static final int HOLDERS = 8;
    private static final int RUN = 25;
    private static final int SHORT_RUN = 5;
    private static final double PART = 0.2;

    private final List<Pair> pairs = new ArrayList<>();
    private int setAside;

    /** Two reports' ids. */
    record Pair(String one, String other) {}

    IndependentPairs(List<Report> articles) {
        List<String> texts = articles.stream().map(IndependentPairs::text).toList();
        List<Set<String>> names = texts.stream().map(IndependentPairs::names).toList();
        Map<String, Integer> holders = new HashMap<>();
        names.forEach(its -> its.forEach(name -> holders.merge(name, 1, Integer::sum)));
        for (int i = 0; i < articles.size(); i++) {
            for (int j = i + 1; j < articles.size(); j++) {
                Set<String> others = names.get(j);
                if (areOfOneTime(articles.get(i), articles.get(j)) && names.get(i).stream()
                        .filter(name -> holders.get(name) <= HOLDERS && others.contains(name)).count() >= NAMES) {
                    add(articles.get(i), articles.get(j), words(texts.get(i)), words(texts.get(j)));
                }
            }
        }
    }

    private void add(Report one, Report other, List<String> words, List<String> others) {
        boolean ofOneText = longest(words, others) >= RUN || part(words, others) >= PART;
        setAside += ofOneText ? 1 : 0;
        if (!ofOneText) {
            pairs.add(new Pair(one.id(), other.id()));
        }
    }

    /** Those written apart. */
    List<Pair> pairs() {
        return pairs;
    }

    /** How many pairs about one happening have too much in common to be sure that they were written apart. */
    int setAside() {
        return setAside;
    }

    private static boolean areOfOneTime(Report one, Report other) {
        return one.published() != null && other.published() != null
                && Math.abs(one.published().toEpochDay() - other.published().toEpochDay()) <= DAYS;
    }

    private static String text(Report report) {
        StringBuilder text = new StringBuilder();
        report.passages().stream().filter(Passage::isRead).forEach(passage -> text.append(passage.span().of(report.text())).append('\n'));
        return text.toString();
    }

    private static Set<String> names(String text) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = NAME.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group());
        }
        return names;
    }

    private static List<String> words(String text) {
        return List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
    }

    /** How many words the longest run has that stands in both. */
    private static int longest(List<String> one, List<String> other) {
        int longest = 0;
        int[] before = new int[other.size() + 1];
        for (String word : one) {
            int[] ending = new int[other.size() + 1];
            for (int j = 1; j <= other.size(); j++) {
                ending[j] = word.equals(other.get(j - 1)) ? before[j - 1] + 1 : 0;
                longest = Math.max(longest, ending[j]);
            }
            before = ending;
        }
        return longest;
    }

    /** The part of the shorter text's runs of five words that the other holds too. */
    private static double part(List<String> one, List<String> other) {
        Set<List<String>> runs = runs(one);
        Set<List<String>> others = runs(other);
        int least = Math.min(runs.size(), others.size());
        runs.retainAll(others);
        return least == 0 ? 0 : runs.size() / (double) least;
    }

    private static Set<List<String>> runs(List<String> words) {
        Set<List<String>> runs = new HashSet<>();
        for (int i = 0; i + SHORT_RUN <= words.size(); i++) {
            runs.add(words.subList(i, i + SHORT_RUN));
        }
        return runs;
    }
}
