package org.dateline.settle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.dateline.Settlement;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.Account;
import org.dateline.model.Claim;
import org.dateline.model.Join;
import org.dateline.model.Settled;
import org.dateline.publish.Corpus;
import org.junit.jupiter.api.Test;

/** Which figures and outcomes of a report belong to the happening told beside them, and which do not. */
class JoinsWithinReportsTest {
    private static final Settlement SETTLEMENT =
            new Settlement(Lexicon.load(Path.of(System.getProperty("dateline.home"), "lexicon")));

    private static final String STRIKE = """
            report a outlet Courier published 2026-02-03
            > An air strike hit a village near Osgil on Monday.
            act AIRSTRIKE "air strike" actor ?army in Osgil<Vessen on 2026-02-02
            """;

    /** The words of each event's claims. */
    private static List<List<String>> events(String report) {
        return events(Invented.of(report));
    }

    private static List<List<String>> events(Invented invented) {
        return settled(invented).events().stream()
                .map(event -> event.accounts().stream()
                        .map(Account::claims)
                        .flatMap(List::stream)
                        .map(id -> invented.claims.stream().filter(claim -> claim.id().equals(id)).findFirst().orElseThrow())
                        .sorted(Claim.READING_ORDER)
                        .map(Claim::trigger)
                        .toList())
                .toList();
    }

    private static Settled settled(Invented invented) {
        return SETTLEMENT.settle(invented.reports(), invented.claims);
    }

    @Test
    void theDeadOfAStrikeAreToldInTheNextSentence() {
        assertThat(events(STRIKE + """
                > Twelve people were killed, a doctor said.
                act KILLING "killed" to people by doctor
                tally killed "Twelve" 12 people scope INCIDENT by doctor
                """)).containsExactly(List.of("air strike", "Twelve", "killed"));
    }

    @Test
    void nobodyDiesOfAWithdrawal() {
        assertThat(events("""
                report a outlet Courier published 2026-02-03
                > Residents said tanks had pulled back from Osgil, where medics recovered 60 bodies.
                act WITHDRAWAL "pulled back" actor ?tanks in Osgil<Vessen
                act KILLING "bodies" to bodies
                """)).containsExactly(List.of("pulled back"), List.of("bodies"));
    }

    @Test
    void whatAnotherBodySaysItDidToWhomIsADeedOfItsOwn() {
        assertThat(events(STRIKE + """
                > The government has not commented on the attack.
                act ATTACK "attack"
                > State television said that guards had killed 12 bandits in the area.
                act KILLING "killed" actor ?guards to bandits by television
                """)).containsExactly(List.of("air strike", "attack"), List.of("killed"));
    }

    @Test
    void wordsThatSetApart() {
        assertThat(events(STRIKE + """
                > It came a week after gunmen killed 17 farmers in neighbouring Tarm.
                act KILLING "killed" to farmers
                tally killed "17" 17 farmers scope INCIDENT
                """)).containsExactly(List.of("air strike"), List.of("killed", "17"));
    }

    @Test
    void wordsBetweenTwoOfOneKindInOneSentenceSetThemApart() {
        assertThat(events("""
                report a outlet Courier published 2026-02-03
                > Gunmen abducted 25 worshippers in Osgil on Monday.
                act ABDUCTION "abducted" to worshippers in Osgil<Vessen on 2026-02-02
                > The abduction came two days after bandits took 14 farmers in neighbouring Tarm.
                act ABDUCTION "abduction" in Osgil<Vessen on 2026-02-02
                act ABDUCTION "took" to farmers
                """)).containsExactly(List.of("abducted", "abduction"), List.of("took"));
    }

    @Test
    void wordsThatPointBackReachFurtherThanBareOnes() {
        String between = """
                > A hospital in the town ran out of blood.
                act CONDEMNATION "ran out"
                > A truck broke down.
                act DESTRUCTION "broke down" in Tarm<Vessen on 2026-02-02
                """;
        assertThat(events(STRIKE + between + """
                > The dead were buried in the evening.
                act KILLING "dead" to "The dead"
                """)).anySatisfy(event -> assertThat(event).contains("air strike", "dead"));
        assertThat(events(STRIKE + between + """
                > Police counted dead at a ford.
                act KILLING "dead" to people
                """)).noneSatisfy(event -> assertThat(event).contains("air strike", "dead"));
    }

    @Test
    void whatFallsShortIsAskedAbout() {
        Settled settled = settled(Invented.of("""
                report a outlet Courier published 2026-02-03
                > A market in Tarm burnt down on Sunday.
                act ARSON "burnt down" in Tarm<Vessen on 2026-02-01
                > An air strike hit a village near Osgil on Monday.
                act AIRSTRIKE "air strike" actor ?army in Osgil<Vessen on 2026-02-02
                > The army has not commented on the attack.
                act ATTACK "attack"
                > Nine people died.
                act KILLING "died" to people
                """));
        assertThat(settled.doubts()).singleElement().satisfies(doubt -> {
            assertThat(doubt.score()).isEqualTo(-1);
            assertThat(doubt.speaksFor()).containsExactly("told shortly after it (+1)", "what such a happening can do (+0.5)");
            assertThat(doubt.speaksAgainst()).isEmpty();
        });
    }

    @Test
    void everyStepOfAJoinHasItsReasons() {
        Invented invented = Invented.of(STRIKE + """
                > Twelve people were killed, a doctor said.
                tally killed "Twelve" 12 people scope INCIDENT by doctor
                """);
        List<Join> joins = SETTLEMENT.joins(new Corpus(invented.reports(), invented.claims, settled(invented)));
        assertThat(joins).singleElement().satisfies(join -> {
            assertThat(List.of(join.claim(), join.other())).containsExactlyInAnyOrderElementsOf(invented.claims.stream().map(Claim::id).toList());
            assertThat(join.points()).isEqualTo(3.5);
            assertThat(join.enough()).isEqualTo(2.5);
            assertThat(join.speaksFor()).containsExactly("told next after it (+2)", "what such a happening can do (+0.5)",
                    "the report tells of nothing else at another place or day (+1)");
        });
    }
}
