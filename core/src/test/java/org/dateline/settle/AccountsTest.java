package org.dateline.settle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.settle.Settling.SETTLEMENT;
import static org.dateline.settle.Settling.settle;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.Claim;
import org.dateline.model.Event;
import org.dateline.model.Finding;
import org.dateline.model.Settled;
import org.dateline.model.Standing;
import org.dateline.model.Toll;
import org.dateline.policy.CountingPolicy;
import org.dateline.policy.Grades;
import org.dateline.policy.Ruled;
import org.dateline.reconcile.Standings;
import org.dateline.reconcile.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why accounts differ, who stands behind them, and how well that supports an event. */
class AccountsTest {
    private static final Lexicon LEXICON = Lexicon.load(Path.of(System.getProperty("dateline.home"), "lexicon"));
    private static Finding killed(Settled settled) {
        return settled.tolls().get(0).findings().get(0);
    }

    private static String bomb(String first, String second) {
        return """
                report a outlet Courier published 2026-02-03
                > A bomb in Osgil on Monday killed %s people, the Monitor said; the dead were counted once.
                act BOMBING "bomb" by Monitor in Osgil<Vessen on 2026-02-02
                tally killed %s people by Monitor in Osgil<Vessen on 2026-02-02
                > The Board said that the bomb had killed %s.
                act BOMBING "bomb" by Board in Osgil<Vessen on 2026-02-02
                tally killed %s by Board in Osgil<Vessen on 2026-02-02
                """.formatted(first.split("\"")[1], first, second.split("\"")[1], second);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"12\" 12 | \"15\" 15 people | CONTRADICTED | CONTRADICTION | not all can be so",
        "\"12\" 12 | \"at least 10\" 10..- people | AGREED | | at least 10",
        "\"50\" 50 | \"48\" 48 people | DIFFERS | ROUNDING | Monitor gives a round number",
        "\"50\" 50 | \"39\" 39 people | CONTRADICTED | CONTRADICTION | not all can be so",
        "\"32\" 32 | \"50\" 50 fighters | DIFFERS | PEOPLE | they count different people",
        "\"32\" 32 | \"at least 32\" 32..- fighters | DIFFERS | PEOPLE | they count different people",
    })
    void twoFiguresOfOneDay(String first, String second, Finding.Verdict verdict, Finding.Cause cause, String reason) {
        Finding finding = killed(settle(bomb(first, second)));
        assertThat(finding.verdict()).isEqualTo(verdict);
        assertThat(finding.cause()).isEqualTo(cause);
        assertThat(finding.reason()).contains(reason);
    }

    @Test
    void aFigureThatSaysNotWhomItCountsIsTheSameNumberOfOthers() {
        Finding finding = killed(settle("""
                report a outlet Courier published 2026-02-03
                > Bomb in Osgil kills 32.
                act BOMBING "Bomb" by Monitor in Osgil<Vessen on 2026-02-02
                tally killed "32" 32 unknown by Monitor in Osgil<Vessen on 2026-02-02
                > The Board said that the bomb had killed at least 32 soldiers.
                act BOMBING "bomb" by Board in Osgil<Vessen on 2026-02-02
                tally killed "at least 32" 32..- soldiers by Board in Osgil<Vessen on 2026-02-02
                """));
        assertThat(finding.verdict()).isEqualTo(Finding.Verdict.AGREED);
    }

    @Test
    void aFigureToldDaysLaterIsALaterCountAndNoContradiction() {
        Finding finding = killed(settle("""
                report a outlet Courier published 2026-02-03
                > Shelling of the market of Osgil on Monday killed 12, the Monitor said.
                act SHELLING "Shelling" by Monitor in Osgil<Vessen on 2026-02-02
                tally killed "12" 12 people by Monitor in Osgil<Vessen on 2026-02-02
                report b outlet Herald published 2026-02-06
                > Nineteen are dead of the shelling of the market of Osgil on Monday, the Board said.
                act SHELLING "shelling" by Board in Osgil<Vessen on 2026-02-02
                tally killed "Nineteen" 19 people by Board in Osgil<Vessen on 2026-02-02
                """));
        assertThat(finding.verdict()).isEqualTo(Finding.Verdict.DIFFERS);
        assertThat(finding.cause()).isEqualTo(Finding.Cause.LATER);
        assertThat(finding.reason()).contains("Board counted later, on 2026-02-06");
    }

    @Test
    void aMinistryAndItsStateTelevisionAreTwoOriginsAndOneSide() {
        Settled settled = settle("""
                report a outlet Courier published 2026-02-03
                > A bomb went off in Osgil on Monday, the Syrian Interior Ministry and Syrian state television said.
                act BOMBING "bomb" by "Syrian Interior Ministry" in Osgil<Vessen on 2026-02-02
                act BOMBING "went off" by "Syrian state television" in Osgil<Vessen on 2026-02-02
                """);
        Event event = settled.events().get(0);
        assertThat(event.origins()).isEqualTo(2);
        assertThat(event.sides()).isEqualTo(1);
        assertThat(Printed.findings(event)).contains("happened SINGLE_ORIGIN")
                .contains("2 origins, one side (Syrian state).");
        assertThat(new Grades(LEXICON).of(event, List.of()).name()).isEqualTo("weak");
    }

    @Test
    void whoDidItIsClaimedNamedAndDenied() {
        Settled settled = settle("""
                report a outlet Courier published 2026-02-03
                > The Ministry said the Front had shelled Osgil on Monday.
                act SHELLING "shelled" actor Front by Ministry in Osgil<Vessen on 2026-02-02
                > The Front denied that it had shelled Osgil.
                act SHELLING "shelled" actor Front by Front in Osgil<Vessen on 2026-02-02 denied
                """);
        assertThat(Printed.findings(settled.events().get(0)))
                .contains("responsibility CONTRADICTED Front named by Ministry; denied by Front.");
        assertThat(new Grades(LEXICON).of(settled.events().get(0), settled.tolls()).name()).isEqualTo("contested");
    }

    @Test
    void theFateOfSomeOfThoseTakenIsAPartOfThem() {
        Settled settled = settle("""
                report a outlet Courier published 2026-02-03
                > The Front said it had abducted 14 nurses in Osgil on Monday.
                act ABDUCTION "abducted" actor Front by Front in Osgil<Vessen on 2026-02-02
                tally abducted "14" 14 nurses by Front in Osgil<Vessen on 2026-02-02
                > Two of the abducted nurses were killed later, the Front said.
                tally killed "Two" 2 "abducted nurses" by Front
                """);
        assertThat(Printed.tolls(settled.tolls())).contains("killed abducted nurses low 2 best 2 high 2: Front [2,2] (part)");
        assertThat(Printed.findings(settled.events().get(0)))
                .contains("Two of them killed according to Front, who speaks for those who did it.");
    }

    @Test
    void fightsForATownDoNotSayThatItWasTaken() {
        Settled settled = settle("""
                report a outlet Courier published 2026-02-03
                > The Army said it had taken Osgil on Monday.
                act SEIZURE "taken" actor Army by Army in Osgil<Vessen on 2026-02-02
                > Residents said that fighting went on in Osgil.
                act CLASH "fighting" by Residents in Osgil<Vessen on 2026-02-02
                """);
        assertThat(Printed.findings(settled.events().get(0)))
                .contains("happened SINGLE_ORIGIN Said by Army only; what came with it told by Residents.");
    }

    @Test
    void theLastWordUntilADayAndHowOldItIs() {
        Settled settled = settle("""
                report a outlet Courier published 2026-02-03
                > The Front took Osgil on Monday.
                control TOOK "took" by Courier holder Front in Osgil<Vessen on 2026-02-02
                report b outlet Courier published 2026-02-10
                > The Army took Osgil on Monday and besieges it no more.
                control TOOK "took" by Courier holder Army in Osgil<Vessen on 2026-02-09
                report c outlet Herald published 2026-02-06
                > The Army besieged Osgil on Friday.
                control BESIEGES "besieged" by Herald holder Army in Osgil<Vessen on 2026-02-06
                """);
        assertThat(standing(settled, "2026-02-01")).isEmpty();
        assertThat(standing(settled, "2026-02-05")).isEqualTo("[Front] 3 days old");
        assertThat(standing(settled, "2026-02-08")).isEqualTo("[Front] 2 days old besieged");
        assertThat(standing(settled, "2026-02-12")).isEqualTo("[Army] 3 days old besieged");
    }

    private static String standing(Settled settled, String day) {
        StringBuilder text = new StringBuilder();
        for (Standing standing : Standings.asOf(settled.control(), LocalDate.parse(day))) {
            text.append(standing.holders()).append(' ').append(standing.age()).append(" days old").append(standing.besieged() ? " besieged" : "");
        }
        return text.toString();
    }

    @Test
    void whyTwoFiguresDifferIsOneLineWithBothSentences() {
        Invented invented = Invented.of(bomb("\"32\" 32", "\"50\" 50 fighters"));
        List<Why.Word> words = invented.claims.stream()
                .filter(claim -> claim.kind().equals("tally"))
                .map(claim -> new Why.Word(claim, claim.origin().name(), null))
                .toList();
        assertThat(new Why(LEXICON).line(words.get(0), words.get(1))).isEqualTo("\"32 people\" according to Monitor (\"A bomb in Osgil on Monday"
                + " killed 32 people, the Monitor said; the dead were counted once.\"), and \"50 fighters\" according to Board (\"The Board said that"
                + " the bomb had killed 50.\"): they count different people");
    }

    @Test
    void orderAndDuplicatesChangeNoFinding() {
        for (int seed = 0; seed < 60; seed++) {
            RandomCorpus corpus = new RandomCorpus(seed);
            List<Claim> claims = new ArrayList<>(corpus.claims());
            Settled before = SETTLEMENT.settle(corpus.reports(), claims);
            claims.addAll(corpus.claims());
            Collections.shuffle(claims, new Random(seed));
            assertThat(SETTLEMENT.settle(corpus.reports(), claims)).as("seed " + seed).isEqualTo(before);
        }
    }

    @Test
    void boundsHoldUnderEveryPolicy() {
        for (int seed = 0; seed < 60; seed++) {
            RandomCorpus corpus = new RandomCorpus(seed);
            for (Toll toll : SETTLEMENT.settle(corpus.reports(), corpus.claims()).tolls()) {
                for (String name : CountingPolicy.names(LEXICON)) {
                    Ruled ruled = CountingPolicy.of(LEXICON, name).rule(toll, Map.of());
                    assertThat(ordered(ruled.low(), ruled.best()) && ordered(ruled.best(), ruled.high()) && ordered(ruled.low(), ruled.high()))
                            .as(name + " " + ruled + " seed " + seed)
                            .isTrue();
                    assertThat(ruled.trace()).isNotEmpty();
                }
            }
        }
    }

    private static boolean ordered(Integer less, Integer more) {
        return less == null || more == null || less <= more;
    }

    @Test
    void aCopyAddsNoOriginHoweverManyPrintIt() {
        String passage = "> Shells fell on the bread market of Osgil on Monday before noon and killed 12 people who had queued there since dawn.\n"
                + "act SHELLING \"Shells\" in Osgil<Vessen on 2026-02-02\n"
                + "tally killed \"12\" 12 people in Osgil<Vessen on 2026-02-02\n";
        for (int copies = 1; copies < 6; copies++) {
            StringBuilder text = new StringBuilder("report wire outlet Vireo agency Vireo published 2026-02-02\n" + passage);
            for (int i = 0; i < copies; i++) {
                text.append("report copy").append(i).append(" outlet Outlet").append(i).append(" published 2026-02-03\n").append(passage);
            }
            Settled settled = settle(text.toString());
            assertThat(settled.events()).hasSize(1);
            assertThat(settled.events().get(0).origins()).as(copies + " copies").isEqualTo(1);
            Finding finding = killed(settled);
            assertThat(finding.verdict()).isEqualTo(Finding.Verdict.SINGLE_ORIGIN);
            assertThat(finding.cause()).isEqualTo(Finding.Cause.COPY);
        }
    }
}
