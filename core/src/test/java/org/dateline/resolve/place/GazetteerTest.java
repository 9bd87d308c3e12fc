package org.dateline.resolve.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.LexiconException;
import org.dateline.testing.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {
    private final Gazetteer gazetteer = Karvania.gazetteer();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Osgil | karvania:qk-osgil-osgilprovince",
        "OSGIL | karvania:qk-osgil-osgilprovince",
        "Usgil | karvania:qk-osgil-osgilprovince",
        "Karvania | karvania:qk-karvania",
        "Tel Mirab | karvania:qk-telmirabcamp-osgil",
        "Aleppo | admin1:SY.09",
        "Côte d’Ivoire | country:CI",
        "Rapides Parish | admin2:US.LA.079",
    })
    void findsANameHoweverItIsWritten(String name, String id) {
        assertThat(gazetteer.find(name)).extracting(Place::id).contains(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Osgl", "", "?", "Osgil Osgil Osgil"})
    void knowsNoOtherNames(String name) {
        assertThat(gazetteer.find(name)).isEmpty();
        assertThat(gazetteer.knows(name)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "near Tel Mirab today | 1 | 3 | true",
        "near Tel Mirab today | 1 | 2 | false",
        "in CÔTE d’Ivoire | 1 | 3 | true",
        "in Osgil | 1 | 2 | true",
        "in Osgil | 0 | 2 | false",
    })
    void knowsNamesOfWordsInARow(String words, int first, int last, boolean known) {
        assertThat(gazetteer.knows(words.split(" "), first, last)).isEqualTo(known);
    }

    @Test
    void aStreetIsNoOtherSpellingOfATownWhereNamesAreCopied() {
        Gazetteer shipped = Gazetteer.load(Texts.lexicon());
        assertThat(shipped.findVariant("Sixth", List.of("US"))).isEmpty();
        assertThat(shipped.findVariant("Capitol Hill", List.of("US", "CA"))).isEmpty();
        assertThat(shipped.findVariant("Barranquila", List.of("CO"))).extracting(Place::name).containsExactly("Barranquilla");
        assertThat(shipped.findVariant("Barranquila", List.of("US"))).isEmpty();
        assertThat(shipped.findVariant("Al Hassaka", List.of("SY"))).isNotEmpty();
    }

    @Test
    void findsOtherSpellingsWithinACountryOnly() {
        assertThat(gazetteer.findVariant("Salahelmirabh", List.of("QK"))).extracting(Place::name).containsExactly("Salah al-Mirab");
        assertThat(gazetteer.findVariant("Salah el Miraab", List.of("QK"))).extracting(Place::name).containsExactly("Salah al-Mirab");
        assertThat(gazetteer.findVariant("Salahelmirabh", List.of("QT"))).isEmpty();
        assertThat(gazetteer.findVariant("Solohulmorub", List.of("QK"))).isEmpty();
    }

    @Test
    void saysWhatContainsAPlace() {
        Place osgil = gazetteer.find("Osgil").stream().filter(place -> place.kind() == Place.Kind.TOWN).findFirst().orElseThrow();
        assertThat(gazetteer.within(osgil)).containsExactly("Osgil Province", "Karvania");
        Place country = gazetteer.country("QK");
        assertThat(gazetteer.within(country)).isEmpty();
    }

    @Test
    void knowsPeoplesAndNeighbours() {
        assertThat(gazetteer.countriesOf("Karvanian")).containsExactly("QK");
        assertThat(gazetteer.countriesOf("Osgil")).isEmpty();
        assertThat(gazetteer.neighbours("QK")).containsExactly("QT");
        assertThat(gazetteer.capital("QK")).isEqualTo("Velmar");
        assertThat(gazetteer.neighbours("ZZ")).isEmpty();
    }

    @Test
    void everyPopulatedPlaceIsFoundByItsListedName() throws IOException {
        PackedPlaces packed = PackedPlaces.read(Texts.lexicon().path("gazetteer/places.gz"));
        assertThat(packed.size()).isGreaterThan(200_000);
        for (int i = 0; i < packed.size(); i += 997) {
            String id = packed.place(i).id();
            assertThat(gazetteer.find(packed.name(i))).as(packed.name(i)).extracting(Place::id).contains(id);
        }
    }

    @Test
    void everyNeighbourIsACountryAndANeighbourInTurn() {
        for (String code : List.of("SY", "UA", "SD", "MM", "CO", "CD", "IN", "TR")) {
            assertThat(gazetteer.neighbours(code)).isNotEmpty().allSatisfy(other -> {
                assertThat(gazetteer.country(other)).as(other).isNotNull();
                assertThat(gazetteer.neighbours(other)).as(other).contains(code);
            });
        }
    }

    @Test
    void aLexiconWithoutAGazetteerKnowsNothing(@TempDir Path folder) {
        Gazetteer empty = Gazetteer.load(Lexicon.load(folder));
        assertThat(empty.find("Osgil")).isEmpty();
        assertThat(empty.findVariant("Osgil", List.of("QK"))).isEmpty();
        assertThat(Gazetteer.empty().knows("Osgil")).isFalse();
    }

    @Test
    void aRowThatCannotBeReadIsNamedWithItsLine(@TempDir Path folder) throws IOException {
        Path bad = folder.resolve("bad.tsv");
        Files.writeString(bad, "name\ttype\tlat\tlon\nOsgil\tcity\t10\t20\nVelmar\tmoonbase\t1\t2\n");
        assertThatThrownBy(() -> Gazetteer.load(Texts.lexicon(), List.of(bad)))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("bad.tsv:3")
                .hasMessageContaining("moonbase");
    }
}
