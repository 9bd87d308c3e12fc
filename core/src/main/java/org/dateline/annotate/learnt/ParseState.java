package org.dateline.annotate.learnt;

import java.util.Arrays;

/**
 * An arc-eager parser in the middle of a sentence: words that wait for more on a stack, words still to come, and the arcs
 * made so far. Whoever moves it asks {@link #allows} first.
 */
public final class ParseState {
    /** The next word goes onto the stack, without a head for now. */
    public static final int SHIFT = 0;
    /** The stack's top, which has its head, is done with. */
    public static final int REDUCE = 1;
    /** The next word becomes the head of the stack's top, which is done with. */
    public static final int LEFT = 2;
    /** The stack's top becomes the head of the next word, which goes onto the stack. */
    public static final int RIGHT = 3;
    /** How many moves there are. */
    public static final int MOVES = 4;

    public final int size;
    /** Head of each word; -1 as long as there is none. */
    public final int[] head;
    /** Label of each word's arc; -1 as long as there is none. */
    public final int[] label;
    final int[][] left;
    final int[][] right;
    final int[] leftCount;
    final int[] rightCount;
    /** Labels of the children on either side, as bits. */
    final long[] leftLabels;
    final long[] rightLabels;
    private final int[] stack;
    private int depth;
    private int next;
    /** A word taken back from the stack because the sentence ended before it had a head; otherwise -1. */
    private int takenBack = -1;

    /** Before the first move, over so many words. */
    public ParseState(int size) {
        this.size = size;
        this.head = filled(size);
        this.label = filled(size);
        this.left = new int[][] {filled(size), filled(size)};
        this.right = new int[][] {filled(size), filled(size)};
        this.leftCount = new int[size];
        this.rightCount = new int[size];
        this.leftLabels = new long[size];
        this.rightLabels = new long[size];
        this.stack = new int[size];
    }

    private static int[] filled(int size) {
        int[] values = new int[size];
        Arrays.fill(values, -1);
        return values;
    }

    /** The word {@code i} below the stack's top; -1 when the stack is not that deep. */
    public int stack(int i) {
        return i < depth ? stack[depth - 1 - i] : -1;
    }

    /** How many words the stack holds. */
    public int depth() {
        return depth;
    }

    /** The word {@code i} after the next one; -1 past the end. */
    public int next(int i) {
        if (takenBack >= 0) {
            return i == 0 ? takenBack : -1;
        }
        return next + i < size ? next + i : -1;
    }

    /** Whether a move can be made now. */
    public boolean allows(int move) {
        boolean waiting = next(0) >= 0;
        return switch (move) {
            case SHIFT -> waiting && takenBack < 0;
            case REDUCE -> depth > 0 && head[stack(0)] >= 0;
            case LEFT -> waiting && depth > 0 && head[stack(0)] < 0;
            case RIGHT -> waiting && depth > 0;
            default -> throw new IllegalArgumentException("not a move: " + move);
        };
    }

    /** Makes a move; the label is that of the arc that {@link #LEFT} and {@link #RIGHT} make. */
    public void move(int move, int arc) {
        switch (move) {
            case SHIFT -> push();
            case REDUCE -> depth--;
            case LEFT -> {
                attach(stack(0), next(0), arc);
                depth--;
            }
            case RIGHT -> {
                attach(next(0), stack(0), arc);
                push();
            }
            default -> throw new IllegalArgumentException("not a move: " + move);
        }
    }

    private void push() {
        stack[depth++] = next(0);
        if (takenBack >= 0) {
            takenBack = -1;
        } else {
            next++;
        }
    }

    /**
     * Whether the tree is finished: no word is to come and one word without a head is left, the root. When there are others
     * without a head, takes the last of them back from the stack, so that it can still find one.
     */
    public boolean isDone() {
        if (takenBack >= 0 && depth == 0) {
            push();
        }
        if (next(0) >= 0) {
            return false;
        }
        while (depth > 0 && head[stack(0)] >= 0) {
            depth--;
        }
        if (depth <= 1) {
            return true;
        }
        takenBack = stack[--depth];
        return false;
    }

    /** Whether the words have run out and only the search for one root goes on. */
    public boolean isClosing() {
        return takenBack >= 0;
    }

    /** Tells states apart by the next word, the larger half, and by the stack and which of its words have a head. */
    long signature() {
        int hash = takenBack;
        for (int i = 0; i < depth; i++) {
            hash = hash * 1000003 + 2 * stack[i] + (head[stack[i]] >= 0 ? 1 : 0);
        }
        return (long) (takenBack >= 0 ? size + 1 : next) << Integer.SIZE | hash & 0xFFFFFFFFL;
    }

    private void attach(int word, int to, int arc) {
        head[word] = to;
        label[word] = arc;
        if (word < to) {
            left[1][to] = left[0][to];
            left[0][to] = word;
            leftCount[to]++;
            leftLabels[to] |= 1L << arc;
        } else {
            right[1][to] = right[0][to];
            right[0][to] = word;
            rightCount[to]++;
            rightLabels[to] |= 1L << arc;
        }
    }

    /** The arcs made so far. */
    public Tree tree() {
        return new Tree(head, label);
    }
}
