package org.dateline.resolve.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NameFoldTest {
    @ParameterizedTest
    @CsvSource({
        "Deir ez-Zor, deirezzor",
        "Dārayyā, darayya",
        "Ma’rib, marib",
        "Þórshöfn, thorshofn",
        "İzmir, izmir",
        "Łódź, lodz",
        "Straße 5, strasse5",
        "---, ''",
    })
    void whatNeverTellsTwoPlacesApartIsTakenAway(String name, String folded) {
        assertThat(NameFold.fold(name)).isEqualTo(folded);
    }

    @Test
    void foldingTwiceChangesNothing() {
        Random random = new Random(20260101);
        for (int i = 0; i < 2000; i++) {
            String name = random.ints(random.nextInt(12), 32, 0x600)
                    .filter(Character::isDefined)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            String once = NameFold.fold(name);
            assertThat(NameFold.fold(once)).as(name).isEqualTo(once);
        }
    }

    @Test
    void anArticleAloneIsAName() {
        assertThat(NameFold.sound("Al", Set.of("al"))).isEqualTo("al");
        assertThat(NameFold.sound("Al-Bab", Set.of("al"))).isEqualTo("bab");
    }

    @Test
    void lettersOfTwoWordsAreNoSpellingOfOneSound() {
        assertThat(NameFold.skeleton(NameFold.sound("Wad Hamdan", Set.of()))).isNotEqualTo(NameFold.skeleton(NameFold.sound("Wad Madani", Set.of())));
        assertThat(NameFold.sound("Dhamar", Set.of())).isEqualTo(NameFold.sound("Damar", Set.of()));
    }

    @Test
    void aShortNameIsNoSpellingOfALongOne() {
        assertThat(NameFold.distance("gornal", "gornoyelo")).isGreaterThan(NameFold.distance("gornal", "gornel")).isGreaterThan(0.3);
    }

    static Stream<Arguments> variants() throws IOException {
        return Files.readAllLines(Karvania.file("variants.tsv")).stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("one\t"))
                .map(line -> Arguments.of((Object[]) line.split("\t")));
    }

    @ParameterizedTest(name = "{0} / {1}: {2}")
    @MethodSource("variants")
    void spellings(ArgumentsAccessor row) {
        String one = row.getString(0);
        String other = row.getString(1);
        String grade = row.getString(2);
        boolean alike = Karvania.gazetteer().soundsLike(one, other);
        assertThat(Karvania.gazetteer().soundsLike(other, one)).isEqualTo(alike);
        switch (grade) {
            case "STRONG" -> assertThat(alike).isTrue();
            case "NONE" -> assertThat(alike).isFalse();
            default -> assertThat(grade).isEqualTo("WEAK");
        }
    }
}
