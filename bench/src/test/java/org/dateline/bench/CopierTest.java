package org.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.bench.Copier.Edit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CopierTest {
    private static final List<String> TEXT = List.of(
            "Two lorries were taken near Osgil on Monday.", "\u201cThey fired once,\u201d a driver said.", "The road is closed.",
            "A market opened in Tarn.", "It isn\u2019t known who took them.", "Guards were sent from the upper valley at noon.");
    private static final List<String> OTHER = List.of("The bridge was opened.", "Traders crossed it.");

    @ParameterizedTest
    @EnumSource(Edit.class)
    void oneSeedMakesOneCopyThatIsNotTheText(Edit edit) {
        List<String> copy = new Copier(7).copy(TEXT, OTHER, edit);
        assertThat(copy).isNotEqualTo(TEXT).isEqualTo(new Copier(7).copy(TEXT, OTHER, edit));
    }

    @Test
    void eachEditDoesWhatItIsCalled() {
        Copier copier = new Copier(1);
        assertThat(copier.copy(TEXT, OTHER, Edit.CUT)).hasSize(4).allMatch(TEXT::contains);
        assertThat(copier.copy(TEXT, OTHER, Edit.REORDERED)).containsExactlyInAnyOrderElementsOf(TEXT);
        assertThat(copier.copy(TEXT, OTHER, Edit.REWORDED_OPENING)).endsWith(TEXT.subList(1, 6).toArray(String[]::new));
        assertThat(copier.copy(TEXT, OTHER, Edit.CHANGED_QUOTES)).contains("\"They fired once,\" a driver said.");
        assertThat(copier.copy(TEXT, OTHER, Edit.MERGED))
                .containsExactly(TEXT.get(0), TEXT.get(1), TEXT.get(2), OTHER.get(0));
    }
}
