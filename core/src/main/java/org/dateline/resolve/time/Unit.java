package org.dateline.resolve.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Units of time, with their letters in ISO 8601 durations. */
enum Unit {
    SECOND("S", ChronoUnit.SECONDS, 1),
    MINUTE("M", ChronoUnit.MINUTES, 1),
    HOUR("H", ChronoUnit.HOURS, 1),
    DAY("D", ChronoUnit.DAYS, 1),
    WEEK("W", ChronoUnit.WEEKS, 1),
    MONTH("M", ChronoUnit.MONTHS, 1),
    QUARTER("Q", ChronoUnit.MONTHS, 3),
    YEAR("Y", ChronoUnit.YEARS, 1),
    DECADE("Y", ChronoUnit.YEARS, 10),
    CENTURY("Y", ChronoUnit.YEARS, 100);

    private final String letter;
    private final ChronoUnit chrono;
    private final int factor;

    Unit(String letter, ChronoUnit chrono, int factor) {
        this.letter = letter;
        this.chrono = chrono;
        this.factor = factor;
    }

    boolean isClock() {
        return compareTo(HOUR) <= 0;
    }

    /** The day so many units later, or earlier for negative numbers; hours and less count as begun days. */
    LocalDate plus(LocalDate day, int count) {
        if (!isClock()) {
            return day.plus((long) count * factor, chrono);
        }
        long hours = this == HOUR ? Math.abs(count) : 1;
        return day.plusDays(Integer.signum(count) * ((hours + 23) / 24));
    }

    /** "P2W", "PT30M"; a vague amount is X. */
    String duration(Amount amount) {
        boolean vague = amount.literal() == null;
        boolean unscaled = vague && factor > 1;
        String number = vague ? "X" : Integer.toString(amount.literal() * factor);
        String code = this == QUARTER ? (vague ? "Q" : "M") : unscaled ? (this == DECADE ? "E" : "C") : letter;
        return (isClock() ? "PT" : "P") + number + code;
    }
}
