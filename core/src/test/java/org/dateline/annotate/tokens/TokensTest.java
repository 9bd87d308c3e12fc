package org.dateline.annotate.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.dateline.annotate.Cutting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tokens and sentences, from the table {@code tokens.txt}. */
class TokensTest {
    private final Cutting cutting = new Cutting();

    static Stream<Arguments> table() throws IOException {
        try (InputStream in = TokensTest.class.getResourceAsStream("tokens.txt")) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).toList();
            List<Arguments> rows = new ArrayList<>();
            for (int i = 0; i + 1 < lines.size(); i += 2) {
                rows.add(Arguments.of(lines.get(i).substring(2), lines.get(i + 1)));
            }
            return rows.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("table")
    void aTextBecomesTokens(String text, String expected) {
        assertThat(cut(text)).isEqualTo(expected);
    }

    /** The tokens as they stand in the text, parted as in the table. */
    private String cut(String text) {
        List<String> sentences = new ArrayList<>();
        for (Cutting.Cut cut : cutting.cut(text)) {
            List<String> tokens = new ArrayList<>();
            for (int i = 0; i < cut.size(); i++) {
                tokens.add(text.substring(cut.starts()[i], cut.ends()[i]));
            }
            sentences.add(String.join(" | ", tokens));
        }
        return String.join(" || ", sentences);
    }

    @Test
    void anEmptyLineEndsASentence() {
        assertThat(cut("Headline without stop\n\nThe text begins")).isEqualTo("Headline | without | stop || The | text | begins");
        assertThat(cut("a line\nthat goes on")).isEqualTo("a | line | that | goes | on");
    }

    @Test
    void blankTextsHaveNoSentences() {
        assertThat(cutting.cut("")).isEmpty();
        assertThat(cutting.cut(" \n\u00a0\t")).isEmpty();
    }

    @Test
    void formsAreStraightAndInRunningCase() {
        assertThat(cutting.cut("He said \u201cno\u201d").get(0).forms()).containsExactly("He", "said", "\"", "no", "\"");
        assertThat(cutting.cut("THE REBELS WERE KILLED IN OSGIL").get(0).forms())
                .containsExactly("The", "rebels", "were", "killed", "in", "Osgil");
    }

    @Test
    void whateverTheTextEveryCharacterIsCoveredOnceAndInOrder() {
        String alphabet = "aBc.'\"-,!?() 1$%/\u2019\u201c\u2014@#&:\n\u0301\ud83d\ude00n't";
        Random random = new Random(7);
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            int at = 0;
            for (Cutting.Cut cut : cutting.cut(text.toString())) {
                for (int i = 0; i < cut.size(); i++) {
                    assertThat(text.substring(at, cut.starts()[i])).as("between tokens of <%s>", text).matches("(\\s|[-\u2022] )*\\s*");
                    assertThat(cut.ends()[i]).as("end in <%s>", text).isGreaterThan(cut.starts()[i]);
                    at = cut.ends()[i];
                }
            }
            assertThat(text.substring(at)).as("after <%s>", text).isBlank();
        }
    }
}
