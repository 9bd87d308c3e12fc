package org.dateline.settle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dateline.Settlement;
import org.dateline.judge.Judgements;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.Claim;
import org.dateline.model.Judgement;
import org.dateline.model.Settled;
import org.junit.jupiter.api.Test;

/** What nearly joins is left apart and asked about. */
class DoubtsTest {
    private static final Settlement SETTLEMENT =
            new Settlement(Lexicon.load(Path.of(System.getProperty("dateline.home"), "lexicon")));

    private static Settled settle(Invented invented, Judgement... judgements) {
        Judgements all = new Judgements(List.of(judgements));
        return SETTLEMENT.settle(invented.reports(), all.correct(invented.claims), all);
    }

    private static Invented reports(String first, String second) {
        return Invented.of("report a outlet Courier published 2026-02-03\n" + first
                + "report b outlet Herald published 2026-02-03\n" + second);
    }

    private static final Invented ONE_SIGN = reports("""
            > A grenade thrown by the Northern Front went off beside the theatre of Osgil.
            act BOMBING "grenade" actor "Northern Front" in Osgil<Vessen on 2026-02-02
            """, """
            > In Osgil a truck was blown up by the Northern Front.
            act BOMBING "truck" actor "Northern Front" in Osgil<Vessen on 2026-02-02
            """);

    @Test
    void oneSignIsTooLittleToJoinAndEnoughToAsk() {
        Settled settled = settle(ONE_SIGN);
        assertThat(settled.events()).hasSize(2);
        assertThat(settled.doubts()).singleElement().satisfies(doubt -> {
            assertThat(List.of(doubt.claim(), doubt.other()))
                    .containsExactlyElementsOf(ONE_SIGN.claims.stream().map(Claim::id).toList());
            assertThat(doubt.score()).isNegative();
            assertThat(doubt.speaksFor())
                    .containsExactly("the same place, Osgil (+2)", "the same day, 2026-02-02 (+2)", "both name Northern Front (+1)");
        });
    }

    @Test
    void placeAndDayAloneAreNotAskedAbout() {
        Settled settled = settle(reports("""
                > A grenade went off beside the theatre of Osgil.
                act BOMBING "grenade" in Osgil<Vessen on 2026-02-02
                """, """
                > In Osgil a truck was blown up.
                act BOMBING "truck" in Osgil<Vessen on 2026-02-02
                """));
        assertThat(settled.events()).hasSize(2);
        assertThat(settled.doubts()).isEmpty();
    }

    @Test
    void whoIsNamedInFullIsNotHitTwiceInATownOnADay() {
        Settled settled = settle(reports("""
                > A shot hit Ilan Marr in Osgil.
                act SHOOTING "shot" to "?Ilan Marr" in Osgil<Vessen on 2026-02-02
                """, """
                > Somebody opened fire on Ilan Marr.
                act SHOOTING "opened fire" to "?Ilan Marr" in Osgil<Vessen on 2026-02-02
                """));
        assertThat(settled.events()).hasSize(1);
        assertThat(settled.doubts()).isEmpty();
    }

    @Test
    void aBombInAQuarterIsTheTownsWhenEnoughElseIsTheSame() {
        String quarter = """
                > A bomb under a car killed 14 guards of the Northern Front in Mill Quarter.
                act BOMBING "bomb" to "Northern Front" means "car bomb" in "Mill Quarter<Osgil<Lower Vale<Vessen" on 2026-02-02
                tally killed "14" 14 people in "Mill Quarter<Osgil<Lower Vale<Vessen" on 2026-02-02
                """;
        String town = """
                > In Osgil 14 of the Northern Front died by a car packed with explosives.
                act BOMBING "explosives" to "Northern Front" in "Osgil<Lower Vale<Vessen" on 2026-02-02
                tally killed "14" 14 people in "Osgil<Lower Vale<Vessen" on 2026-02-02
                """;
        assertThat(settle(reports(quarter, town)).events()).hasSize(1);
        Settled other = settle(reports(quarter, town.replace("14", "6")));
        assertThat(other.events()).hasSize(2);
    }

    @Test
    void fightingInAQuarterIsNotThatOfTheTownUnlessAPersonSaysSo() {
        Invented invented = reports("""
                > Troops and the Northern Front fought in Mill Quarter, where 6 died.
                act CLASH "fought" actor "Northern Front" in "Mill Quarter<Osgil<Lower Vale<Vessen" on 2026-02-02
                tally killed "6" 6 people in "Mill Quarter<Osgil<Lower Vale<Vessen" on 2026-02-02
                """, """
                > In Osgil the Northern Front battled soldiers and 6 were killed.
                act CLASH "battled" actor "Northern Front" in "Osgil<Lower Vale<Vessen" on 2026-02-02
                tally killed "6" 6 people in "Osgil<Lower Vale<Vessen" on 2026-02-02
                """);
        Settled settled = settle(invented);
        assertThat(settled.events()).hasSize(2);
        assertThat(settled.doubts()).singleElement().satisfies(doubt -> {
            assertThat(doubt.speaksFor()).contains("Mill Quarter lies in Osgil (+1)", "6 killed in both (+1)");
            assertThat(doubt.speaksAgainst()).containsExactly("the one may go on without the other");
        });
    }

    @Test
    void whatAPersonAnsweredIsNotAskedAgain() {
        for (Judgement.Question question : List.of(Judgement.Question.SAME, Judgement.Question.DIFFERENT)) {
            Judgement judgement = Judgement.pair(
                    question, ONE_SIGN.claims.get(0), ONE_SIGN.claims.get(1), "Ada Moreno", LocalDate.of(2026, 3, 1), "");
            assertThat(settle(ONE_SIGN, judgement).doubts()).isEmpty();
        }
    }
}
