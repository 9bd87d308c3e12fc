package org.dateline.teacher;

import org.dateline.annotate.learnt.ParseState;

/**
 * Says how many arcs of the right tree a move makes impossible, in whatever state a parser has got into (Goldberg and Nivre
 * 2012). For trees with crossing arcs, which this parser cannot build, the costs are those of the arcs one by one.
 */
final class Oracle {
    private final ParseState state;
    private final int[] gold;

    /**
     * @param gold head of each word; -1 for the root
     */
    Oracle(ParseState state, int[] gold) {
        this.state = state;
        this.gold = gold;
    }

    /** How many right arcs the move, which must be allowed, loses. */
    int cost(int move) {
        int top = state.stack(0);
        int next = state.next(0);
        return switch (move) {
            case ParseState.SHIFT -> headOnStack(next, 0) + childrenOnStack(next, 0);
            case ParseState.RIGHT -> (gold[next] == top ? 0 : headOnStack(next, 0) + headToCome(next, 1)) + childrenOnStack(next, 0);
            case ParseState.LEFT -> childrenToCome(top) + (gold[top] == next ? 0 : headToCome(top, 1));
            case ParseState.REDUCE -> childrenToCome(top);
            default -> throw new IllegalArgumentException("not a move: " + move);
        };
    }

    /** Whether the word's head stands on the stack. */
    private int headOnStack(int word, int from) {
        for (int i = from; i < state.depth(); i++) {
            if (state.stack(i) == gold[word]) {
                return 1;
            }
        }
        return 0;
    }

    /** Whether the word's head is to come, or the word is the root: a head that it gets now is wrong. */
    private int headToCome(int word, int from) {
        int first = state.next(from);
        return gold[word] < 0 || first >= 0 && gold[word] >= first ? 1 : 0;
    }

    /** How many words on the stack wait for this word as their head. */
    private int childrenOnStack(int word, int from) {
        int count = 0;
        for (int i = from; i < state.depth(); i++) {
            int each = state.stack(i);
            count += gold[each] == word && state.head[each] < 0 ? 1 : 0;
        }
        return count;
    }

    private int childrenToCome(int word) {
        int count = 0;
        for (int i = state.next(0); i >= 0 && i < state.size; i++) {
            count += gold[i] == word ? 1 : 0;
        }
        return count;
    }
}
