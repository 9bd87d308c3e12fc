package org.dateline.settle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.settle.Settling.findings;
import static org.dateline.settle.Settling.settle;

import org.dateline.model.ActorRef;
import org.dateline.model.Settled;
import org.junit.jupiter.api.Test;

/** Which claims are told of one happening. */
class EventsTest {
    @Test
    void twoBombsInOneTownOnOneDayStayTwo() {
        Settled settled = settle("""
                report a outlet Courier published 2026-02-03
                > A grenade in Osgil on Monday wounded two tailors outside the theatre.
                act BOMBING "grenade" in Osgil<Vessen on 2026-02-02
                report b outlet Herald published 2026-02-03
                > A truck packed with fertiliser destroyed the customs warehouse at Osgil on Monday.
                act BOMBING "truck" in Osgil<Vessen on 2026-02-02
                """);
        assertThat(settled.events()).hasSize(2);
    }

    @Test
    void twoFiguresOfOneOriginThatCannotBothBeSoAreTwoBombs() {
        Settled settled = settle("""
                report a outlet Courier published 2026-02-03
                > A bomb in Osgil on Monday killed 12 people, police said.
                act BOMBING "bomb" by Police in Osgil<Vessen on 2026-02-02
                tally killed "12" 12 people by Police in Osgil<Vessen on 2026-02-02
                > Another in Osgil on Monday killed 4 people, police said.
                tally killed "4" 4 people by Police in Osgil<Vessen on 2026-02-02
                """);
        assertThat(Printed.events(settled)).isEqualTo("""
                BOMBING Osgil 2026-02-02 by Police 2
                KILLING Osgil 2026-02-02 by Police 1""");
    }

    @Test
    void fightingAtOnePlaceOnOneDayIsOneEventAndADenialIsAnAccount() {
        Settled settled = settle("""
                report a outlet Courier published 2026-02-03
                > State radio said the army took Mill Quarter on Monday.
                act SEIZURE "took" by "State radio" actor army in "Mill Quarter<Osgil<Vessen" on 2026-02-02
                control TOOK "took" by "State radio" holder army in "Mill Quarter<Osgil<Vessen" on 2026-02-02
                > Colonel Abu Tal denied that the army had taken it.
                control TOOK "taken" denied by "Abu Tal" holder army in "Mill Quarter<Osgil<Vessen" on 2026-02-02
                report b outlet Herald published 2026-02-03
                > The Monitor said clashes went on in Mill Quarter.
                act CLASH "clashes" by Monitor in "Mill Quarter<Osgil<Vessen" on 2026-02-02
                """);
        assertThat(Printed.events(settled)).isEqualTo("SEIZURE Mill Quarter 2026-02-02 by State radio 2, Abu Tal 1, Monitor 1");
        assertThat(findings(settled, 0))
                .contains("happened CONTRADICTED Said by State radio; denied by Abu Tal (\"taken\"); what came with it told by Monitor.");
        assertThat(Printed.control(settled)).isEqualTo(
                "Mill Quarter 2026-02-02 contested: army TOOK ASSERTED by State radio; army TOOK DENIED by Abu Tal");
    }

    @Test
    void aPlaceTakenByTwoSidesWordsIsNotContested() {
        Settled settled = settle("""
                report a outlet Courier published 2026-02-03
                > The army captured Handal camp on Monday.
                control TOOK "captured" holder army loser rebels in Handal<Vessen on 2026-02-02
                > Handal has fallen, a rebel official said.
                control LOST "fallen" by "rebel official" loser rebels in Handal<Vessen on 2026-02-02
                """);
        assertThat(Printed.control(settled)).isEqualTo("Handal 2026-02-02:"
                + " army TOOK ASSERTED by Courier; rebels LOST ASSERTED by rebel official (Courier)");
    }

    @Test
    void yearsApartIsNeverOneEvent() {
        Settled settled = settle("""
                report a outlet Courier published 2022-02-03
                > Clashes shook Osgil on Wednesday.
                act CLASH "Clashes" in Osgil<Vessen on 2022-02-02
                > The fighting went on.
                act CLASH "fighting"
                report b outlet Courier published 2026-02-03
                > Clashes shook Osgil on Monday.
                act CLASH "Clashes" in Osgil<Vessen on 2026-02-02
                > The fighting went on.
                act CLASH "fighting"
                """);
        assertThat(Printed.events(settled)).isEqualTo("""
                CLASH Osgil 2022-02-02 by Courier 2
                CLASH Osgil 2026-02-02 by Courier 2""");
    }

    @Test
    void anotherCountryAnotherEvent() {
        assertThat(settle("""
                report a outlet Courier published 2026-02-03
                > Clashes shook Osgil on Monday.
                act CLASH "Clashes" in Osgil<Vessen on 2026-02-02
                report b outlet Herald published 2026-02-03
                > Clashes shook Osgil on Monday.
                act CLASH "Clashes" in Osgil<Karse on 2026-02-02
                """).events()).hasSize(2);
    }

    @Test
    void whatMayBelongToTwoBelongsToNone() {
        Settled settled = settle("""
                report a outlet Courier published 2026-02-03
                > Jets bombed Tarn on Monday and shells hit Osgil, and 7 people died.
                act AIRSTRIKE "bombed" in Tarn<Vessen on 2026-02-02
                act SHELLING "shells" in Osgil<Vessen on 2026-02-02
                tally killed "7" 7 people
                """);
        assertThat(Printed.events(settled)).isEqualTo("""
                AIRSTRIKE Tarn 2026-02-02 by Courier 1
                SHELLING Osgil 2026-02-02 by Courier 1""");
        assertThat(Printed.tolls(settled.tolls())).isEqualTo("killed people low 7 best 7 high 7: Courier [7,7]");
    }

    @Test
    void plansAndThreatsAreNoEvents() {
        assertThat(settle("""
                report a outlet Courier published 2026-02-03
                > The army will attack Tarn on Friday.
                act OFFENSIVE "attack" planned actor army in Tarn<Vessen on 2026-02-06
                """).events()).isEmpty();
    }

    @Test
    void aGreatNumberOnOneDayJoinsReportsThatDoNotNameThePlaceClosely() {
        Settled settled = settle("""
                report a outlet Courier published 2026-02-05
                > Rebels seized 48 Karsians in Vessen on February 2.
                act ABDUCTION "seized" actor rebels to Karse in Vessen on 2026-02-02
                tally abducted "48" 48 people of Karse in Vessen on 2026-02-02
                report b outlet Herald published 2026-02-05
                > Some of the 48 Karsians kidnapped in Osgil on February 2 are retired, the minister said.
                act ABDUCTION "kidnapped" by Minister to Karse in Osgil<Vessen on 2026-02-02
                tally abducted "48" 48 people by Minister of Karse in Osgil<Vessen on 2026-02-02
                """);
        assertThat(Printed.events(settled)).isEqualTo("ABDUCTION Osgil 2026-02-02 by Courier 2, Minister 2");
    }

    @Test
    void whatKilledStandsRightBefore() {
        Settled settled = settle("""
                report a outlet Courier published 2026-02-03
                > The army drove out rebels from Osgil on Monday after a bomb attack that killed four guards.
                act SEIZURE "drove out" actor army in Osgil<Vessen on 2026-02-02
                act BOMBING "bomb" in Osgil<Vessen on 2026-02-02
                tally killed "four" 4 soldiers in Osgil<Vessen on 2026-02-02
                """);
        assertThat(Printed.events(settled)).isEqualTo("""
                SEIZURE Osgil 2026-02-02 by Courier 1
                BOMBING Osgil 2026-02-02 by Courier 2""");
    }

    @Test
    void undatedFightingInATownIsNotThatOfTheDay() {
        Settled settled = settle("""
                report a outlet Courier published 2026-02-03
                > Rebels attacked army posts in Osgil on Monday.
                act OFFENSIVE "attacked" actor rebels to army in Osgil<Vessen on 2026-02-02
                > Fighting in Osgil has driven thousands away, the minister said.
                act CLASH "Fighting" by Minister in Osgil<Vessen
                """);
        assertThat(settled.events()).hasSize(2);
    }

    @Test
    void undatedFightingInAQuarterGoesOnWithWhatWasToldOfIt() {
        Settled settled = settle("""
                report a outlet Courier published 2026-02-03
                > Troops fought rebels in Osgil on Monday.
                act CLASH "fought" actor army to rebels in Osgil<Vessen on 2026-02-02
                > State radio said troops had pushed into Mill Quarter.
                act ADVANCE "pushed" by "State radio" actor army in "Mill Quarter<Osgil<Vessen"
                > Clashes went on in Mill Quarter, said Abu Tal.
                act CLASH "Clashes" by "Abu Tal" in "Mill Quarter<Osgil<Vessen"
                """);
        assertThat(Printed.events(settled)).isEqualTo("""
                ADVANCE Mill Quarter by State radio 1, Abu Tal 1
                CLASH Osgil 2026-02-02 by Courier 1""");
    }

    @Test
    void aHeadlineWithoutADayIsAboutTheLead() {
        Settled settled = settle("""
                report a outlet Courier published 2026-02-03
                title Army shells Osgil, dozens killed
                act SHELLING "shells" in Osgil<Vessen
                tally killed "dozens" 24..99 people in Osgil<Vessen
                > Troops shelled Osgil on Monday and killed at least 31 people.
                act SHELLING "shelled" in Osgil<Vessen on 2026-02-02
                tally killed "at least 31" 31..- people in Osgil<Vessen on 2026-02-02
                """);
        assertThat(Printed.events(settled)).isEqualTo("SHELLING Osgil 2026-02-02 by Courier 4");
        assertThat(Printed.tolls(settled.tolls()))
                .isEqualTo("killed people low 31 best - high -: Courier [24,99], Courier [31,-]");
        assertThat(findings(settled, 0)).contains("killed SINGLE_ORIGIN");
    }

    @Test
    void aHeadlineAboutAnotherTownIsNotAboutTheLead() {
        assertThat(settle("""
                report a outlet Courier published 2026-02-03
                title Army shells Tarn
                act SHELLING "shells" in Tarn<Vessen
                > Troops shelled Osgil on Monday.
                act SHELLING "shelled" in Osgil<Vessen on 2026-02-02
                """).events()).hasSize(2);
    }

    @Test
    void reportsWithoutADayMeetNoDay() {
        assertThat(settle("""
                report a outlet Courier
                > Clashes shook Osgil on Tuesday.
                act CLASH "Clashes" in Osgil<Vessen on ..
                report b outlet Herald
                > Clashes shook Osgil on Tuesday.
                act CLASH "Clashes" in Osgil<Vessen on ..
                """).events()).hasSize(2);
    }

    @Test
    void aBattleIsNamedByWhatOneSideDidAndTheOtherIsTheOther() {
        Settled settled = settle("""
                report a outlet Courier published 2026-02-03
                > Rebels left Mill Quarter on Monday after the army shelled and stormed it, and rebels fell back to the river.
                act WITHDRAWAL "left" actor rebels in "Mill Quarter<Osgil<Vessen" on 2026-02-02
                act WITHDRAWAL "fell back" actor rebels in "Mill Quarter<Osgil<Vessen" on 2026-02-02
                act OFFENSIVE "stormed" actor army in "Mill Quarter<Osgil<Vessen" on 2026-02-02
                """);
        assertThat(settled.events()).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo("WITHDRAWAL");
            assertThat(event.actors()).extracting(ActorRef::name).containsExactly("rebels");
            assertThat(event.recipients()).extracting(ActorRef::name).containsExactly("army");
        });
    }
}
