package org.dateline.settle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dateline.Settlement;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.Claim;
import org.dateline.model.Report;
import org.dateline.model.Settled;
import org.junit.jupiter.api.Test;

class SettlementTest {
    private static final Settlement SETTLEMENT =
            new Settlement(Lexicon.load(Path.of(System.getProperty("dateline.home"), "lexicon")));

    private static Settled settle(String text) {
        Invented invented = Invented.of(text);
        return SETTLEMENT.settle(invented.reports(), invented.claims);
    }

    private static String findings(Settled settled, int event) {
        return Printed.findings(settled.events().get(event));
    }

    @Test
    void oneBombTwoHoldersWhoCountDifferentPeople() {
        Settled settled = settle("""
                report a outlet Courier published 2026-02-03
                > A bomb on a bus near Osgil on Monday killed at least 32 people, the Monitor said.
                act BOMBING "bomb" by Monitor in Osgil<Vessen on 2026-02-02
                act KILLING "killed" by Monitor in Osgil<Vessen on 2026-02-02
                tally killed "at least 32" 32..- people by Monitor in Osgil<Vessen on 2026-02-02
                > The Northern Front said the blast killed 50 fighters.
                act EXPLOSION "blast" by "Northern Front"
                tally killed "50" 50 fighters by "Northern Front"
                """);
        assertThat(Printed.events(settled)).isEqualTo("BOMBING Osgil 2026-02-02 by Monitor 3, Northern Front 2");
        assertThat(Printed.tolls(settled.tolls()))
                .isEqualTo("""
                        killed people low 32 best - high -: Monitor [32,-]
                        killed fighters low 50 best 50 high 50: Northern Front [50,50]""");
        assertThat(findings(settled, 0)).contains(
                "happened AGREED Said by Monitor and Northern Front.",
                "killed DIFFERS \"at least 32 people\" according to Monitor; \"50 fighters\" according to Northern Front;"
                        + " they count different people.");
    }

    @Test
    void theMonitorQuotedInTwoReportsIsOneOrigin() {
        Settled settled = settle("""
                report a outlet Courier published 2026-02-04
                > The Monitor put Tuesday's toll at more than 240 across Vessen.
                tally killed "more than 240" 241..- people by Monitor in Vessen on 2026-02-03 scope DAY
                report b outlet Herald published 2026-02-04
                > More than 240 died on Tuesday, 40 of them in Osgil, the Monitor said.
                tally killed "More than 240" 241..- people by Monitor in Vessen on 2026-02-03 scope DAY
                tally killed "40" 40 people by Monitor in Osgil<Vessen on 2026-02-03 scope DAY part "More than 240"
                """);
        assertThat(settled.events()).isEmpty();
        assertThat(Printed.tolls(settled.tolls())).isEqualTo("""
                killed people low 241 best - high -: Monitor [241,-], Monitor [241,-] copy
                killed people low 40 best 40 high 40: Monitor [40,40] (part)""");
    }

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
                .contains("happened CONTRADICTED Said by State radio and Monitor; denied by Abu Tal (\"taken\").");
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
    void twoSidesEachClaimOnePlace() {
        Settled settled = settle("""
                report a outlet Courier published 2026-02-03
                > The army took Handal from the rebels.
                control TOOK "took" by Army holder army loser rebels in Handal<Vessen on 2026-02-02
                report b outlet Herald published 2026-02-03
                > The rebels said they held Handal.
                control HOLDS "held" by Rebels holder rebels in Handal<Vessen on 2026-02-02
                """);
        assertThat(settled.control()).hasSize(1);
        assertThat(settled.control().get(0).contested()).isTrue();
    }

    @Test
    void partsHeldByTwoSidesDoNotExcludeOneAnother() {
        Settled settled = settle("""
                report a outlet Courier published 2026-02-03
                > The army holds the north of Handal and the rebels the south.
                control HOLDS "holds" holder army in Handal<Vessen on 2026-02-02 degree PART
                control HOLDS "rebels" holder rebels in Handal<Vessen on 2026-02-02 degree PART
                """);
        assertThat(settled.control().get(0).contested()).isFalse();
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
    void oneCorridorAnnouncedAndDenied() {
        Settled settled = settle("""
                report a outlet Courier published 2026-02-03
                > The government declared a corridor open.
                act CORRIDOR "corridor" by Government
                > Aid workers saw nobody leave, and Abu Tal denied that there was one.
                act CORRIDOR "one" denied by "Abu Tal"
                """);
        assertThat(Printed.events(settled)).isEqualTo("CORRIDOR by Government 1, Abu Tal 1");
        assertThat(findings(settled, 0)).contains("happened CONTRADICTED Said by Government; denied by Abu Tal (\"one\").");
    }

    @Test
    void whoDeniesAPartOfWhatHeSaysContradictsNobody() {
        assertThat(findings(settle("""
                report a outlet Courier published 2026-02-03
                > The army confirmed an attack on Osgil on Monday but denied that rebels had gained ground.
                act OFFENSIVE "attack" by Army in Osgil<Vessen on 2026-02-02
                act ADVANCE "gained ground" denied by Army in Osgil<Vessen on 2026-02-02
                """), 0)).contains("happened SINGLE_ORIGIN Said by Army; denied by Army (\"gained ground\").");
    }

    @Test
    void aNamelessCampOfTwoReportsIsTwoCamps() {
        Settled settled = settle("""
                report a outlet Courier published 2026-02-03
                > The army took a camp on Monday.
                control TOOK "took" holder army in "a camp" on 2026-02-02
                report b outlet Herald published 2026-02-03
                > The rebels hold a camp.
                control HOLDS "hold" holder rebels in "a camp" on 2026-02-02
                """);
        assertThat(settled.control()).hasSize(2);
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

    private static final String WIRE = """
            report wire outlet Vireo agency Vireo published 2026-02-03
            > Checkpoints that fighters had manned for a week along the river road in Osgil had disappeared by noon.
            act WITHDRAWAL "disappeared" in Osgil<Vessen on 2026-02-03
            report paper outlet Herald published 2026-02-03
            > Checkpoints that fighters had manned for a week along the river road in Osgil had disappeared by noon.
            act WITHDRAWAL "disappeared" in Osgil<Vessen on 2026-02-03
            > A baker in the square told the Herald that shelling had begun in the night before.
            act SHELLING "shelling" in Osgil<Vessen on 2026-02-02
            """;

    @Test
    void aCopyIsNotAConfirmation() {
        Settled settled = settle(WIRE);
        assertThat(settled.lineages()).hasSize(1);
        assertThat(settled.lineages().get(0).agency()).isEqualTo("Vireo");
        assertThat(Printed.events(settled)).isEqualTo("""
                WITHDRAWAL Osgil 2026-02-03 by Vireo 2
                SHELLING Osgil 2026-02-02 by Herald 1""");
        assertThat(findings(settled, 0)).contains("happened SINGLE_ORIGIN Said by Vireo only.");
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

    private static final String BODY = """
            > The Relief Board, which runs the clinics of the upper valley, said that more than sixty people had come in wounded by noon.
            act INJURY "wounded" by "Relief Board"
            > Colonel Tal of the army told reporters in the capital that his gunners had answered fire from a battery and not shelled any town.
            """;

    @Test
    void aRewordedLeadAndHeadlineOfACopyAddNoOrigin() {
        Settled settled = settle("""
                report a outlet Vireo agency Vireo published 2026-02-02
                > Troops shelled Osgil on Monday, a monitoring group said.
                act SHELLING "shelled" by "monitoring group" in Osgil<Vessen on 2026-02-02
                """ + BODY + """
                report b outlet Herald published 2026-02-03
                title Shelling of Osgil kills dozens, monitor says
                act SHELLING "Shelling" by monitor in Osgil<Vessen
                title Osgil after the shelling
                act SHELLING "shelling" in Osgil<Vessen
                > Osgil was shelled by troops on Monday, a monitoring group said.
                act SHELLING "shelled" by "monitoring group" in Osgil<Vessen on 2026-02-02
                """ + BODY);
        assertThat(settled.events()).hasSize(1);
        assertThat(settled.events().get(0).accounts()).extracting("origin")
                .containsExactlyInAnyOrder("monitoring group (Vireo)", "Relief Board", "Vireo");
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
    void whatIsDeniedByTheAccusedBesideItIsDenied() {
        Settled settled = settle("""
                report a outlet Courier published 2026-02-03
                > The ministry said gunmen of the Front had abducted the engineers on Monday.
                act ABDUCTION "abducted" by Ministry actor Front on 2026-02-02
                > The Front denied that it had kidnapped anybody at the Kesh dam.
                act ABDUCTION "kidnapped" denied by Front actor Front in Kesh<Vessen
                """);
        assertThat(Printed.events(settled)).isEqualTo("ABDUCTION Kesh 2026-02-02 by Ministry 1, Front 1");
        assertThat(findings(settled, 0)).contains("happened CONTRADICTED");
    }

    @Test
    void whoDeniesToHaveFiredDeniesTheShelling() {
        Settled settled = settle("""
                report a outlet Courier published 2026-02-03
                > Troops shelled Osgil on Monday, the Monitor said.
                act SHELLING "shelled" by Monitor actor army in Osgil<Vessen on 2026-02-02
                > The ministry denied that the army had fired on the town.
                act SHOOTING "fired" denied by Ministry actor army in Osgil<Vessen
                """);
        assertThat(Printed.events(settled)).isEqualTo("SHELLING Osgil 2026-02-02 by Monitor 1, Ministry 1");
    }

    @Test
    void shotsThatNobodyDeniesAreNoShelling() {
        assertThat(settle("""
                report a outlet Courier published 2026-02-03
                > Troops shelled Osgil on Monday, the Monitor said.
                act SHELLING "shelled" by Monitor actor army in Osgil<Vessen on 2026-02-02
                > Soldiers fired at a funeral in Osgil, a priest said.
                act SHOOTING "fired" by Priest actor army in Osgil<Vessen
                """).events()).hasSize(2);
    }

    @Test
    void whatWasReportedByNobodyKnownIsNoSecondVoice() {
        assertThat(settle("""
                report a outlet Courier published 2026-02-03
                > Troops shelled Osgil on Monday.
                act SHELLING "shelled" in Osgil<Vessen on 2026-02-02
                > Jets were reported over the town, and Osgil was said to have been shelled on Monday.
                act SHELLING "shelled" by - in Osgil<Vessen on 2026-02-02
                """).events().get(0).accounts()).extracting("origin").containsExactly("Courier");
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
    void neitherOrderNorRepetitionChangesTheRecord() {
        for (int seed = 0; seed < 40; seed++) {
            RandomCorpus corpus = new RandomCorpus(seed);
            Settled settled = SETTLEMENT.settle(corpus.reports(), corpus.claims());
            Random random = new Random(seed);
            List<Report> reports = new ArrayList<>(corpus.reports());
            List<Claim> claims = new ArrayList<>(corpus.claims());
            reports.add(reports.get(random.nextInt(reports.size())));
            claims.addAll(claims.subList(0, claims.size() / 2));
            Collections.shuffle(reports, random);
            Collections.shuffle(claims, random);
            assertThat(SETTLEMENT.settle(reports, claims)).as("seed %d", seed).isEqualTo(settled);
        }
    }
}
