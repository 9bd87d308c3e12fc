package org.dateline.clean;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Metadata;
import org.dateline.model.Report;
import org.dateline.model.Source;

/**
 * Dates releases by their running numbers. Press offices count a month's releases from one ("2014-06-S-031"), so a release
 * that bears no day came out between its neighbours in number. Give it the dated releases first; not thread-safe.
 */
public final class ReleaseNumbers {
    /** Where a day comes from that was told by its release's number. */
    public static final String ORIGIN = "release numbers around it";

    static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{N}-])((?:19|20)\\d{2})-(0[1-9]|1[0-2])-(\\p{Lu}{1,3})\\s?[-\u2013]\\s?(\\d{2,4})(?!\\d)");
    /** How far into the text a letterhead reaches. */
    private static final int REACH = 600;
    /** Neighbours further apart than these days say too little. */
    private static final int FARTHEST = 16;

    /** The days of dated releases by number, of each office's month. */
    private final Map<String, NavigableMap<Integer, LocalDate>> dated = new HashMap<>();

    private record Number(String series, YearMonth month, int serial) {}

    /** Whether the report bears a number and no day, so that others' numbers may tell its day. */
    public static boolean isOpen(Report report) {
        return report.published() == null && number(report) != null;
    }

    private static Number number(Report report) {
        String text = report.text();
        Matcher matcher = NUMBER.matcher(text.substring(0, Math.min(text.length(), REACH)));
        if (!matcher.find()) {
            return null;
        }
        YearMonth month = YearMonth.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
        return new Number(month + " " + matcher.group(3), month, Integer.parseInt(matcher.group(4)));
    }

    /** Learns from a report that bears both number and day of its own; any other says nothing. */
    public void see(Report report) {
        boolean told = report.published() == null || ORIGIN.equals(report.metadata().publishedFrom());
        Number number = told ? null : number(report);
        if (number != null && YearMonth.from(report.published()).equals(number.month())) {
            dated.computeIfAbsent(number.series(), any -> new TreeMap<>())
                    .merge(number.serial(), report.published(), (one, other) -> one.isBefore(other) ? one : other);
        }
    }

    /** The report's likely day, to a day or so: in proportion between its neighbours' days; null when they do not tell it. */
    public LocalDate day(Report report) {
        Number number = number(report);
        NavigableMap<Integer, LocalDate> series = number == null ? null : dated.get(number.series());
        Map.Entry<Integer, LocalDate> above = series == null ? null : series.ceilingEntry(number.serial());
        if (above == null) {
            return null;
        }
        Map.Entry<Integer, LocalDate> below = series.floorEntry(number.serial());
        int from = below == null ? 0 : below.getKey();
        LocalDate start = below == null ? number.month().atDay(1) : below.getValue();
        long days = ChronoUnit.DAYS.between(start, above.getValue());
        if (days < 0 || days > FARTHEST) {
            return null;
        }
        int apart = above.getKey() - from;
        return start.plusDays(apart == 0 ? 0 : Math.round((double) days * (number.serial() - from) / apart));
    }

    /** The source with the day that the numbers give its report; the source itself when they give none. */
    public Source dated(Source source, Report report) {
        LocalDate day = report.published() == null ? day(report) : null;
        Metadata told = day == null ? Metadata.NONE : new Metadata(null, null, null, day, ORIGIN);
        return day == null ? source : new Source(
                source.name(), source.format(), source.content(), source.metadata().or(told), source.digest());
    }
}
