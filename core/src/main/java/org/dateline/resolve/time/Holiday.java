package org.dateline.resolve.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.When.Precision;

/**
 * A day or days with a name, by the Gregorian or the Islamic calendar.
 *
 * @param hijri whether month and day are of the Islamic calendar
 * @param days how many days it lasts
 * @param slack days by which its beginning may differ from place to place (the moon is sighted, not computed)
 * @param year null when not said
 */
record Holiday(boolean hijri, int month, int day, int days, int slack, Expression year) implements Expression {
    @Override
    public Reading read(Frame frame) {
        if (year != null) {
            Reading said = year.read(frame);
            return said == null || said.from() == null ? null : nearest(said.from().withDayOfYear(183), false, false);
        }
        LocalDate published = frame.published();
        return published == null ? null : nearest(published, frame.ahead(), frame.tense() != Tense.UNKNOWN);
    }

    private Reading nearest(LocalDate anchor, boolean ahead, boolean oneSided) {
        Reading best = null;
        long distance = Long.MAX_VALUE;
        for (LocalDate first : beginnings(anchor)) {
            LocalDate last = first.plusDays(days - 1L);
            boolean fits = !oneSided || (ahead ? !last.plusDays(slack).isBefore(anchor) : !first.minusDays(slack).isAfter(anchor));
            long away = Math.abs(ChronoUnit.DAYS.between(anchor, first));
            if (fits && away < distance) {
                distance = away;
                Precision precision = days + slack == 1 ? Precision.DAY : Precision.DAYS;
                best = new Reading(first.minusDays(slack), last.plusDays(slack), precision, first.toString());
            }
        }
        return best;
    }

    private List<LocalDate> beginnings(LocalDate anchor) {
        List<LocalDate> found = new ArrayList<>();
        try {
            int middle = hijri ? HijrahDate.from(anchor).get(ChronoField.YEAR) : anchor.getYear();
            for (int y = middle - 1; y <= middle + 1; y++) {
                found.add(hijri ? LocalDate.from(HijrahDate.of(y, month, day)) : LocalDate.of(y, month, day));
            }
        } catch (DateTimeException e) {
            // The platform's Islamic calendar reaches from 1882 to 2174: a day outside it stays unknown.
            return List.of();
        }
        return found;
    }
}
