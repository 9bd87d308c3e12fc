package org.dateline.settle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dateline.Engine;
import org.dateline.Settlement;
import org.dateline.lexicon.Lexicon;
import org.dateline.publish.Corpus;
import org.dateline.publish.dataset.Datasets;
import org.dateline.publish.dataset.Sheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

/** Groups that no register has keep their names in ACLED's rows, with the kind that their words tell. */
class UnregisteredGroupsTest {
    private static final Lexicon LEXICON = Lexicon.load(Path.of(System.getProperty("dateline.home"), "lexicon"));
    private static final Datasets DATASETS = new Datasets(LEXICON, Engine.sentences(), () -> null);

    private static Sheet ambush(String doer) {
        Invented invented = Invented.of("""
                report a outlet Courier published 2026-02-03
                > %s ambushed a convoy in Osgil on Monday.
                act AMBUSH "ambushed" actor "?%s" in Osgil<Vessen on 2026-02-02
                """.formatted(doer, doer));
        return DATASETS.sheet("acled", null, new Corpus(
                invented.reports(), invented.claims, new Settlement(LEXICON).settle(invented.reports(), invented.claims)));
    }

    @ParameterizedTest
    @CsvSource({
        "Osgil Liberation Front, 2",
        "Tarm Valley Militia, 3",
        "Harrow Cartel, 3",
        "Vessen Police, 1",
        "Sons of the Tarm Brigade,",
    })
    void aNameTellsItsKind(String name, String inter) {
        assertThat(ambush(name).rows()).singleElement().satisfies(row -> assertThat(row.cells())
                .containsEntry("actor1", name).containsEntry("inter1", inter));
    }

    @Test
    void anEmptyKindIsSaid() {
        assertThat(ambush("Sons of the Tarm Brigade").losses()).anySatisfy(loss -> {
            assertThat(loss.what()).isEqualTo("actor");
            assertThat(loss.why()).startsWith("Sons of the Tarm Brigade: no register knows what kind");
        });
        assertThat(ambush("Tarm Valley Militia").losses()).noneSatisfy(loss -> assertThat(loss.what()).isEqualTo("actor"));
    }

    @Test
    void whatIsNoGroupsNameStaysUnidentified() {
        assertThat(ambush("angry brigade").rows()).singleElement()
                .satisfies(row -> assertThat(row.cells().get("actor1").toString()).startsWith("Unidentified Armed Group"));
    }
}
