package org.dateline.resolve.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.testing.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimexReaderTest {
    private static List<String> read(String text) {
        return Sentences.TIMEXES.read(Texts.annotate(text).sentences(), LocalDate.parse("2014-10-29")).stream()
                .map(timex -> timex.phrase().words() + " = " + timex.value())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            The mine lost money for the third quarter, the company said.   | the third quarter = 2014-Q3
            The mine will report a loss for the third quarter on Thursday. | the third quarter = 2014-Q3, Thursday = 2014-10-30
            It will reopen in the first quarter.                           | the first quarter = 2015-Q1
            The siege lasted a couple of years.                            | a couple of years = P2Y
            The siege lasted several years.                                | several years = PXY
            The town fell in November.                                     | November = 2014-11
            The town fell in March.                                        | March = 2014-03
            Aid for the year ended March 31 fell.                          | the year = P1Y, March 31 = 2014-03-31
            The deadline was extended until Tuesday.                       | Tuesday = 2014-11-04
            """)
    void expressionsHaveTheirValues(String sentence, String expected) {
        assertThat(String.join(", ", read(sentence))).isEqualTo(expected);
    }

    @Test
    void aYearEarlierThanAQuarterIsAQuarter() {
        assertThat(read("Exports fell in the third quarter. They had risen a year earlier."))
                .containsExactly("the third quarter = 2014-Q3", "a year earlier = 2013-Q3");
        assertThat(read("Exports fell. They had risen a year earlier.")).containsExactly("a year earlier = 2013");
    }

    @Test
    void aReportWithoutADayHasNoValuesCountedFromIt() {
        assertThat(Sentences.TIMEXES.read(Texts.annotate("It fell on Friday, after two weeks.").sentences(), null))
                .extracting(Timex::value).containsExactly(null, "P2W");
    }
}
