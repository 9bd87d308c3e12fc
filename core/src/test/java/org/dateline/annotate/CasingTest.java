package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CasingTest {
    private final Casing casing = new Casing();

    @Test
    void capitalsBecomeRunningText() {
        assertThat(casing.running("AT LEAST 12 CIVILIANS WERE KILLED IN SHELLING OF OSGIL, GOVERNOR ANA REYES SAID. THE ARMY DENIED IT."))
                .isEqualTo("At least 12 civilians were killed in shelling of Osgil, governor Ana Reyes said. The army denied it.");
    }

    @Test
    void headlinesBecomeRunningText() {
        assertThat(casing.running("Twelve Civilians Killed As Rebels Shell Osgil Market"))
                .isEqualTo("Twelve civilians killed as rebels shell Osgil market");
    }

    @Test
    void runningTextStays() {
        String text = "Rebels shelled Osgil, the capital of Karvan, on Sunday, the U.N. said.";
        assertThat(casing.running(text)).isEqualTo(text);
    }

    @Test
    void theLengthNeverChanges() {
        for (String text : new String[] {"", "I", "STRA\u00dfE IN \u0130ZMIR WAS SHELLED AGAIN YESTERDAY", "\u010cELOVAR'S MARKET BURNED DOWN", "\uD83D\uDE00 BIG BLAST IN THE CITY"}) {
            assertThat(casing.running(text)).hasSize(text.length());
        }
    }
}
