package org.dateline.settle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import org.dateline.Settlement;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.Claim;
import org.dateline.model.Report;
import org.dateline.model.Settled;
import org.junit.jupiter.api.Test;

/** The record is the same in whatever order, on however many threads, and however often reports are read. */
class SettlingPropertiesTest {
    private static final int CORPORA = 60;
    private static final Lexicon LEXICON = Lexicon.load(Path.of(System.getProperty("dateline.home"), "lexicon"));

    private final Settlement settlement = new Settlement(LEXICON);

    private interface Check {
        void check(Settled expected, List<Report> reports, List<Claim> claims, Random random);
    }

    private void eachCorpus(Check check) {
        for (int seed = 0; seed < CORPORA; seed++) {
            RandomCorpus corpus = new RandomCorpus(seed);
            Settled expected = settlement.settle(corpus.reports(), corpus.claims());
            check.check(expected, new ArrayList<>(corpus.reports()), new ArrayList<>(corpus.claims()), new Random(seed));
        }
    }

    @Test
    void orderAndDuplicatesChangeNothing() {
        eachCorpus((expected, reports, claims, random) -> {
            reports.addAll(List.copyOf(reports));
            claims.addAll(List.copyOf(claims));
            Collections.shuffle(reports, random);
            Collections.shuffle(claims, random);
            assertThat(settlement.settle(reports, claims)).isEqualTo(expected);
        });
    }

    @Test
    void threadsChangeNothing() {
        ForkJoinPool four = new ForkJoinPool(4);
        ForkJoinPool one = new ForkJoinPool(1);
        eachCorpus((expected, reports, claims, random) -> {
            ForkJoinTask<Settled> many = four.submit(() -> settlement.settle(reports, claims));
            assertThat(many.join()).isEqualTo(expected);
            assertThat(one.submit(() -> settlement.settle(reports, claims)).join()).isEqualTo(expected);
        });
        four.shutdown();
        one.shutdown();
    }

    /** What was settled before leaves nothing behind. */
    @Test
    void readingInTwoHalvesChangesNothing() {
        eachCorpus((expected, reports, claims, random) -> {
            List<Report> half = reports.subList(0, reports.size() / 2);
            List<String> ids = half.stream().map(Report::id).toList();
            Settlement other = new Settlement(LEXICON);
            other.settle(half, claims.stream().filter(claim -> ids.contains(claim.evidence().report())).toList());
            assertThat(other.settle(reports, claims)).isEqualTo(expected);
        });
    }
}
