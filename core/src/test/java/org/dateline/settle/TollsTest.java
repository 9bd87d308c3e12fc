package org.dateline.settle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.settle.Settling.findings;
import static org.dateline.settle.Settling.settle;

import org.dateline.model.Settled;
import org.junit.jupiter.api.Test;

/** What figures make of a toll. */
class TollsTest {
    @Test
    void twoFiguresForOnePeriodAreAContradictionAndNoneIsBest() {
        Settled settled = settle("""
                report a outlet Courier published 2026-02-04
                > The Monitor said it had documented 72 deaths in Osgil since Friday, including five children.
                tally killed "72" 72 people by Monitor in Osgil<Vessen on 2026-01-30..2026-02-04 scope PERIOD
                tally killed "five" 5 children by Monitor in Osgil<Vessen on 2026-01-30..2026-02-04 scope PERIOD part "72"
                > Al Marr of the Rescue Service gave the toll as more than 100.
                tally killed "more than 100" 101..- people by "Rescue Service"
                """);
        assertThat(Printed.tolls(settled.tolls())).isEqualTo("""
                killed people low 72 best - high -: Monitor [72,72], Rescue Service [101,-]
                killed children low 5 best 5 high 5: Monitor [5,5] (part)""");
        assertThat(settled.tolls().get(0).findings().get(0).reason())
                .isEqualTo("\"72 people\" according to Monitor; \"more than 100 people\" according to Rescue Service;"
                        + " not all can be so.");
    }

    @Test
    void aLaterFigureOfTheSameOriginTakesThePlaceOfTheEarlier() {
        Settled settled = settle("""
                report a outlet Courier published 2026-02-03
                > A car bomb in Osgil market on Monday killed 12, police in grey coats said.
                act BOMBING "bomb" by Police in Osgil<Vessen on 2026-02-02 means "car bomb"
                tally killed "12" 12 people by Police in Osgil<Vessen on 2026-02-02
                report b outlet Courier published 2026-02-05
                > The car bomb that went off in Osgil market on Monday killed 15, police in grey coats said.
                act BOMBING "bomb" by Police in Osgil<Vessen on 2026-02-02 means "car bomb"
                tally killed "15" 15 people by Police in Osgil<Vessen on 2026-02-02
                """);
        assertThat(Printed.events(settled)).isEqualTo("BOMBING Osgil 2026-02-02 by Police 4");
        assertThat(Printed.tolls(settled.tolls()))
                .isEqualTo("killed people low 15 best 15 high 15: Police [12,12] old, Police [15,15]");
        assertThat(findings(settled, 0)).contains("killed SUPERSEDED \"15 people\" according to Police only;"
                + " earlier, on 2026-02-03, \"12 people\" according to Police.");
    }

    @Test
    void tollsOfADayAndTheirPartsMakeNoEvent() {
        assertThat(settle("""
                report a outlet Courier published 2026-02-03
                > More than 60 people were killed across Vessen on Tuesday, including 15 civilians in Osgil, the Monitor said.
                act KILLING "killed" by Monitor in Vessen on 2026-02-03
                tally killed "More than 60" 61..- people by Monitor in Vessen on 2026-02-03 scope DAY
                tally killed "15" 15 civilians by Monitor in Osgil<Vessen on 2026-02-03 scope UNKNOWN part "More than 60"
                """).events()).isEmpty();
    }

    @Test
    void partsGreaterThanTheWholeAreSaid() {
        assertThat(settle("""
                report a outlet Courier published 2026-02-03
                > The Monitor counted 10 dead in Osgil on Monday, 12 of them children.
                tally killed "10" 10 people by Monitor in Osgil<Vessen on 2026-02-02
                tally killed "12" 12 children by Monitor in Osgil<Vessen on 2026-02-02 part "10"
                """).tolls().get(0).findings()).extracting("reason")
                .contains("A part, \"12\", is more than the whole, at most 10.");
    }

    @Test
    void figuresOfAClassDoNotBoundTheTollOfAll() {
        Settled settled = settle("""
                report a outlet Courier published 2026-02-03
                > Troops shelled Osgil on Monday, killing at least 31 people, the Monitor said.
                act SHELLING "shelled" by Monitor in Osgil<Vessen on 2026-02-02
                tally killed "at least 31" 31..- people by Monitor in Osgil<Vessen on 2026-02-02
                > The Relief Board said nine children were among the dead.
                tally killed "nine" 9 children by "Relief Board"
                """);
        assertThat(Printed.tolls(settled.tolls())).isEqualTo("""
                killed people low 31 best 31 high -: Monitor [31,-]
                killed children low 9 best 9 high 9: Relief Board [9,9]""");
        assertThat(findings(settled, 0)).doesNotContain("DIFFERS");
    }

    @Test
    void aClassThatTheSameOriginCountsIsAPart() {
        assertThat(Printed.tolls(settle("""
                report a outlet Courier published 2026-02-03
                > Shells killed 38 people in Osgil on Monday, the Monitor said.
                act SHELLING "Shells" by Monitor in Osgil<Vessen on 2026-02-02
                tally killed "38" 38 people by Monitor in Osgil<Vessen on 2026-02-02
                > Eleven of the dead were children, it said.
                tally killed "Eleven" 11 children by Monitor
                """).tolls())).isEqualTo("""
                killed people low 38 best 38 high 38: Monitor [38,38]
                killed children low 11 best 11 high 11: Monitor [11,11] (part)""");
    }

    @Test
    void bodiesFoundAreNoRivalOfTheToll() {
        Settled settled = settle("""
                report a outlet Courier published 2026-02-03
                > The Monitor said 38 people had been killed in the shelling of Osgil on Monday.
                act SHELLING "shelling" by Monitor in Osgil<Vessen on 2026-02-02
                tally killed "38" 38 people by Monitor in Osgil<Vessen on 2026-02-02
                > Neighbours said a further seven lay under the market.
                tally killed "seven" 7 people by Neighbours in Osgil<Vessen on 2026-02-02
                """);
        assertThat(Printed.tolls(settled.tolls())).isEqualTo("""
                killed people low 38 best 38 high 38: Monitor [38,38]
                killed people low 7 best - high -: Neighbours [7,7]""");
        assertThat(findings(settled, 0)).doesNotContain("CONTRADICTED").contains("may be a part of the other figures");
    }

    @Test
    void aPeriodsCountIsNoAccountOfADay() {
        Settled settled = settle("""
                report a outlet Courier published 2026-02-03
                > Gunmen abducted two doctors in Osgil on Monday, police said.
                act ABDUCTION "abducted" by Police in Osgil<Vessen on 2026-02-02
                > The ministry said 14 nurses had been abducted in Vessen since January.
                act ABDUCTION "abducted" by Ministry in Vessen on 2026-01-01..2026-02-03
                tally abducted "14" 14 medics by Ministry in Vessen on 2026-01-01..2026-02-03 scope PERIOD
                > Abductions have shaken Vessen since January, the Front said.
                act ABDUCTION "Abductions" by Front in Vessen on 2026-01-01..2026-02-03
                """);
        assertThat(Printed.events(settled)).isEqualTo("""
                ABDUCTION Osgil 2026-02-02 by Police 1
                ABDUCTION Vessen 2026-01-01..2026-02-03 by Front 1""");
        assertThat(Printed.tolls(settled.tolls())).isEqualTo("abducted medics low 14 best 14 high 14: Ministry [14,14]");
    }
}
