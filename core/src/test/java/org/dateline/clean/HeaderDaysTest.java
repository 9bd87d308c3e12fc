package org.dateline.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dateline.model.Metadata;
import org.dateline.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderDaysTest {
    private static final String BODY = "\n\nTroops took the town of Marl on Monday, residents said.\n\nNobody was hurt, they said.";

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", value = {
        "March 4, 2031 / 9:12 AM / 2 years ago => 2031-03-04",
        "Published 3 March 2021 => 2021-03-03",
        "2016-09-24 14:05 => 2016-09-24",
        "2016-09-24T14:05:00+02:00 => 2016-09-24",
        "Posted: Tue, 5 Jan 2021 => 2021-01-05",
        "Tuesday 5th January 2021, 10.30am GMT => 2021-01-05",
        "05.01.2021 10:30 => 2021-01-05",
        "25/01/2021 => 2021-01-25",
        "World | January 5, 2021 | Osgil Post => 2021-01-05",
        "Published: 5 January 2021 Updated: 7 January 2021 => 2021-01-05",
        "Last updated on 7 January 2021 => 2021-01-07",
    })
    void giveTheReportsDay(String line, LocalDate day) {
        Report report = Sketch.text("Rebels leave the town of Marl\n\n" + line + BODY);
        assertThat(report.published()).as(line).isEqualTo(day);
        assertThat(report.metadata().publishedFrom()).isEqualTo("header line");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "© 2021 Osgil Post, January 5, 2021",
        "Copyright January 5, 2021",
        "Last modified on January 5, 2021, 12 comments",
        "As of May 3, 2017, we have switched off commenting below our articles.",
        "03/04/2021",
        "On January 5, 2021, rebels entered the town",
        "A house burns in Marl, January 5, 2021. File photo",
        "31 June 2021",
    })
    void otherDaysAreNotTheReports(String line) {
        assertThat(Sketch.text("Rebels leave the town of Marl\n\n" + line + BODY).published()).as(line).isNull();
    }

    @Test
    void daysBelowTheBodyBelongToOtherStoriesUnlessTheySayPublished() {
        assertThat(Sketch.text("Rebels leave the town of Marl" + BODY + "\n\nJanuary 5, 2021").published()).isNull();
        assertThat(Sketch.text("Rebels leave the town of Marl" + BODY + "\n\nPublished on January 5, 2021").published())
                .isEqualTo("2021-01-05");
    }

    @Test
    void theSidecarWins() {
        Metadata sidecar = new Metadata("Osgil Post", null, null, LocalDate.of(2021, 1, 9), "sidecar");
        Report report = Sketch.text("Rebels leave the town of Marl\n\nJanuary 5, 2021" + BODY, sidecar);
        assertThat(report.published()).isEqualTo("2021-01-09");
        assertThat(report.metadata().publishedFrom()).isEqualTo("sidecar");
    }
}
