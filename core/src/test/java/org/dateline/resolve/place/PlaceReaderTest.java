package org.dateline.resolve.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Annotation;
import org.dateline.testing.Texts;
import org.junit.jupiter.api.Test;

class PlaceReaderTest {
    private static final PlaceReader READER = new PlaceReader(Texts.lexicon(), Karvania.gazetteer());

    /** Names with what they stand for, "?" for what cannot be told. */
    private static List<String> read(String text) {
        Annotation annotation = Texts.annotate(text);
        List<String> lines = new ArrayList<>();
        for (NamedPlace named : READER.read(annotation)) {
            assertThat(named.phrase().span().of(text)).isEqualTo(named.phrase().words());
            lines.add(named.phrase().words() + " -> " + (named.place() == null ? "?" : String.join(", ", where(named.place()))));
        }
        return lines;
    }

    private static List<String> where(Place place) {
        List<String> where = new ArrayList<>(List.of(place.name()));
        where.addAll(Karvania.gazetteer().within(place));
        return where;
    }

    @Test
    void townsAreReadInTheCompanyOfWhatContainsThem() {
        assertThat(read("A man from Paris, Texas, was arrested in Dallas on Monday."))
                .containsExactly("Paris -> Paris, Texas, United States", "Texas -> Texas, United States", "Dallas -> Dallas, Texas, United States");
        assertThat(read("A man from Paris was arrested in Lyon on Monday, the French interior ministry said."))
                .contains("Paris -> Paris, Île-de-France, France", "French -> France");
    }

    @Test
    void peoplesAndOfficesCarryNamesOfPlacesPersonsDoNot() {
        assertThat(read("Sudanese soldiers met Kentucky police, a spokesman said.")).containsExactly(
                "Sudanese -> Sudan", "Kentucky -> Kentucky, United States");
        assertThat(read("\"I am tired,\" Anna Lancaster said. Lancaster was 40 years old.")).isEmpty();
    }

    @Test
    void aNameOfNoKnownPlaceIsFoundAllTheSame() {
        assertThat(read("The house on Brimmel Street was searched, police said.")).containsExactly("Brimmel Street -> ?");
    }

    @Test
    void nothingIsReadIntoATextWithoutNames() {
        assertThat(read("Nobody was hurt, they said.")).isEmpty();
        assertThat(read("")).isEmpty();
    }
}
