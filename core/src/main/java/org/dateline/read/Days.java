package org.dateline.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as headers, feeds and sidecars write them. A point in time gives the day as written, in its own zone: that is the
 * day the outlet printed.
 */
final class Days {
    private static final Pattern ISO = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ]\\d{2}:\\d{2}.*)?");
    private static final Pattern RFC_822 =
            Pattern.compile("(?:[A-Za-z]{3},?\\s+)?(\\d{1,2})\\s+([A-Za-z]{3})\\s+(\\d{4})(?:\\s+\\d{1,2}:\\d{2}.*)?");
    // The month names of RFC 822 are part of that protocol, not of a language.
    private static final DateTimeFormatter DAY_MONTH_YEAR = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private Days() {}

    /** The day in the text: ISO 8601 or RFC 822, with or without a time of day; empty for anything else. */
    static Optional<LocalDate> parse(String text) {
        String day = text.strip();
        try {
            Matcher iso = ISO.matcher(day);
            if (iso.matches()) {
                return Optional.of(LocalDate.parse(iso.group(1)));
            }
            Matcher rfc = RFC_822.matcher(day);
            if (rfc.matches()) {
                String month = rfc.group(2).substring(0, 1).toUpperCase(Locale.ROOT)
                        + rfc.group(2).substring(1).toLowerCase(Locale.ROOT);
                String plain = rfc.group(1) + " " + month + " " + rfc.group(3);
                return Optional.of(LocalDate.parse(plain, DAY_MONTH_YEAR));
            }
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }
}
