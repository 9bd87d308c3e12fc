package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotesTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            She said "We left" and "It fell".;                    We left|It fell
            She said “We left” and left.;                         We left
            She said «We left» and left.;                         We left
            He wrote ''We left'' to Osgil's mayor.;               We left
            “We left. We heard it go.;                            We left. We heard it go.
            "He asked: “Who fell?” and wept," she said.;          He asked: “Who fell?” and wept,
            ”We left,” she said.;                                 We left,
            The soldiers' wives' homes.;                          ~~
            """)
    void stretchesBetweenMarks(String text, String expected) {
        List<Span> quotes = Quotes.in(text, new Span(0, text.length()));
        assertThat(String.join("|", quotes.stream().map(quote -> quote.of(text)).toList())).isEqualTo(expected == null ? "" : expected);
    }
}
