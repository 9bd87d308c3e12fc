package org.dateline.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.Dateline;
import org.dateline.model.Span;
import org.junit.jupiter.api.Test;

class LetterheadTest {
    private static final Calendar CALENDAR = new Calendar(
            Lexicon.load(Path.of(System.getProperty("dateline.home"), "lexicon")).table("en/clean/calendar.tsv"));

    private static LocalDate day(String text, MonthDay dateline) {
        return new Letterhead(CALENDAR, text).day(dateline == null ? null : new Dateline("OSGIL", dateline, null, new Span(0, 5)));
    }

    @Test
    void theReleasesNumberGivesTheYear() {
        assertThat(day("Northern Command\n2014-06-S-031\nOSGIL (June 19)", MonthDay.of(6, 19))).isEqualTo("2014-06-19");
        assertThat(day("Northern Command\n2014-06-S-031\nOSGIL (May 19)", MonthDay.of(5, 19))).isNull();
    }

    @Test
    void soDoesAFullDateOfTheSameDay() {
        assertThat(day("Morning update, June 19, 2014\nOSGIL (June 19)", MonthDay.of(6, 19))).isEqualTo("2014-06-19");
        assertThat(day("Founded on June 18, 1914\nOSGIL (June 19)", MonthDay.of(6, 19))).isNull();
    }

    @Test
    void aHeadlineMayOpenWithTheDay() {
        assertThat(day("June 19: Clashes in three provinces\n2014-06-CA-031", null)).isEqualTo("2014-06-19");
        assertThat(day("Clashes in three provinces\n2014-06-CA-031", null)).isNull();
    }
}
