package org.dateline.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.testing.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeWordsTest {
    private static final AgeWords AGES = new AgeWords(Texts.lexicon());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a 24-year-old man   |                    | 24
            a 24 years old man  |                    | 24
            a 9-month-old boy   |                    | 0
            Ana Reyes           | , 43, and her son  | 43
            Ana Reyes           | , aged 43, of Osgil| 43
            Ana Reyes           | (age 43)           | 43
            Ana Reyes           | 43 was killed      | 43
            a man               | with 43 sheep      |
            a man               | 43 sheep           |
            """)
    void anAgeStandsInTheWordsOrBehindThem(String words, String after, Integer age) {
        assertThat(AGES.person(words, after == null ? "" : after.startsWith(",") ? after : " " + after, false).age()).isEqualTo(age);
    }

    @Test
    void aNameIsItsWordsWithoutASuffix() {
        assertThat(AGES.person("Ana Reyes Jr.", "", true).names()).containsExactly("Ana", "Reyes");
        assertThat(AGES.person("Ana Reyes", "", false).names()).isEmpty();
    }
}
