package org.dateline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.model.Count;
import org.dateline.model.When;
import org.dateline.model.Where;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {
    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "32, 32, EXACT, 32, 32",
        "32, -, AT_LEAST, at least 32, at least 32",
        "61, -, MORE_THAN, more than 60, more than 60",
        "-, 12, AT_MOST, up to 12, at most 12",
        "-, 99, FEWER_THAN, under a hundred, fewer than 100",
        "24, 99, VAGUE, dozens, “dozens” (24–99)",
        "40, 40, ABOUT, some 40, about 40",
        "36, 44, ABOUT, some 40, “some 40” (36–44)",
        "-, -, SHARE, most of, “most of”",
        "-, -, NONE, people, no number given",
    })
    void figures(Integer min, Integer max, Count.Bound bound, String words, String phrase) {
        assertThat(Phrases.count(new Count(min, max, bound, words))).isEqualTo(phrase);
    }

    @Test
    void thousandsAreSetApart() {
        assertThat(Phrases.count(Count.exactly(12500, "12,500"))).isEqualTo("12,500");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "2026-03-14, 2026-03-14, 14 March 2026",
        "2026-03-14, 2026-03-16, 14–16 March 2026",
        "2026-02-27, 2026-03-02, 27 February – 2 March 2026",
        "2025-12-30, 2026-01-02, 30 December 2025 – 2 January 2026",
        "2026-03-01, 2026-03-31, March 2026",
        "2026-01-01, 2026-12-31, 2026",
        "2026-01-01, 2026-03-31, 1 January – 31 March 2026",
        "2026-03-14, -, since 14 March 2026",
        "-, 2026-03-14, until 14 March 2026",
        "-, -, “lately”",
    })
    void days(LocalDate from, LocalDate to, String phrase) {
        assertThat(Phrases.days(new When(from, to, When.Precision.DAYS, "lately", null, null))).isEqualTo(phrase);
    }

    @ParameterizedTest
    @CsvSource({
        "PLACE, Tarn", "PART, part of Tarn", "NEAR, near Tarn", "AREA, somewhere in Tarn", "UNLOCATED, Tarn (not located)",
        "CONTEXT, Tarn", "COUNTRY, somewhere in Tarn"
    })
    void places(Where.Precision precision, String phrase) {
        assertThat(Phrases.place(new Where("Tarn", null, null, null, precision, List.of(), null, "Tarn", null))).isEqualTo(phrase);
    }
}
