package org.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WhereTest {
    private static Where place(String name, String id, String... within) {
        Where.Precision precision = id == null ? Where.Precision.UNLOCATED : Where.Precision.PLACE;
        return new Where(name, id, null, null, precision, List.of(within), "VX", name, new Span(0, name.length()));
    }

    @Test
    void aPlaceLiesInItselfAndInWhatHoldsIt() {
        Where town = place("Osgil", "geonames:1", "Halvik", "Velmara");
        assertThat(town.isIn(place("Osgil", "geonames:1"))).isTrue();
        assertThat(town.isIn(place("Halvik", "admin1:VX.1", "Velmara"))).isTrue();
        assertThat(town.isIn(place("Tarsk", "geonames:2", "Halvik", "Velmara"))).isFalse();
        assertThat(place("Halvik", "admin1:VX.1", "Velmara").isIn(town)).isFalse();
    }

    @Test
    void twoPlacesThatNobodyKnowsAreNotOne() {
        assertThat(place("Brenno", null).isIn(place("Nawan", null))).isFalse();
    }
}
