package org.dateline.relate.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StoryGroupsTest {
    private static StoryPairs.Link link(int one, int other, double weight) {
        return new StoryPairs.Link(one, other, weight);
    }

    @Test
    void pairsAboveNoughtAreJoinedAndOthersNot() {
        assertThat(StoryGroups.of(4, List.of(link(0, 1, 2), link(2, 3, -1)))).containsExactly(0, 0, 2, 3);
    }

    @Test
    void oneLikenessDoesNotChainTwoStories() {
        assertThat(StoryGroups.of(4, List.of(link(0, 1, 4), link(2, 3, 4), link(1, 2, 1)))).containsExactly(0, 0, 2, 2);
    }

    @Test
    void theOrderOfThePairsChangesNothing() {
        Random random = new Random(7);
        for (int round = 0; round < 50; round++) {
            List<StoryPairs.Link> links = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                for (int j = i + 1; j < 12; j++) {
                    if (random.nextInt(3) == 0) {
                        links.add(link(i, j, random.nextDouble() * 8 - 4));
                    }
                }
            }
            int[] groups = StoryGroups.of(12, links);
            Collections.shuffle(links, random);
            assertThat(StoryGroups.of(12, links)).isEqualTo(groups);
        }
    }
}
