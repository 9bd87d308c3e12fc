package org.dateline.resolve.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.model.When.Precision;

/**
 * "Aug. 7, 2012", "August 2012", "2012", "Aug. 7", "August", "the 5th": parts that are not said are null, and are filled
 * from the report's day on the side the tense says.
 */
record CalendarDate(Integer year, Integer month, Integer day) implements Expression {
    /** Days that a report may look ahead in the past tense: it is tomorrow already where the news comes from. */
    private static final int TIME_ZONE = 1;
    /** Days after which a day without a year is doubted. */
    private static final int DOUBTFUL = 300;
    /** How many months ahead is close. */
    private static final int CLOSE_AHEAD = 1;

    /** Throws {@link DateTimeException} for a day that no calendar has. */
    CalendarDate {
        if (day != null) {
            LocalDate.of(year == null ? 2000 : year, month == null ? 1 : month, day);
        }
    }

    @Override
    public Reading read(Frame frame) {
        if (year != null) {
            return whole(year, month, day, frame);
        }
        LocalDate published = frame.published();
        if (published == null) {
            return null;
        }
        if (day != null) {
            return nearestDay(published, frame.tense());
        }
        YearMonth then = nearestMonth(YearMonth.from(published), frame.tense());
        return then == null ? null : whole(then.getYear(), month, null, frame);
    }

    /**
     * The month on the side the tense says. News gives the year of a month that is most of a year past; without one, with the
     * next such month close ahead, the tense is more likely misread, and nothing is known. Without a tense it is the nearest.
     */
    private YearMonth nearestMonth(YearMonth now, Tense tense) {
        YearMonth same = now.withMonth(month);
        YearMonth ahead = same.isBefore(now) ? same.plusYears(1) : same;
        YearMonth past = same.isAfter(now) ? same.minusYears(1) : same;
        boolean close = now.plusMonths(CLOSE_AHEAD).compareTo(ahead) >= 0;
        return switch (tense) {
            case FUTURE -> ahead;
            case PAST -> close && past.isBefore(now) ? null : past;
            case PRESENT, UNKNOWN -> close ? ahead : past;
        };
    }

    private static Reading whole(int year, Integer month, Integer day, Frame frame) {
        if (month == null) {
            LocalDate last = LocalDate.of(year, 12, 31);
            return new Reading(LocalDate.of(year, 1, 1), capped(last, frame), Precision.YEAR, Values.year(year));
        }
        if (day != null) {
            return Reading.day(LocalDate.of(year, month, day));
        }
        YearMonth whole = YearMonth.of(year, month);
        return new Reading(whole.atDay(1), capped(whole.atEndOfMonth(), frame), Precision.MONTH, Values.month(whole.atDay(1)));
    }

    /** A month or year that is still running when the report looks back ends with the report. */
    private static LocalDate capped(LocalDate last, Frame frame) {
        LocalDate published = frame.published();
        boolean running = published != null
                && !published.isAfter(last)
                && !published.isBefore(last.minus(1, ChronoUnit.MONTHS).withDayOfMonth(1))
                && Values.month(published).equals(Values.month(last));
        return running ? frame.notBeyond(last) : last;
    }

    private Reading nearestDay(LocalDate published, Tense tense) {
        List<LocalDate> days = candidates(published);
        LocalDate best = switch (tense) {
            case FUTURE -> days.stream().filter(d -> !d.isBefore(published)).findFirst().orElse(null);
            case PAST -> lookingBack(days, published);
            case PRESENT, UNKNOWN -> days.stream()
                    .min(Comparator.comparingLong(d -> distance(published, d)))
                    .orElse(null);
        };
        return best == null ? null : Reading.day(best);
    }

    /** News tells more of what was than of what will be: a day ahead counts as twice as far. */
    private static long distance(LocalDate published, LocalDate day) {
        long days = ChronoUnit.DAYS.between(published, day);
        return days > 0 ? 2 * days : -days;
    }

    /**
     * The latest such day that is over. News names the year of a day that is nearly a year past: without one, and with the next
     * such day close ahead, the tense is more likely misread than the day so old, and nothing is known.
     */
    private static LocalDate lookingBack(List<LocalDate> days, LocalDate published) {
        LocalDate latest = published.plusDays(TIME_ZONE);
        LocalDate past = days.stream().filter(d -> !d.isAfter(latest)).reduce((a, b) -> b).orElse(null);
        boolean doubtful = past != null && past.isBefore(published.minusDays(DOUBTFUL));
        return doubtful ? null : past;
    }

    /** Days that fit what is said, in order, from years or months around the report's. */
    private List<LocalDate> candidates(LocalDate published) {
        List<LocalDate> days = new ArrayList<>();
        int reach = month == null ? 2 : 8;
        for (int i = -reach; i <= reach; i++) {
            YearMonth whole = month == null
                    ? YearMonth.from(published).plusMonths(i)
                    : YearMonth.of(published.getYear() + i, month);
            if (whole.isValidDay(day)) {
                days.add(whole.atDay(day));
            }
        }
        return days;
    }
}
