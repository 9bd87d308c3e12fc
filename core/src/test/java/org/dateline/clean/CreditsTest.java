package org.dateline.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.model.Credit;
import org.dateline.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditsTest {
    private static final String HEAD = "Rebels leave the town of Marl\n\n";
    private static final String BODY = "Troops took the town of Marl on Monday, residents said.\n\nNobody was hurt, they said.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Troops took the town of Marl on Monday, Reuters has reported.      | Reuters",
        "Troops took the town of Marl on Monday, AFP reports.               | AFP",
        "Troops took the town of Marl on Monday, residents said. (Reuters)  | Reuters",
    })
    void aSentenceOfTheLeadCreditsTheAgency(String lead, String agency) {
        Report report = Sketch.text(HEAD + lead + "\n\nNobody was hurt, they said.");
        assertThat(report.agency()).isEqualTo(agency);
        assertThat(report.credits()).allSatisfy(credit -> assertThat(credit.span().of(report.text())).isEqualTo(credit.name()));
        assertThat(Sketch.of(report)).contains("BODY       Troops took the town of ...");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Troops took the town of Marl on Monday, a resident told Reuters.",
        "Troops took the town of Marl on Monday, according to the army. Reuters journalists saw them enter.",
        "Troops took the town of Marl on Monday, SANA reported.",
    })
    void aSourceIsNotACredit(String lead) {
        assertThat(Sketch.text(HEAD + lead + "\n\nNobody was hurt, they said.").agency()).isNull();
    }

    @Test
    void furtherDownTheAgencyIsQuotedForThatSentenceAlone() {
        assertThat(Sketch.text(HEAD + BODY + "\n\nTwo bridges are down, Reuters has reported.").agency()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Source: AFP                                              | CREDIT    | AFP",
        "The Associated Press contributed to this report.         | CREDIT    | The Associated Press",
        "Copyright 2031 The Associated Press. All rights reserved. | FURNITURE | The Associated Press",
    })
    void linesBelowTheBodyCreditTheAgency(String line, String kind, String agency) {
        Report report = Sketch.text(HEAD + BODY + "\n\n" + line);
        assertThat(report.agency()).isEqualTo(agency);
        assertThat(Sketch.of(report)).contains("\n" + kind);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", value = {
        "By Jane Doe => Jane Doe",
        "BY JANE DOE AND TOM LIND => JANE DOE AND TOM LIND",
        "By Jane Doe, Osgil Bureau Chief => Jane Doe, Osgil Bureau Chief",
        "By Jane Doe | March 4, 2031 => Jane Doe",
        "Jane Doe, Staff Writer => Jane Doe, Staff Writer",
    })
    void bylines(String line, String byline) {
        Report report = Sketch.text(HEAD + line + "\n\n" + BODY);
        assertThat(report.byline()).isEqualTo(byline);
        assertThat(Sketch.of(report)).contains("\nBYLINE");
    }

    @Test
    void aBylineMayNameAnAgency() {
        Report report = Sketch.text(HEAD + "By Jane Doe, Associated Press\n\n" + BODY);
        assertThat(report.agency()).isEqualTo("Associated Press");
    }

    @Test
    void aPhotographersAgencyDoesNotStandBehindTheText() {
        Report report = Sketch.text(HEAD + "A burned bus in Marl. (AP Photo/Tom Lind)\n\n" + BODY);
        assertThat(report.agency()).isNull();
        assertThat(report.credits()).extracting(Credit::name).containsExactly("AP Photo/Tom Lind");
        assertThat(Sketch.of(report)).contains("CAPTION    A burned bus in Marl. ...");
    }
}
