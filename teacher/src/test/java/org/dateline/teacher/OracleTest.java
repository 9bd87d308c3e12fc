package org.dateline.teacher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.dateline.annotate.learnt.ParseState;
import org.junit.jupiter.api.Test;

class OracleTest {
    private final Random random = new Random(5);

    @Test
    void movesWithoutCostLeadToEveryProjectiveTree() {
        for (int round = 0; round < 3000; round++) {
            int[] gold = projective(1 + random.nextInt(14));
            assertThat(follow(gold)).isEqualTo(gold);
        }
    }

    @Test
    void whenArcsCrossMostAreStillBuilt() {
        // in both an arc crosses another, or the root
        int[] gold = {2, -1, 1, 1, 2};
        int[] crossing = {2, 3, -1, 2};
        assertThat(same(follow(gold), gold)).isGreaterThanOrEqualTo(3);
        assertThat(same(follow(crossing), crossing)).isGreaterThanOrEqualTo(2);
        for (int round = 0; round < 1000; round++) {
            int[] any = tree(2 + random.nextInt(10));
            assertThat(follow(any)).hasSize(any.length);
        }
    }

    @Test
    void theCostOfAMoveIsTheNumberOfArcsItLoses() {
        // after any wrong moves: the arcs still built from here are those that were not lost by then
        for (int round = 0; round < 2000; round++) {
            int[] gold = projective(2 + random.nextInt(9));
            ParseState state = new ParseState(gold.length);
            Oracle oracle = new Oracle(state, gold);
            int lost = 0;
            while (!state.isDone() && !state.isClosing()) {
                int move = random.nextInt(ParseState.MOVES);
                if (random.nextInt(4) > 0) {
                    move = best(state, oracle);
                }
                if (state.allows(move)) {
                    lost += oracle.cost(move);
                    state.move(move, 0);
                }
            }
            int missed = gold.length - same(state.head, gold);
            assertThat(missed).as("%d lost on the way", lost).isLessThanOrEqualTo(lost + state.depth());
            if (lost == 0) {
                assertThat(state.head).isEqualTo(gold);
            }
        }
    }

    private int[] follow(int[] gold) {
        ParseState state = new ParseState(gold.length);
        Oracle oracle = new Oracle(state, gold);
        while (!state.isDone()) {
            state.move(best(state, oracle), 0);
        }
        return state.head;
    }

    private static int best(ParseState state, Oracle oracle) {
        int best = -1;
        for (int move = 0; move < ParseState.MOVES; move++) {
            if (state.allows(move) && (best < 0 || oracle.cost(move) < oracle.cost(best))) {
                best = move;
            }
        }
        return best;
    }

    private static int same(int[] one, int[] other) {
        int same = 0;
        for (int i = 0; i < one.length; i++) {
            same += one[i] == other[i] ? 1 : 0;
        }
        return same;
    }

    /** A random tree without crossing arcs. */
    private int[] projective(int size) {
        int[] heads = new int[size];
        grow(heads, 0, size, -1);
        return heads;
    }

    private void grow(int[] heads, int from, int to, int head) {
        if (from >= to) {
            return;
        }
        int root = from + random.nextInt(to - from);
        heads[root] = head;
        split(heads, from, root, root);
        split(heads, root + 1, to, root);
    }

    /** One or two neighbouring subtrees below the same head. */
    private void split(int[] heads, int from, int to, int head) {
        int cut = from + random.nextInt(Math.max(1, to - from));
        grow(heads, from, cut, head);
        grow(heads, cut, to, head);
    }

    /** A random tree, arcs crossing or not. */
    private int[] tree(int size) {
        int[] heads = new int[size];
        heads[0] = -1;
        for (int i = 1; i < size; i++) {
            heads[i] = random.nextInt(i);
        }
        return heads;
    }
}
