package org.dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.dateline.model.Span;
import org.junit.jupiter.api.Test;

class CodePointsTest {
    @Test
    void plainTextCountsAsItIs() {
        assertThat(new CodePoints("Čelovar").of(new Span(2, 7))).isEqualTo(new Span(2, 7));
    }

    @Test
    void anEmojiIsOne() {
        assertThat(new CodePoints("a😀b").of(new Span(3, 4))).isEqualTo(new Span(2, 3));
    }

    @Test
    void halfACharacterCountsAsOneWhereverItStands() {
        assertThat(new CodePoints("\uDE00a\uD83Db").of(4)).isEqualTo(4);
    }

    @Test
    void agreesWithJavasOwnCountOnRandomText() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                text.appendCodePoint(random.nextBoolean() ? 'a' + random.nextInt(26) : 0x1F300 + random.nextInt(200));
            }
            CodePoints points = new CodePoints(text.toString());
            for (int i = 0; i <= text.length(); i++) {
                boolean inside = i > 0 && i < text.length() && Character.isLowSurrogate(text.charAt(i));
                if (!inside) {
                    assertThat(points.of(i)).isEqualTo(text.toString().codePointCount(0, i));
                }
            }
        }
    }
}
