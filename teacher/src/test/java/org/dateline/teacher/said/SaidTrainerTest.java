package org.dateline.teacher.said;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.extract.attribution.learnt.Weights;
import org.dateline.model.Saying;
import org.dateline.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SaidTrainerTest {
    private static final String TEXT = "Ana Reyes said the bridge fell. \uD83C\uDF09 \"It fell,\" she added.";

    @Test
    void anArticleIsReadWithOffsetsInCodePointsAndPiecesOfOneRole(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("text"));
        Files.createDirectories(folder.resolve("attributions"));
        Files.writeString(folder.resolve("text/osgil.txt"), TEXT);
        Files.write(folder.resolve("attributions/osgil_a1.ann"), List.of(
                "T1\tSource 0 9\tAna Reyes",
                "T2\tCue 10 14\tsaid",
                "T3\tContent 15 21;22 30\tthe br idge fell",
                "T4\tSource 45 48\tshe",
                "T5\tCue 49 54\tadded",
                "T6\tContent 34 44\t\"It fell,\"",
                "T7\tDiscard 0 3\tAna",
                "E1\tAttribution:T2 Content:T3 Cue:T2 Source:T1",
                "E2\tAttribution:T5 Content:T6 Cue:T5 Source:T4"));

        List<Article> articles = Article.in(folder);

        assertThat(articles).hasSize(1);
        assertThat(articles.get(0).sayings()).extracting(saying -> saying.source().get(0).of(TEXT)).containsExactly("Ana Reyes", "she");
        assertThat(articles.get(0).sayings()).extracting(saying -> saying.content().size()).containsExactly(2, 1);
        assertThat(articles.get(0).sayings().get(1).content().get(0).of(TEXT)).isEqualTo("\"It fell,\"");
    }

    @Test
    void aSayingAgreesWhenHalfOfTheContentsAndAWordOfTheSourcesAreShared() {
        String text = "Ana Reyes said the old bridge fell";
        Saying right = new Saying(List.of(new Span(0, 9)), List.of(new Span(10, 14)), List.of(new Span(15, 34)), 1);
        Saying half = new Saying(List.of(new Span(4, 9)), List.of(new Span(10, 14)), List.of(new Span(15, 22)), 1);
        Saying less = new Saying(List.of(new Span(4, 9)), List.of(new Span(10, 14)), List.of(new Span(15, 18)), 1);
        Saying nobody = new Saying(List.of(), List.of(new Span(10, 14)), List.of(new Span(15, 34)), 1);

        assertThat(SaidScore.agreeing(text, List.of(right), List.of(half))).hasSize(1);
        assertThat(SaidScore.agreeing(text, List.of(right), List.of(less))).isEmpty();
        assertThat(SaidScore.agreeing(text, List.of(right), List.of(nobody))).isEmpty();
    }

    @Test
    void whatTellsCasesApartGetsTheWeightAndWhatDoesNotGetsNone() {
        Learner learner = new Learner(new Weights(8, 1), 0.1, 0.5, 0);
        for (int i = 0; i < 200; i++) {
            learner.learn(new int[] {1, 3}, new int[0], true);
            learner.learn(new int[] {2, 3}, new int[0], false);
        }
        assertThat(learner.weights().score(new int[] {1})).isPositive();
        assertThat(learner.weights().score(new int[] {2})).isNegative();
        assertThat(Math.abs(learner.weights().score(new int[] {3}))).isLessThan(learner.weights().score(new int[] {1}) / 2);
    }

    @Test
    void whatIsOnePersonsHabitStaysWithThePerson() {
        Learner learner = new Learner(new Weights(8, 1), 0.1, 0.1, 0);
        for (int i = 0; i < 300; i++) {
            learner.learn(new int[] {1}, new int[] {7}, true);
            learner.learn(new int[] {1}, new int[] {8}, false);
        }
        assertThat(Math.abs(learner.weights().score(new int[] {1}))).isLessThan(0.2);
    }
}
