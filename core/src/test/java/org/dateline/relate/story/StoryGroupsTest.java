package org.dateline.relate.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class StoryGroupsTest {
    private static StoryPairs.Pair pair(int one, int other) {
        return new StoryPairs.Pair(one, other, new TreeSet<>());
    }

    @Test
    void pairsAboveNoughtAreJoinedAndOthersNot() {
        int[] groups = StoryGroups.of(4, List.of(pair(0, 1), pair(2, 3)), List.of(2.0, -1.0));
        assertThat(groups).containsExactly(0, 0, 2, 3);
    }

    @Test
    void oneLikenessDoesNotChainTwoStories() {
        int[] groups = StoryGroups.of(
                4, List.of(pair(0, 1), pair(2, 3), pair(1, 2)), List.of(4.0, 4.0, 1.0));
        assertThat(groups).containsExactly(0, 0, 2, 2);
    }

    @Test
    void theOrderOfThePairsChangesNothing() {
        Random random = new Random(7);
        for (int round = 0; round < 50; round++) {
            List<StoryPairs.Pair> pairs = new ArrayList<>();
            List<Double> weights = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                for (int j = i + 1; j < 12; j++) {
                    if (random.nextInt(3) == 0) {
                        pairs.add(pair(i, j));
                        weights.add(random.nextDouble() * 8 - 4);
                    }
                }
            }
            int[] groups = StoryGroups.of(12, pairs, weights);
            List<Integer> order = new ArrayList<>();
            for (int p = 0; p < pairs.size(); p++) {
                order.add(p);
            }
            Collections.shuffle(order, random);
            int[] shuffled = StoryGroups.of(12, order.stream().map(pairs::get).toList(), order.stream().map(weights::get).toList());
            assertThat(shuffled).isEqualTo(groups);
        }
    }
}
