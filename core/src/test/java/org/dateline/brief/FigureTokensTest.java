package org.dateline.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.dateline.testing.Texts;
import org.junit.jupiter.api.Test;

class FigureTokensTest {
    private static final FigureTokens TOKENS = new FigureTokens(new AgeWords(Texts.lexicon()));
    /** What a token is, in one line. */
    private static final Pattern TOKEN =
            Pattern.compile("\\d+(?:[-\u2013]years?[-\u2013]old)?|\\p{L}+(?:[-'\u2019.]\\p{L}+)*|[^\\p{L}\\p{N}\\s]");

    @Test
    void wordsNumbersAgesAndMarks() {
        assertThat(TOKENS.of("a 24-year-old man, st. mary's u.s. troops: 12 dead."))
                .containsExactly("a", "24-year-old", "man", ",", "st", ".", "mary's", "u.s", ".", "troops", ":", "12", "dead", ".");
    }

    @Test
    void sentencesEndAtStopsBeforeCapitalsAndAtLines() {
        String passage = "He said so. \"We left.\" Two died\n\nat 5 p.m. in Osgil! Then what? \u201cNothing.\u201d";
        assertThat(FigureTokens.sentences(passage).stream().map(span -> span.of(passage)))
                .containsExactly("He said so.", "\"We left.", "Two died", "at 5 p.m. in Osgil!", "Then what?", "\u201cNothing.\u201d");
    }

    @Test
    void itCutsAnyTextAsThePatternDoes() {
        String[] pieces = {"1", "24", "-", "\u2013", "year", "years", "old", "o", "'", "\u2019", ".", " ", "\n", "\u00a0", "\u0663", "\u00bd", "a", "\u00e9", "\ud835\udc00", "\ud83d\ude00", "%"};
        Random random = new Random(5);
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 12; i++) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            assertThat(TOKENS.of(text.toString()))
                    .as(text.toString())
                    .containsExactlyElementsOf(TOKEN.matcher(text).results().map(MatchResult::group).toList());
        }
    }
}
