package org.dateline.settle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.dateline.Settlement;
import org.dateline.judge.Judgements;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.ActorRef;
import org.dateline.model.Claim;
import org.dateline.model.ClaimRef;
import org.dateline.model.Event;
import org.dateline.model.Evidence;
import org.dateline.model.Judgement;
import org.dateline.model.Judgement.Question;
import org.dateline.model.Settled;
import org.dateline.model.Span;
import org.dateline.model.When;
import org.dateline.model.Where;
import org.junit.jupiter.api.Test;

/** What people judged, laid over the record. */
class JudgedSettlementTest {
    private static final Settlement SETTLEMENT =
            new Settlement(Lexicon.load(Path.of(System.getProperty("dateline.home"), "lexicon")));
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Invented TWO_DAYS = Invented.of("""
            report a outlet Courier published 2026-02-03
            > A bomb near the mill killed 9 people in Osgil on Monday, police said.
            act BOMBING "bomb" by police in Osgil on 2026-02-02
            tally killed "9" 9 people by police in Osgil on 2026-02-02
            report b outlet Herald published 2026-02-04
            > A bomb killed 11 people in Osgil on Tuesday, the Monitor said.
            act BOMBING "bomb" by Monitor in Osgil on 2026-02-03
            tally killed "11" 11 people by Monitor in Osgil on 2026-02-03
            """);

    private static Settled settle(Invented invented, Judgement... judgements) {
        Judgements all = new Judgements(List.of(judgements));
        return SETTLEMENT.settle(invented.reports(), all.correct(invented.claims), all);
    }

    private static Claim claim(Invented invented, int number) {
        return invented.claims.get(number);
    }

    private static Judgement pair(Question question, Claim one, Claim other) {
        return Judgement.pair(question, one, other, "Ada Moreno", DAY, "");
    }

    @Test
    void twoEventsJudgedTheSameAreOneWithBothAccounts() {
        assertThat(Printed.events(settle(TWO_DAYS))).hasLineCount(2);

        Settled joined = settle(TWO_DAYS, pair(Question.SAME, claim(TWO_DAYS, 0), claim(TWO_DAYS, 2)));

        assertThat(Printed.events(joined)).hasLineCount(1).contains("police (Courier) 2, Monitor 2");
        assertThat(Printed.findings(joined.events().get(0))).contains("day DIFFERS").contains("killed DIFFERS \"9 people\"");
    }

    @Test
    void oneEventJudgedDifferentIsTwo() {
        Invented one = Invented.of("""
                report a outlet Courier published 2026-02-03
                > A bomb killed 9 people in Osgil on Monday, police said.
                act BOMBING "bomb" by police in Osgil on 2026-02-02
                > The bomb in Osgil went off at noon, the Monitor said.
                act BOMBING "bomb" by Monitor in Osgil on 2026-02-02
                """);
        assertThat(Printed.events(settle(one))).hasLineCount(1);

        Settled parted = settle(one, pair(Question.DIFFERENT, claim(one, 0), claim(one, 1)));

        assertThat(Printed.events(parted)).hasLineCount(2).contains("by police (Courier) 1").contains("by Monitor 1");
    }

    @Test
    void whatIsTakenBackDoesNotCountUntilItIsJudgedAgain() {
        Judgement same = pair(Question.SAME, claim(TWO_DAYS, 0), claim(TWO_DAYS, 2));
        Judgement back = Judgement.takeBack(same, "Ada Moreno", DAY.plusDays(1), "other mill");

        assertThat(settle(TWO_DAYS, same, back).events()).hasSize(2);
        assertThat(settle(TWO_DAYS, same, back, same).events()).hasSize(1);
        assertThat(new Judgements(List.of(same, back)).standing()).isEmpty();
    }

    @Test
    void whatIsNoClaimIsInNoView() {
        Settled settled = settle(TWO_DAYS, Judgement.notAClaim(claim(TWO_DAYS, 3), "Ada Moreno", DAY, "the headline says injured"));

        assertThat(Printed.tolls(settled.tolls())).contains("police (Courier) [9,9]").doesNotContain("Monitor");
    }

    @Test
    void placeDayAndActorAreAsJudgedAndTheWordsStay() {
        Claim first = claim(TWO_DAYS, 0);
        Where tarsk = new Where("Tarsk", "toy:tarsk", 1.0, 2.0, Where.Precision.PLACE, List.of(), null, "Tarsk", null);
        When sunday = new When(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 1), When.Precision.DAY, "2026-02-01", null, null);
        Judgements judgements = new Judgements(List.of(
                Judgement.place(first, tarsk, "Ada Moreno", DAY, ""), Judgement.day(first, sunday, "Ada Moreno", DAY, "")));

        Claim judged = judgements.correct(List.of(first)).get(0);

        assertThat(judged.id()).isEqualTo(first.id());
        assertThat(judged.where().name()).isEqualTo("Tarsk");
        assertThat(judged.where().words()).isEqualTo(first.where().words());
        assertThat(judged.when().from()).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(judged.when().words()).isEqualTo(first.when().words());
        assertThat(judgements.about(first)).hasSize(2);
        assertThat(judgements.about(claim(TWO_DAYS, 1))).isEmpty();
    }

    @Test
    void aPlaceJudgedUnknownIsEmpty() {
        Judgements judgements = new Judgements(List.of(Judgement.place(claim(TWO_DAYS, 0), null, "Ada Moreno", DAY, "")));

        assertThat(judgements.correct(TWO_DAYS.claims).get(0).where()).isNull();
    }

    @Test
    void anActorIsWhoTheWordsWereJudgedToMean() {
        Invented group = Invented.of("""
                report a outlet Courier published 2026-02-03
                > The group took Osgil on Monday, police said.
                control TOOK "took" holder "The group" loser army in Osgil on 2026-02-02 by police
                """);
        ActorRef front = new ActorRef("Northern Front", "group:northern-front", "rebels", "The group", null);
        Judgements judgements = new Judgements(List.of(Judgement.actor(claim(group, 0), front, "Ada Moreno", DAY, "")));

        Claim judged = judgements.correct(group.claims).get(0);

        assertThat(judged.actors()).extracting(ActorRef::name).containsExactly("Northern Front", "army");
        assertThat(judged.actors().get(0).words()).isEqualTo("The group");
    }

    @Test
    void aJudgementOutlivesAnotherIdOfItsClaim() {
        Claim old = claim(TWO_DAYS, 0);
        Claim read = new Claim(
                "another", old.evidence(), old.sources(), old.stance(), old.modality(), old.when(), old.where(),
                old.proposition(), old.derivation());

        Judgements judgements = new Judgements(List.of(Judgement.notAClaim(old, "Ada Moreno", DAY, "")));

        assertThat(judgements.correct(List.of(read))).isEmpty();
    }

    @Test
    void theOrderInWhichItWasJudgedDoesNotMatter() {
        Judgement same = pair(Question.SAME, claim(TWO_DAYS, 0), claim(TWO_DAYS, 2));
        Judgement none = Judgement.notAClaim(claim(TWO_DAYS, 1), "Ben Duran", DAY, "");

        assertThat(settle(TWO_DAYS, same, none)).isEqualTo(settle(TWO_DAYS, none, same));
    }

    @Test
    void ofTwoAnswersAboutOnePairTheLaterCounts() {
        Judgement same = pair(Question.SAME, claim(TWO_DAYS, 0), claim(TWO_DAYS, 2));
        Judgement different = pair(Question.DIFFERENT, claim(TWO_DAYS, 2), claim(TWO_DAYS, 0));

        assertThat(settle(TWO_DAYS, different, same).events()).hasSize(1);
        assertThat(settle(TWO_DAYS, same, different).events()).hasSize(2);
        assertThat(settle(TWO_DAYS, same, different, Judgement.takeBack(different, "Ada Moreno", DAY, "")).events()).hasSize(1);
    }

    @Test
    void aJudgementOutlivesASentenceThatEndsElsewhere() {
        Claim old = claim(TWO_DAYS, 0);
        Judgement none = Judgement.notAClaim(old, "Ada Moreno", DAY, "");
        String shorter = old.evidence().quote().substring(0, old.evidence().quote().indexOf(" in Osgil"));
        Span span = new Span(old.evidence().sentence().start(), old.evidence().sentence().start() + shorter.length());
        Claim cut = new Claim(
                "cut", new Evidence(old.evidence().report(), old.evidence().name(), span, shorter), old.sources(), old.stance(),
                old.modality(), old.when(), old.where(), old.proposition(), old.derivation());

        assertThat(new Judgements(List.of(none)).correct(List.of(cut))).isEmpty();
        assertThat(new Judgements(List.of(Judgement.notAClaim(cut, "Ada Moreno", DAY, ""))).correct(List.of(old))).isEmpty();
    }

    /** Whatever the record makes of two claims, a person's word on them holds, and taken back it leaves no trace. */
    @Test
    void aJudgementAlwaysWinsAndCanBeTakenBack() {
        for (long seed = 0; seed < 150; seed++) {
            RandomCorpus corpus = new RandomCorpus(seed);
            List<Claim> claims = corpus.claims().stream().filter(claim -> isFoundAlone(claim, corpus.claims())).toList();
            Random random = new Random(seed);
            if (claims.size() > 1) {
                Claim one = claims.get(random.nextInt(claims.size()));
                Claim other = claims.get(random.nextInt(claims.size()));
                judged(corpus, one, other, seed);
            }
        }
    }

    private static boolean isFoundAlone(Claim claim, List<Claim> claims) {
        return claims.stream().filter(ClaimRef.of(claim)::leadsTo).count() == 1;
    }

    private static void judged(RandomCorpus corpus, Claim one, Claim other, long seed) {
        Settled before = settle(corpus);
        Judgement none = Judgement.notAClaim(one, "Ada Moreno", DAY, "");
        assertThat(eventOf(settle(corpus, none), one)).as("seed %d", seed).isNull();
        assertThat(settle(corpus, none, Judgement.takeBack(none, "Ada Moreno", DAY, ""))).as("seed %d", seed).isEqualTo(before);
        if (one.id().equals(other.id())) {
            return;
        }
        Judgement same = pair(Question.SAME, one, other);
        Settled joined = settle(corpus, same);
        assertThat(eventOf(joined, one)).as("same, seed %d", seed).isNotNull().isEqualTo(eventOf(joined, other));
        Judgement different = pair(Question.DIFFERENT, one, other);
        Settled parted = settle(corpus, same, different);
        assertThat(eventOf(parted, one) == null || !eventOf(parted, one).equals(eventOf(parted, other))).as("different, seed %d", seed).isTrue();
        assertThat(settle(corpus, same, Judgement.takeBack(same, "Ada Moreno", DAY, ""))).as("seed %d", seed).isEqualTo(before);
    }

    private static Settled settle(RandomCorpus corpus, Judgement... judgements) {
        Judgements all = new Judgements(List.of(judgements));
        return SETTLEMENT.settle(corpus.reports(), all.correct(corpus.claims()), all);
    }

    /** The id of the event that has the claim; null when none has. */
    private static String eventOf(Settled settled, Claim claim) {
        return settled.events().stream()
                .filter(event -> event.accounts().stream().anyMatch(account -> account.claims().contains(claim.id())))
                .map(Event::id)
                .findFirst()
                .orElse(null);
    }
}
