package org.dateline.audit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as tables write them. Whether 3/2 is in February or in March the table's other days must tell. */
final class DayFormat {
    private static final List<DateTimeFormatter> NAMED = List.of(named("d MMMM uuuu"), named("d MMM uuuu"), named("MMMM d uuuu"), named("MMM d uuuu"));
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})(?:[ T].*)?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([/.-]?)(\\d{2})\\2(\\d{2})(?:[ T].*)?");
    private static final int MONTHS = 12;

    private final Boolean dayFirst;

    private DayFormat(Boolean dayFirst) {
        this.dayFirst = dayFirst;
    }

    /** The format that the table's days have, as far as they tell. */
    static DayFormat of(Collection<String> written) {
        Boolean first = null;
        for (String day : written) {
            Matcher numbers = NUMBERS.matcher(day.strip());
            if (numbers.matches()) {
                boolean cannotBeMonth = Integer.parseInt(numbers.group(1)) > MONTHS;
                boolean cannotBeDayFirst = Integer.parseInt(numbers.group(3)) > MONTHS;
                first = cannotBeMonth ? Boolean.TRUE : cannotBeDayFirst ? Boolean.FALSE : first;
            }
        }
        return new DayFormat(first);
    }

    private static DateTimeFormatter named(String pattern) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(Locale.ENGLISH);
    }

    /** The day; throws when it is none, or when it is not told which of two it is. */
    LocalDate read(String written) {
        String text = written.strip();
        try {
            Matcher year = YEAR_FIRST.matcher(text);
            if (year.matches()) {
                return day(year.group(1), year.group(3), year.group(4));
            }
            Matcher numbers = NUMBERS.matcher(text);
            if (numbers.matches()) {
                return numbers(written, numbers);
            }
            return inWords(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("\"" + written + "\" is not a day such as 2026-02-03 or 3 February 2026.", e);
        }
    }

    private LocalDate numbers(String written, Matcher numbers) {
        String first = numbers.group(1);
        String second = numbers.group(3);
        boolean dotted = numbers.group(2).equals(".");
        if (dayFirst == null && !dotted && !first.equals(second)) {
            throw new IllegalArgumentException("\"" + written + "\" may be two days, and no other day of the table tells which comes first, day or month.");
        }
        boolean ordered = dotted || dayFirst == null || dayFirst;
        return day(numbers.group(4), ordered ? second : first, ordered ? first : second);
    }

    private static LocalDate day(String year, String month, String day) {
        return LocalDate.parse(year + "-" + "0".repeat(2 - month.length()) + month + "-" + "0".repeat(2 - day.length()) + day);
    }

    private static LocalDate inWords(String text) {
        String plain = text.replaceAll("[-,.]+", " ").replaceAll("\\s+", " ");
        for (DateTimeFormatter format : NAMED) {
            try {
                return LocalDate.parse(plain, format);
            } catch (DateTimeParseException e) {
                // Another of the ways to write a day may fit.
                continue;
            }
        }
        throw new DateTimeParseException("not a day", text, 0);
    }
}
