package org.dateline.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.model.Dateline;
import org.dateline.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelinesTest {
    private static final String SENTENCE = "Troops took the town of Marl on Monday, residents said.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "OSGIL, Tavria (Reuters) -                    | OSGIL, Tavria     | -       | Reuters    | -",
        "OSGIL –                                      | OSGIL             | -       | -          | -",
        "OSGIL\u00A0–                                 | OSGIL             | -       | -          | -",
        "OSGIL/VARN (AFP) —                           | OSGIL/VARN        | -       | AFP        | -",
        "OSGIL, West Tavria, Nov 3 (AFP) -            | OSGIL, West Tavria | --11-03 | AFP       | -",
        "OSGIL, Tavria (Jan. 25, 2013) —              | OSGIL, Tavria     | --01-25 | -          | 2013-01-25",
        "OSGIL, Tavria (Jan. 25) -                    | OSGIL, Tavria     | --01-25 | -          | -",
        "PORT OSGIL (CBSOsgil) —                      | PORT OSGIL        | -       | CBSOsgil   | -",
        "Port Osgil, 19 Apr 89 (ACAN-EFE) -- [TEXT]   | Port Osgil        | --04-19 | ACAN-EFE   | 1989-04-19",
        "OSGIL (TAVRIA), 21 MAY 88 (EFE) -- [REPORT] [TEXT] | OSGIL (TAVRIA) | --05-21 | EFE     | 1988-05-21",
        "OSGIL, Tuesday, March 4 (AP) --              | OSGIL             | --03-04 | AP         | -",
        "(Reuters) -                                  | -                 | -       | Reuters    | -",
        "(CNN) —                                      | -                 | -       | CNN        | -",
        "(Osgil, February 5, 2026) –                  | Osgil             | --02-05 | -          | 2026-02-05",
        "OSGIL:                                       | OSGIL             | -       | -          | -",
    })
    void opensTheBody(String dateline, String place, String day, String agency, String published) {
        Report report = Sketch.text("Rebels leave the town of Marl\n\n" + dateline + " " + SENTENCE + "\n\nNobody was hurt, they said.");
        Dateline found = report.dateline();
        assertThat(found).as(dateline).isNotNull();
        assertThat(found.span().of(report.text())).isEqualTo(dateline);
        assertThat(found.place()).isEqualTo(place);
        assertThat(found.day() == null ? null : found.day().toString()).isEqualTo(day);
        assertThat(found.agency()).isEqualTo(agency);
        assertThat(report.published() == null ? null : report.published().toString()).isEqualTo(published);
        assertThat(Sketch.of(report)).contains("BODY       Troops took the town of ...");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "UPDATE 2 - Troops took the town of Marl on Monday, residents said.",
        "BREAKING: Troops took the town of Marl on Monday, residents said.",
        "Exclusive – Troops took the town of Marl on Monday, residents said.",
        "The army (which denied it) - and its allies - took the town of Marl on Monday.",
        "Monday 4 March: Troops took the town of Marl, residents said.",
        "Rebels – who denied it – took the town of Marl on Monday, residents said.",
        "The 9th Brigade said on Monday (March 4) - after a day of silence - that it had left Marl.",
    })
    void isNotInventedWhereNoneStands(String paragraph) {
        Report report = Sketch.text("Rebels leave the town of Marl\n\n" + paragraph + "\n\nNobody was hurt, they said.");
        assertThat(report.dateline()).as(paragraph).isNull();
        assertThat(report.published()).isNull();
    }

    @Test
    void inABlockOfItsOwn() {
        assertThat(Sketch.sketch("Marl is quiet, governor says\n\nOSGIL, Tavria (Jan. 25, 2013)\n" + SENTENCE)).isEqualTo(
                """
                TITLE      Marl is quiet, governor says
                DATELINE   OSGIL, Tavria (Jan. 25, 2013)
                BODY       Troops took the town of ...
                """);
    }

    @Test
    void dayWithoutAYearNeedsTheYearFromTheAddress() {
        String text = "Marl is quiet, governor says\n\nOSGIL, Nov 3 (AFP) - " + SENTENCE;
        assertThat(Sketch.text(text).published()).isNull();
        assertThat(Sketch.text(text, url("https://osgilpost.example/2031/11/marl-quiet")).published()).isEqualTo("2031-11-03");
        assertThat(Sketch.text(text, url("https://osgilpost.example/2031/12/marl-quiet")).published()).isNull();
        assertThat(Sketch.text(text, url("https://osgilpost.example/2031/11/04/marl-quiet")).published()).isEqualTo("2031-11-04");
    }

    private static org.dateline.model.Metadata url(String url) {
        return new org.dateline.model.Metadata(null, url, null, null, null);
    }
}
