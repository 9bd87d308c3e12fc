package org.dateline.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dateline.model.Metadata;
import org.dateline.model.Report;
import org.junit.jupiter.api.Test;

/** The lines that people and archives put over a saved text. */
class LabelledHeadTest {
    @Test
    void saysWhatTheReportIsAndIsNoneOfItsText() {
        Report report = Sketch.text(
                """
                Title: Shells kill four in Osgil
                Source: Halvik Courier
                Publication date: 4 March 2031
                URL: https://courier.example/osgil
                Language: English

                OSGIL - Four people were killed by shells in Osgil on Tuesday, the governor said.

                The army denied having fired on the town.
                """);
        assertThat(report.metadata()).isEqualTo(new Metadata("Halvik Courier", "https://courier.example/osgil", "Shells kill four in Osgil",
                LocalDate.of(2031, 3, 4), "header line"));
        assertThat(Sketch.of(report)).isEqualTo(
                """
                FURNITURE  Title:
                TITLE      Shells kill four in Osgil
                FURNITURE  Source:
                FURNITURE  Halvik Courier
                FURNITURE  Publication date:
                FURNITURE  4 March 2031
                FURNITURE  URL:
                FURNITURE  https://courier.example/osgil
                FURNITURE  Language:
                FURNITURE  English
                DATELINE   OSGIL -
                BODY       Four people were killed by ...
                BODY       The army denied having fired ...
                """);
    }

    @Test
    void whatIsSaidElsewhereComesFirst() {
        Report report = Sketch.text("Title: Shells kill four\nSource: Courier\n\nFour people were killed by shells in Osgil on Tuesday, he said.\n",
                new Metadata("Halvik Wire", null, null, null, null));
        assertThat(report.metadata().outlet()).isEqualTo("Halvik Wire");
        assertThat(report.metadata().title()).isEqualTo("Shells kill four");
    }

    @Test
    void oneLineOrUnknownLabelsMakeNoHead() {
        assertThat(Sketch.text("Source: a soldier who fled Osgil told us on Tuesday that four people had been killed.\n").metadata().outlet()).isNull();
        assertThat(Sketch.text("Killed: four men\nWounded: nine men\n\nThe shells fell on Osgil on Tuesday, the governor said.\n").metadata().outlet()).isNull();
    }
}
