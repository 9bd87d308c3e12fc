package org.dateline.annotate.learnt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ParseStateTest {
    @Test
    void movesBuildATree() {
        // Rebels(0) shelled(1) Osgil(2)
        ParseState state = new ParseState(3);
        state.move(ParseState.SHIFT, -1);
        state.move(ParseState.LEFT, 4);
        state.move(ParseState.SHIFT, -1);
        state.move(ParseState.RIGHT, 5);
        assertThat(state.isDone()).isTrue();
        assertThat(state.head).containsExactly(1, -1, 1);
        assertThat(state.label).containsExactly(4, -1, 5);
    }

    @Test
    void whatCannotBeDoneIsNotAllowed() {
        ParseState state = new ParseState(2);
        assertThat(state.allows(ParseState.LEFT)).isFalse();
        assertThat(state.allows(ParseState.RIGHT)).isFalse();
        assertThat(state.allows(ParseState.REDUCE)).isFalse();
        state.move(ParseState.SHIFT, -1);
        assertThat(state.allows(ParseState.REDUCE)).as("without a head").isFalse();
        state.move(ParseState.RIGHT, 0);
        assertThat(state.allows(ParseState.REDUCE)).isTrue();
        assertThat(state.allows(ParseState.SHIFT)).as("nothing to come").isFalse();
        assertThatThrownBy(() -> state.allows(9)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whateverTheMovesTheResultIsOneTree() {
        Random random = new Random(11);
        for (int round = 0; round < 2000; round++) {
            ParseState state = new ParseState(1 + random.nextInt(12));
            int moves = 0;
            while (!state.isDone()) {
                int move = random.nextInt(ParseState.MOVES);
                if (state.allows(move)) {
                    state.move(move, random.nextInt(40));
                    moves++;
                }
                assertThat(moves).as("the parser ends").isLessThanOrEqualTo(4 * state.size);
            }
            assertTree(state.head);
        }
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
