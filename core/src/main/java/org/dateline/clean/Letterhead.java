package org.dateline.clean;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.regex.Matcher;
import org.dateline.model.Dateline;

/**
 * The day of a release whose dateline or opening gives no year, when its letterhead does: a full date of the same day, or the
 * release's number ("2014-06-S-031"), which offices begin with year and month.
 */
final class Letterhead {
    /** How far into the text a letterhead reaches. */
    private static final int REACH = 600;
    /** A release may come out so many days into the month after the one it is numbered in. */
    private static final int LATE = 3;
    /** "June 19: Clashes in three provinces": the day that a release's headline opens with. */
    private static final int OPENING = 24;

    private final Calendar calendar;
    private final String head;

    Letterhead(Calendar calendar, String text) {
        this.calendar = calendar;
        this.head = Words.spaced(text.substring(0, Math.min(text.length(), REACH)));
    }

    /** The day; null when no year is given, or not for this day. The dateline may be null. */
    LocalDate day(Dateline dateline) {
        MonthDay said = dateline != null && dateline.day() != null ? dateline.day() : opening();
        if (said == null) {
            return null;
        }
        Calendar.Day full = calendar.find(head);
        if (full != null && full.date() != null && MonthDay.from(full.date()).equals(said)) {
            return full.date();
        }
        Matcher number = ReleaseNumbers.NUMBER.matcher(head);
        while (number.find()) {
            YearMonth month = YearMonth.of(Integer.parseInt(number.group(1)), Integer.parseInt(number.group(2)));
            // numbered at the end of one month, out at the beginning of the next
            YearMonth next = month.plusMonths(1);
            YearMonth of = said.getDayOfMonth() <= LATE && next.getMonth() == said.getMonth() ? next : month;
            if (of.getMonth() == said.getMonth() && of.isValidDay(said.getDayOfMonth())) {
                return of.atDay(said.getDayOfMonth());
            }
        }
        return null;
    }

    private MonthDay opening() {
        int colon = head.indexOf(':');
        if (colon < 0 || colon > OPENING) {
            return null;
        }
        Calendar.Day day = calendar.find(head.substring(0, colon));
        boolean all = day != null && day.span().start() == 0 && head.substring(day.span().end(), colon).isBlank();
        return all ? day.monthDay() : null;
    }
}
