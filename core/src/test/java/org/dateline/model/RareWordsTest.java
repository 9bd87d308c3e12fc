package org.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RareWordsTest {
    @Test
    void tellsWhatIsKnownOfAWordAndNothingOfOthers() {
        RareWords<Integer> words = new RareWords<>();
        words.put("osgil", 1);
        words.put("", 2);
        assertThat(words.get("osgil")).isEqualTo(1);
        assertThat(words.get("")).isEqualTo(2);
        assertThat(words.get("Osgil")).isNull();
        words.put("osgil", 3);
        assertThat(words.get("osgil")).isEqualTo(3);
    }

    @Test
    void agreesWithAMapHoweverManyWordsThereAre() {
        Random random = new Random(7);
        Map<String, Integer> map = new HashMap<>();
        RareWords<Integer> words = new RareWords<>();
        for (int i = 0; i < 50_000; i++) {
            String word = Integer.toString(random.nextInt(100_000), 36);
            map.put(word, i);
            words.put(word, i);
        }
        for (int i = 0; i < 100_000; i++) {
            String word = Integer.toString(i, 36);
            assertThat(words.get(word)).as(word).isEqualTo(map.get(word));
        }
    }
}
