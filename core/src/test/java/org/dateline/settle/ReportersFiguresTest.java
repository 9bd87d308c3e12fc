package org.dateline.settle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.settle.Settling.settle;

import org.dateline.model.Settled;
import org.junit.jupiter.api.Test;

/** What a report tells in its own voice of nobody, of one and of others is no rival of what it tells of all. */
class ReportersFiguresTest {
    private static final String BOMB = """
            report a outlet Courier published 2026-02-03
            > A bomb went off in Osgil on Monday.
            act BOMBING "bomb" in Osgil<Vessen on 2026-02-02
            """;

    @Test
    void nobodyHurtIsACountOfNoneAndNoDenial() {
        Settled settled = settle(BOMB + """
                > Nobody was hurt by the blast.
                act INJURY "hurt" denied
                tally wounded "Nobody" 0 people
                """);
        assertThat(Printed.events(settled)).isEqualTo("BOMBING Osgil 2026-02-02 by Courier 3");
        assertThat(Printed.findings(settled.events().get(0)))
                .contains("happened SINGLE_ORIGIN").doesNotContain("DENIED").doesNotContain("CONTRADICTED");
        assertThat(Printed.tolls(settled.tolls())).isEqualTo("wounded people low 0 best 0 high 0: Courier [0,0]");
    }

    @Test
    void whatAReporterSaysWasNotFoundIsNoEvent() {
        assertThat(settle(BOMB + """
                > The detonator had not been found.
                act WEAPONS_SEIZED "found" denied
                """).events()).hasSize(1);
    }

    @Test
    void aSpeakersDenialStaysOne() {
        assertThat(settle(BOMB + """
                > The army denied having seized weapons.
                act WEAPONS_SEIZED "seized" actor army by Army denied
                """).events()).hasSize(2);
    }

    @Test
    void whoIsNamedIsOneOfThoseCounted() {
        assertThat(Printed.tolls(settle(BOMB + """
                > Two men were killed.
                tally killed "Two" 2 people scope INCIDENT in Osgil<Vessen on 2026-02-02
                > Ana Reyes was killed.
                tally killed "Ana Reyes" 1 "Ana Reyes" scope INCIDENT in Osgil<Vessen on 2026-02-02
                """).tolls())).isEqualTo("""
                killed people low 2 best 2 high 2: Courier [2,2]
                killed Ana Reyes low 1 best 1 high 1: Courier [1,1] (part)""");
    }

    @Test
    void othersAreNotAll() {
        Settled settled = settle(BOMB + """
                > Four people were wounded.
                tally wounded "Four" 4 people scope INCIDENT in Osgil<Vessen on 2026-02-02
                > A man and three other people were in hospital.
                tally wounded "three other" 3 people scope INCIDENT in Osgil<Vessen on 2026-02-02
                """);
        assertThat(settled.tolls().get(0)).satisfies(toll -> {
            assertThat(toll.low()).isEqualTo(4);
            assertThat(toll.best()).isEqualTo(4);
        });
        assertThat(Printed.findings(settled.events().get(0))).doesNotContain("wounded DIFFERS");
    }

    @Test
    void twoOutletsThatCountOneAndTwoStayRivals() {
        assertThat(Printed.findings(settle("""
                report a outlet Courier published 2026-02-03
                > A bomb killed one man in Osgil on Monday, beside the theatre of puppets.
                act BOMBING "bomb" in Osgil<Vessen on 2026-02-02 means bomb actor "Northern Front"
                tally killed "one" 1 people scope INCIDENT in Osgil<Vessen on 2026-02-02
                report b outlet Herald published 2026-02-03
                > Two men were killed by a bomb in Osgil on Monday, beside the theatre of puppets.
                act BOMBING "bomb" in Osgil<Vessen on 2026-02-02 means bomb actor "Northern Front"
                tally killed "Two" 2 people scope INCIDENT in Osgil<Vessen on 2026-02-02
                """).events().get(0))).contains("killed CONTRADICTED");
    }
}
