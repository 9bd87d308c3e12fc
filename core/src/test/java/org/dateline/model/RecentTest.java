package org.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentTest {
    private final List<String> made = new ArrayList<>();
    private final Recent<String, String> recent = new Recent<>(word -> {
        made.add(word);
        return word + "!";
    });

    @Test
    void makesOnceWhatIsAskedForTwiceInARow() {
        String word = new String("Osgil");
        assertThat(recent.of(word)).isEqualTo("Osgil!");
        assertThat(recent.of(word)).isSameAs(recent.of(word));
        assertThat(made).containsExactly("Osgil");
    }

    @Test
    void tellsEqualThingsApart() {
        recent.of(new String("Osgil"));
        recent.of(new String("Osgil"));
        assertThat(made).containsExactly("Osgil", "Osgil");
    }

    @Test
    void givesEachThingItsOwnHoweverManyThereAre() {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            words.add("word " + i);
        }
        words.forEach(recent::of);
        assertThat(words).allSatisfy(word -> assertThat(recent.of(word)).isEqualTo(word + "!"));
        assertThat(made).as("the first are forgotten").hasSizeGreaterThan(words.size());
    }
}
