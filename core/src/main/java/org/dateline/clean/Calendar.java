package org.dateline.clean;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.lexicon.Table;
import org.dateline.model.Span;

/** Finds days written with figures and the lexicon's names of months. */
final class Calendar {
    /**
     * A day as found.
     *
     * @param date null when no year is written
     * @param span where it stands in the text that was searched
     */
    record Day(LocalDate date, MonthDay monthDay, Span span) {}

    /** From a month's first letter to its day's figures it is no further: "September.  3", "3rd of  May". */
    private static final int NEAR = 14;

    private final Map<String, Integer> months = new HashMap<>();
    private final Pattern weekday;
    private final Literals monthNames;
    private final Pattern monthOfYear;
    private final List<Form> forms;

    /** A way to write a day: with the month's name, or else in figures. */
    private record Form(boolean named, Pattern pattern) {}

    Calendar(Table table) {
        List<String> weekdays = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            boolean isMonth = row.get("kind").equals("month");
            for (String name : row.list("names")) {
                if (isMonth) {
                    months.put(name, Integer.valueOf(row.get("number")));
                } else {
                    weekdays.add(name);
                }
            }
        }
        String month = "(?<month>" + alternatives(new ArrayList<>(months.keySet())) + ")\\.?";
        String day = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
        String year = "(?<year>\\d{4})(?!\\d)";
        String sep = "[\\s,]{1,3}";
        weekday = compile(alternatives(weekdays) + "\\.?");
        monthOfYear = compile(month + "\\s{0,2}(?:\\d{1,2}\\s?)?,?\\s?(?<year>(?:19|20)\\d{2})(?!\\d)");
        monthNames = new Literals(new ArrayList<>(months.keySet()));
        forms = List.of(
                figures("(?<year>\\d{4})([-/.])(?<month>\\d{1,2})\\2(?<day>\\d{1,2})(?=T\\d|\\b)"),
                named(month + "\\s{0,2}" + day + sep + year),
                named(day + "(?:\\s|-| of )\\s?" + month + "(?:" + sep + "|-)" + year),
                figures("(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\." + year),
                figures("(?<day>\\d{1,2})/(?<month>\\d{1,2})/" + year),
                named(day + "\\s" + month + "\\s'?(?<year>\\d{2})(?![\\d:])"),
                named(month + "\\s{0,2}" + day + "(?![\\d:])"),
                named(day + "\\s" + month));
    }

    private static String alternatives(List<String> names) {
        names.sort((a, b) -> a.length() != b.length() ? b.length() - a.length() : a.compareTo(b));
        return "(?:" + String.join("|", names) + ")\\b";
    }

    private static Form named(String expression) {
        return new Form(true, compile(expression));
    }

    private static Form figures(String expression) {
        return new Form(false, compile(expression));
    }

    private static Pattern compile(String expression) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** An expression for a weekday's name. */
    Pattern weekday() {
        return weekday;
    }

    /** The first day in the text in the fullest form; null when there is none. */
    Day find(String text) {
        boolean digit = false;
        boolean figures = false;
        for (int i = 0; i < text.length(); i++) {
            if (isDigit(text, i)) {
                digit = true;
                figures |= isDigit(text, i + 2) && "-/.".indexOf(text.charAt(i + 1)) >= 0;
            }
        }
        boolean named = digit && isMonthNearFigures(text);
        if (!named && !figures) {
            return null;
        }
        for (Form form : forms) {
            // Without a month's name, or a mark between figures, the expressions need not be tried.
            Matcher matcher = (form.named() ? named : figures) ? form.pattern().matcher(text) : null;
            while (matcher != null && matcher.find()) {
                Day day = read(matcher);
                if (day != null) {
                    return day;
                }
            }
        }
        return null;
    }

    /** Whether there are figures so near a month's name that they may be its day. */
    private boolean isMonthNearFigures(String text) {
        for (int month = monthNames.find(text, 0); month >= 0; month = monthNames.find(text, month + 1)) {
            for (int i = Math.max(0, month - NEAR); i <= month + NEAR; i++) {
                if (isDigit(text, i)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The latest month that the text names with its year, "June 2011" or "June 3, 2011"; null when there is none. */
    YearMonth latestMonth(String text) {
        YearMonth latest = null;
        Matcher matcher = monthOfYear.matcher(text);
        while (matcher.find()) {
            YearMonth month = YearMonth.of(
                    Integer.parseInt(matcher.group("year")), months.get(matcher.group("month").toLowerCase(Locale.ROOT)));
            latest = latest == null || month.isAfter(latest) ? month : latest;
        }
        return latest;
    }

    private static boolean isDigit(String text, int i) {
        return i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }

    private Day read(Matcher matcher) {
        Span span = new Span(matcher.start(), matcher.end());
        String name = matcher.group("month").toLowerCase(Locale.ROOT);
        boolean named = months.containsKey(name);
        int month = named ? months.get(name) : Integer.parseInt(name);
        int day = Integer.parseInt(matcher.group("day"));
        if (!named && matcher.group().contains("/") && matcher.start("year") > matcher.start("day") && day != month) {
            // 3/8/2012 is read differently on the two sides of an ocean: only 25/8 and 8/25 say which is which
            if (month > 12) {
                int swap = month;
                month = day;
                day = swap;
            } else if (day <= 12) {
                return null;
            }
        }
        try {
            MonthDay monthDay = MonthDay.of(month, day);
            String year = matcher.pattern().pattern().contains("<year>") ? matcher.group("year") : null;
            return new Day(year == null ? null : LocalDate.of(century(year), month, day), monthDay, span);
        } catch (DateTimeException e) {
            return null; // the 31st of June is not a day
        }
    }

    /** Two-figure years are those from 1970 to 2069. */
    private static int century(String year) {
        int number = Integer.parseInt(year);
        return year.length() == 4 ? number : number >= 70 ? 1900 + number : 2000 + number;
    }
}
