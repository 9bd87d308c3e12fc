package org.dateline.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;

/**
 * Into what stretches a timeline is cut: days when they fit, else weeks, months or years. A few events long before the
 * others, as history is told, do not make it coarser: they go before the first stretch.
 */
final class Bins {
    /** So many columns can still be told apart on a screen. */
    private static final int COLUMNS = 100;

    private enum Size {
        DAY(ChronoUnit.DAYS, "d MMM uuuu"),
        WEEK(ChronoUnit.WEEKS, "'week of' d MMM uuuu"),
        MONTH(ChronoUnit.MONTHS, "MMMM uuuu"),
        YEAR(ChronoUnit.YEARS, "uuuu");

        private final ChronoUnit unit;
        private final DateTimeFormatter format;

        Size(ChronoUnit unit, String pattern) {
            this.unit = unit;
            this.format = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
        }

        private LocalDate start(LocalDate day) {
            return switch (this) {
                case DAY -> day;
                case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case MONTH -> day.withDayOfMonth(1);
                case YEAR -> day.withDayOfYear(1);
            };
        }

        private int columns(LocalDate from, LocalDate to) {
            return (int) Math.min(Integer.MAX_VALUE, unit.between(start(from), start(to)) + 1);
        }
    }

    private final Size size;
    private final LocalDate first;
    private final int columns;

    /** @param days of the events, in order, at least one */
    Bins(List<LocalDate> days) {
        LocalDate last = days.get(days.size() - 1);
        LocalDate most = days.get(days.size() / 10);
        Size all = fitting(days.get(0), last);
        Size recent = fitting(most, last);
        this.size = recent;
        this.first = recent.start(recent == all ? days.get(0) : most);
        this.columns = size.columns(first, last);
    }

    private static Size fitting(LocalDate from, LocalDate to) {
        for (Size size : Size.values()) {
            if (size.columns(from, to) <= COLUMNS) {
                return size;
            }
        }
        return Size.YEAR;
    }

    int columns() {
        return columns;
    }

    /** Which column a day stands in; -1 for one before the first. */
    int column(LocalDate day) {
        return day.isBefore(first) ? -1 : size.columns(first, day) - 1;
    }

    LocalDate day(int column) {
        return first.plus(column, size.unit);
    }

    /** The column's name: "14 Mar 2026", "week of 9 Mar 2026", "March 2026". */
    String name(int column) {
        return size.format.format(day(column));
    }

    /** "day", "week", "month", "year". */
    String unit() {
        return Phrases.word(size);
    }
}
