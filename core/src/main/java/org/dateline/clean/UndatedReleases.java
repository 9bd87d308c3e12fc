package org.dateline.clean;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.dateline.model.Metadata;
import org.dateline.model.Report;
import org.dateline.model.Source;

/**
 * Dates releases that bear no full day by the dated ones of a corpus: by their running number, or, where the dateline gives
 * day and month, by the year whose wording theirs is like. Give it the dated releases first; not thread-safe.
 */
public final class UndatedReleases {
    /** Where a day comes from whose year was told by its report's wording. */
    public static final String YEAR_ORIGIN = "wording of the releases around it";
    /** Of reports whose year is known, 99 in 100 are given the right one where its wording is ahead by so much. */
    private static final double SURE = 3;

    private final ReleaseNumbers numbers = new ReleaseNumbers();
    private final ReleaseYears years;

    UndatedReleases(Calendar calendar, List<Report> open) {
        this.years = new ReleaseYears(calendar, open);
    }

    /** Whether others may tell the report's day. */
    public static boolean isOpen(Report report) {
        return ReleaseNumbers.isOpen(report) || ReleaseYears.isOpen(report);
    }

    /** Learns from a report with a day of its own; any other says nothing. */
    public void see(Report report) {
        if (!isTold(report)) {
            numbers.see(report);
            years.see(report);
        }
    }

    private static boolean isTold(Report report) {
        String from = report.metadata().publishedFrom();
        return ReleaseNumbers.ORIGIN.equals(from) || YEAR_ORIGIN.equals(from);
    }

    /** The source with the day that the others surely give its report; the source itself when they give none. */
    public Source dated(Source source, Report report) {
        return dated(source, report, SURE);
    }

    /** The source with the likeliest day that the others give its report, however unsure its year; for those who need some day. */
    public Source likely(Source source, Report report) {
        return dated(source, report, 0);
    }

    private Source dated(Source source, Report report, double least) {
        Source numbered = numbers.dated(source, report);
        ReleaseYears.Likely year = numbered == source ? years.year(report) : null;
        MonthDay said = year == null || year.margin() < least ? null : report.dateline().day();
        if (said == null || !said.isValidYear(year.year())) {
            return numbered;
        }
        LocalDate day = said.atYear(year.year());
        Metadata told = new Metadata(null, null, null, day, YEAR_ORIGIN);
        return new Source(source.name(), source.format(), source.content(), source.metadata().or(told), source.digest());
    }
}
