package org.dateline.resolve.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** TIMEX3 values of the stretches that have one. */
final class Values {
    private Values() {}

    static String week(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    static String month(LocalDate day) {
        return String.format(Locale.ROOT, "%04d-%02d", day.getYear(), day.getMonthValue());
    }

    static String quarter(int year, int quarter) {
        return String.format(Locale.ROOT, "%04d-Q%d", year, quarter);
    }

    static String year(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }

    static String decade(int year) {
        return year(year).substring(0, 3);
    }

    static String century(int year) {
        return year(year).substring(0, 2);
    }
}
