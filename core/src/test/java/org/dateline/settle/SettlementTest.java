package org.dateline.settle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.settle.Settling.SETTLEMENT;
import static org.dateline.settle.Settling.findings;
import static org.dateline.settle.Settling.settle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dateline.model.Claim;
import org.dateline.model.Report;
import org.dateline.model.Settled;
import org.junit.jupiter.api.Test;

/** Who stands behind what, and who contradicts it. */
class SettlementTest {
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

    private static final String BODY = """
            > The Relief Board, which runs the clinics of the upper valley, said that more than sixty people had come in wounded by noon.
            act INJURY "wounded" by "Relief Board"
            > Colonel Tal of the army told reporters in the capital that his gunners had answered fire from a battery and not shelled any town.
            """;

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
