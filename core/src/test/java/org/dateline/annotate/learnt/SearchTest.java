package org.dateline.annotate.learnt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Weights by chance make nearly every move doubtful. */
class SearchTest {
    private static final List<String> TAGS = List.of("NN", "VBD", "IN", ",");
    private static final int LABELS = 5;

    private final Random random = new Random(5);
    private final PackedWeights moves = weights(2);
    private final PackedWeights labels = weights(3);

    @Test
    void doubtsLeaveOneTreeAndNothingForTheNextSentence() {
        Parser.Run run = run();
        int changed = 0;
        for (int round = 0; round < 500; round++) {
            Words words = sentence(1 + random.nextInt(25));
            int[] heads = run.parse(words, moves, labels).head;
            assertTree(heads);
            assertThat(heads).as("read by itself").isEqualTo(run().parse(words, moves, labels).head);
            changed += Arrays.equals(heads, run.parseOnce(words, moves, labels).head) ? 0 : 1;
        }
        assertThat(changed).as("sentences that going back has changed").isBetween(50, 499);
    }

    @Test
    void withoutDoubtsTheBestMovesAreMade() {
        Layout layout = new Layout(1, 2);
        PackedWeights sure = PackedWeights.of(layout, new float[] {9, 3, -3, -9, 9, 3, -3, -9});
        for (int round = 0; round < 50; round++) {
            Words words = sentence(1 + random.nextInt(12));
            assertThat(run().parse(words, sure, labels).head).isEqualTo(run().parseOnce(words, sure, labels).head);
        }
    }

    private static Parser.Run run() {
        return new Parser(new ArcLabels(TAGS.size(), LABELS), new Marks(TAGS)).new Run();
    }

    private Words sentence(int size) {
        String[] forms = new String[size];
        for (int i = 0; i < size; i++) {
            forms[i] = "word" + (char) ('a' + random.nextInt(20));
        }
        Words words = new Words(forms, false, new Vocabulary(new TreeMap<>(), 1));
        for (int i = 0; i < size; i++) {
            words.tag[i] = random.nextInt(TAGS.size());
        }
        return words;
    }

    private PackedWeights weights(int slotBits) {
        Layout layout = new Layout(10, slotBits);
        float[] weights = new float[layout.cells()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = random.nextInt(21) - 10;
        }
        weights[0] = 127;
        return PackedWeights.of(layout, weights);
    }

    private static void assertTree(int[] head) {
        int roots = 0;
        for (int i = 0; i < head.length; i++) {
            roots += head[i] < 0 ? 1 : 0;
            int steps = 0;
            for (int at = i; at >= 0; at = head[at]) {
                assertThat(++steps).as("no circle").isLessThanOrEqualTo(head.length);
            }
        }
        assertThat(roots).isEqualTo(1);
    }
}
