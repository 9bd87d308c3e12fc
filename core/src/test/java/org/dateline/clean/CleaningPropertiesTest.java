package org.dateline.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.dateline.model.Alignment;
import org.dateline.model.Passage;
import org.dateline.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any text: every character that is not blank stands in exactly one passage, in order. */
class CleaningPropertiesTest {
    private static final List<String> PIECES = List.of(
            "Troops took the town of Marl on Monday, residents said.", "OSGIL (Reuters) -", "OSGIL,", " – ", "\n", "\n\n", "\r\n", "\t",
            "\u00A0", "By Jane Doe", "REUTERS/Tom Lind", "August 8, 2031", "© 2031", "(", ")", "[TEXT]", "\"", "“", "…", "• ", "|", "@",
            "Share", "Comments", "ألف", "部队", "\uD83D\uDE00", "\uD800", "\u0000", "12", "31 February 2031", "<p>", "</div>", "<a href=x>",
            "&amp;", "&#x41;", "&nbsp;", "&", "<h1>", "<br>", "<pre>", "</pre>", "<script>", "</script>", "<td>", "Additional reporting by",
            "Tom Lind in Varn;", "told AFP.", "a".repeat(90));

    private static String random(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(60); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(3) == 0 ? "" : " ");
        }
        return text.toString();
    }

    @Test
    void everyCharacterOfATextIsInOnePassage() {
        for (long seed = 0; seed < 3000; seed++) {
            String text = random(seed);
            Report report = Sketch.text(text);
            assertThat(report.text()).isEqualTo(text);
            assertThat(report.alignment()).isEqualTo(Alignment.IDENTITY);
            assertCovered(report, "seed " + seed);
        }
    }

    @Test
    void everyCharacterOfAPageIsInOnePassageAndLeadsToItsSource() {
        for (long seed = 0; seed < 3000; seed++) {
            String html = random(seed);
            Report report = Sketch.html(html);
            assertCovered(report, "seed " + seed);
            for (int i = 0; i < report.text().length(); i++) {
                char c = report.text().charAt(i);
                int at = report.alignment().toSource(i);
                assertThat(at).as("seed %d, offset %d", seed, i).isBetween(0, html.length());
                if (c > ' ' && c < 127 && c != 'A' && c != '&') {
                    assertThat(html.charAt(at)).as("seed %d, offset %d of %s", seed, i, html).isEqualTo(c);
                }
            }
        }
    }

    @Test
    void theSameTextGivesTheSameReport() {
        for (long seed = 0; seed < 200; seed++) {
            assertThat(Sketch.text(random(seed))).isEqualTo(Sketch.text(random(seed)));
            assertThat(Sketch.html(random(seed))).isEqualTo(Sketch.html(random(seed)));
        }
    }

    @Test
    void lineEndingsDoNotMatter() {
        String text = "Army leaves Marl\n\nOSGIL (AFP) - Troops left the town of Marl on Monday,\nresidents said.\n\nNobody was hurt.\n";
        assertThat(Sketch.sketch(text.replace("\n", "\r\n"))).isEqualTo(Sketch.sketch(text));
        assertThat(Sketch.sketch(text.replace("\n", "\r"))).isEqualTo(Sketch.sketch(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Troops took the town of Marl on Monday, residents said. ", "TROOPS TOOK MARL. ", "a", "(", "\"", "By Jane Doe ", "1 "})
    void oneGiantLineIsOnePassage(String piece) {
        assertThat(Sketch.text(piece.repeat(1_000_000 / piece.length())).passages()).hasSize(1);
    }

    private static void assertCovered(Report report, String which) {
        boolean[] covered = new boolean[report.text().length()];
        for (Passage passage : report.passages()) {
            assertThat(passage.span().isEmpty()).as(which).isFalse();
            for (int i = passage.span().start(); i < passage.span().end(); i++) {
                assertThat(covered[i]).as("%s: offset %d twice", which, i).isFalse();
                covered[i] = true;
            }
        }
        for (int i = 0; i < covered.length; i++) {
            boolean blank = Words.isBlank(report.text().charAt(i));
            assertThat(covered[i] || blank).as("%s: offset %d lost of %s", which, i, report.text()).isTrue();
        }
    }
}
