package org.dateline.resolve.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.model.Mention;
import org.dateline.model.Sentence;
import org.dateline.model.When;
import org.dateline.testing.Texts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs {@code times.tsv} and the sentences of the time rules. */
class TimeSpecTest {
    @TestFactory
    Stream<DynamicTest> expressionsNameTheirDays() throws IOException {
        try (InputStream table = Objects.requireNonNull(getClass().getResourceAsStream("times.tsv"))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("published\t"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> DynamicTest.dynamicTest(cells[3] + " (" + cells[0] + ")", () -> check(cells)))
                    .toList()
                    .stream();
        }
    }

    private static void check(String[] cells) {
        Sentence sentence = Sentences.of(cells[3]);
        List<Mention> mentions = Sentences.SPOTTER.spot(sentence);
        if (cells[4].equals("-")) {
            assertThat(mentions).extracting(mention -> mention.phrase().words()).isEmpty();
            return;
        }
        assertThat(mentions).extracting(mention -> mention.phrase().words()).containsExactly(cells[4]);
        int head = mentions.get(0).phrase().head();
        Tense tense = cells[2].isEmpty() ? Sentences.RESOLVER.tenseOf(sentence, head) : Tense.valueOf(cells[2]);
        Anchor anchor = new Anchor(day(cells[0]), day(cells[1]));
        When when = Sentences.RESOLVER.resolve(mentions.get(0).phrase(), sentence, anchor, tense);
        assertThat(summary(when)).isEqualTo(String.join(" ", cell(cells, 5), cell(cells, 6), cell(cells, 7), cell(cells, 8)).strip());
        if (when != null) {
            assertThat(when.words()).isEqualTo(cells[4]).isEqualTo(when.span().of(cells[3]));
        }
    }

    private static String summary(When when) {
        return when == null
                ? "- - NOTHING -"
                : String.join(" ", text(when.from()), text(when.to()), when.precision().name(), text(when.relative()));
    }

    private static String text(Object value) {
        return value == null ? "-" : value.toString();
    }

    private static String cell(String[] cells, int i) {
        return i < cells.length && !cells[i].isEmpty() ? cells[i] : "-";
    }

    private static LocalDate day(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }

    @Test
    void rulesFireOnTheirSentencesAndNoOthers() {
        TimeRuleCheck check = new TimeRuleCheck(Texts.lexicon());
        assertThat(check.problems(Texts::annotate)).isEmpty();
        assertThat(check.size()).isGreaterThan(250);
    }

    @Test
    void everyRuleHasASentenceThatMustNotFire() {
        assertThat(Texts.lexicon().rules("en/times/expressions.rules"))
                .allSatisfy(rule -> assertThat(rule.all("no")).as(rule.id()).isNotEmpty());
    }
}
