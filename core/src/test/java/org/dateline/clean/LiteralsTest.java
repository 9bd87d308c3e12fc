package org.dateline.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiteralsTest {
    private static final Literals LITERALS = new Literals(List.of("afp", "getty images", "©", "jan"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Osgil, Karvania (AFP) | true",
        "Ana Reyes/Getty Images | true",
        "Getty imagesque | false",
        "an afpiece | false",
        "the wafp | false",
        "éafp | false",
        "© Osgil Post | true",
        "on Jan. 5 | true",
        "5jan | false",
        "Osgil | false"})
    void finds_whole_words_whatever_their_case(String text, boolean found) {
        assertThat(LITERALS.in(text)).isEqualTo(found);
    }

    @Test
    void takes_no_empty_phrase() {
        assertThatThrownBy(() -> new Literals(List.of("afp", ""))).isInstanceOf(IllegalArgumentException.class);
    }
}
