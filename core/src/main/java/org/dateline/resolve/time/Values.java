package org.dateline.resolve.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** TIMEX3 values of the stretches that have one. */
final class Values {
    private Values() {}

    static String week(LocalDate day) {
        return year(day.get(IsoFields.WEEK_BASED_YEAR)) + "-W" + two(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    static String month(LocalDate day) {
        return year(day.getYear()) + "-" + two(day.getMonthValue());
    }

    static String quarter(int year, int quarter) {
        return year(year) + "-Q" + quarter;
    }

    static String year(int year) {
        // What String.format does, which takes its time: years are asked for at every figure.
        String digits = String.valueOf(year);
        return year < 0 ? String.format(Locale.ROOT, "%04d", year) : "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    static String decade(int year) {
        return year(year).substring(0, 3);
    }

    static String century(int year) {
        return year(year).substring(0, 2);
    }
}
