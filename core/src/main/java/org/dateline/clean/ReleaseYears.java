package org.dateline.clean;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Report;

/**
 * Tells the year of reports whose dateline gives day and month alone, by how the dated ones from the same place were worded
 * around that day in each year: offices change their phrases, and whom and what they write about. Not thread-safe.
 */
final class ReleaseYears {
    /** A year, and by how much more than the next likely one its wording speaks for it. */
    record Likely(int year, double margin) {}

    /** How far into the text wording is compared. */
    private static final int REACH = 1500;
    /** Fewer dated reports than these say too little. */
    private static final int ENOUGH = 30;
    /** A report as many days away counts a third of one of the same day. */
    private static final double NEAR = 45;
    /** Beyond the first and last dated report by so many days, a day is not looked for. */
    private static final int BEYOND = 40;
    private static final double ALL_BUT = 0.9;
    private static final Pattern WORD = Pattern.compile("\\p{L}+|[^\\p{L}\\p{N}\\s]");

    /** A report's day and which of the vocabulary's words and pairs of words it has. */
    private record Dated(LocalDate day, BitSet wording) {}

    private final Calendar calendar;
    private final Map<String, List<Dated>> series = new TreeMap<>();
    /** What the open reports say; nothing else is kept in mind. */
    private final Map<String, Integer> vocabulary = new HashMap<>();

    /** @param open reports whose year is to be told; others are given none */
    ReleaseYears(Calendar calendar, List<Report> open) {
        this.calendar = calendar;
        for (Report report : open) {
            if (isOpen(report)) {
                series.put(place(report), new ArrayList<>());
                spoken(report).forEach(words -> vocabulary.putIfAbsent(words, vocabulary.size()));
            }
        }
    }

    /** Whether the report's dateline gives day and month and nothing gives the year. */
    static boolean isOpen(Report report) {
        return report.published() == null && place(report) != null && report.dateline().day() != null;
    }

    /** Where a report was sent from and by whom; null when its dateline does not say. */
    private static String place(Report report) {
        return report.dateline() == null || report.dateline().place() == null
                ? null
                : report.dateline().place() + " " + report.dateline().agency();
    }

    /** Learns from a report with a day of its own; any other says nothing. */
    void see(Report report) {
        List<Dated> known = report.published() == null || place(report) == null ? null : series.get(place(report));
        if (known != null) {
            known.add(new Dated(report.published(), wording(report)));
        }
    }

    private BitSet wording(Report report) {
        BitSet wording = new BitSet(vocabulary.size());
        spoken(report).stream().map(vocabulary::get).filter(Objects::nonNull).forEach(wording::set);
        return wording;
    }

    /** Words and pairs of words, figures left out. */
    private static Set<String> spoken(Report report) {
        Set<String> spoken = new LinkedHashSet<>();
        String text = report.text().substring(0, Math.min(report.text().length(), REACH)).toLowerCase(Locale.ROOT);
        Matcher word = WORD.matcher(text);
        String last = "";
        while (word.find()) {
            spoken.add(word.group());
            spoken.add(last + " " + word.group());
            last = word.group();
        }
        return spoken;
    }

    /** The likeliest year of an open report; null when there are too few reports, or there is no such day among theirs. */
    Likely year(Report report) {
        List<Dated> known = isOpen(report) ? new ArrayList<>(series.getOrDefault(place(report), List.of())) : List.of();
        if (known.size() < ENOUGH) {
            return null;
        }
        known.sort(Comparator.comparing(Dated::day)); // sums come out the same in whatever order reports were seen
        YearMonth named = calendar.latestMonth(report.text());
        BitSet telling = telling(wording(report), known);
        Integer best = null;
        double most = Double.NEGATIVE_INFINITY;
        double next = Double.NEGATIVE_INFINITY;
        for (LocalDate day : days(report.dateline().day(), known)) {
            double score = named != null && YearMonth.from(day).isBefore(named) ? Double.NEGATIVE_INFINITY : score(telling, day, known);
            if (score > most) {
                next = most;
                most = score;
                best = day.getYear();
            } else {
                next = Math.max(next, score);
            }
        }
        return best == null ? null : new Likely(best, most - next);
    }

    /** What is said in more than one report and not in nearly all. */
    private static BitSet telling(BitSet wording, List<Dated> known) {
        BitSet telling = new BitSet();
        wording.stream().filter(words -> {
            long count = count(words, known);
            return count > 1 && count < ALL_BUT * known.size();
        }).forEach(telling::set);
        return telling;
    }

    private static long count(int words, List<Dated> known) {
        return known.stream().filter(dated -> dated.wording().get(words)).count();
    }

    /** This day of each year in which there are dated reports. */
    private static List<LocalDate> days(MonthDay day, List<Dated> known) {
        LocalDate first = known.stream().map(Dated::day).min(LocalDate::compareTo).orElseThrow().minusDays(BEYOND);
        LocalDate last = known.stream().map(Dated::day).max(LocalDate::compareTo).orElseThrow().plusDays(BEYOND);
        List<LocalDate> days = new ArrayList<>();
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            LocalDate one = day.atYear(year);
            if (!one.isBefore(first) && !one.isAfter(last)) {
                days.add(one);
            }
        }
        return days;
    }

    /** By how much oftener the words were said around the day than at any time: the sum of logarithms by the root of their number. */
    private static double score(BitSet telling, LocalDate day, List<Dated> known) {
        double all = known.stream().mapToDouble(dated -> nearness(dated, day)).sum();
        double score = 0;
        for (int words = telling.nextSetBit(0); words >= 0; words = telling.nextSetBit(words + 1)) {
            int said = words;
            double near = known.stream().filter(dated -> dated.wording().get(said)).mapToDouble(dated -> nearness(dated, day)).sum();
            double usual = count(words, known) / (double) known.size();
            score += Math.log((near + usual) / (all + 1) / usual);
        }
        return score / Math.sqrt(telling.cardinality() + 1);
    }

    private static double nearness(Dated dated, LocalDate day) {
        return Math.exp(-Math.abs(ChronoUnit.DAYS.between(dated.day(), day)) / NEAR);
    }
}
