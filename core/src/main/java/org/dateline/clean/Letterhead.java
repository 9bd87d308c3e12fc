package org.dateline.clean;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Dateline;

/**
 * The day of a release whose dateline or opening gives no year, when its letterhead does: a full date of the same day, or the
 * release's number ("2014-06-S-031"), which offices begin with year and month.
 */
final class Letterhead {
    /** How far into the text a letterhead reaches. */
    private static final int REACH = 600;
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\p{N}-])((?:19|20)\\d{2})-(0[1-9]|1[0-2])-\\p{Lu}{1,3}\\s?[-\u2013]\\s?\\d{2,4}(?!\\d)");
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
        Matcher number = NUMBER.matcher(head);
        while (number.find()) {
            YearMonth month = YearMonth.of(Integer.parseInt(number.group(1)), Integer.parseInt(number.group(2)));
            if (month.getMonth() == said.getMonth() && month.isValidDay(said.getDayOfMonth())) {
                return month.atDay(said.getDayOfMonth());
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
