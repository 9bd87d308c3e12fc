package org.dateline.annotate.learnt;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Where names are found at all: by the lettering of a word, its tag, and whether a name precedes it. Most words of a text are
 * seen by this to be no name, and cost nothing more. Thread-safe.
 */
public final class NameHabits {
    private static final int CASES = 16;

    /** For each case the tags, as bits. */
    private final long[] tags;

    private NameHabits(long[] tags) {
        this.tags = tags;
    }

    /** Nothing noted yet. */
    public NameHabits() {
        this(new long[CASES]);
    }

    /** The case of a word by its shape; to be used with {@link #note}. */
    public static int caseOf(int shape, boolean afterName) {
        return shape & 7 | (afterName ? 8 : 0);
    }

    /** Notes that names are found so. To be called before the habits are used. */
    public void note(int wordCase, int tag) {
        tags[wordCase] |= 1L << tag;
    }

    boolean allows(Words words, int i, boolean afterName) {
        return (tags[caseOf(words.shape[i], afterName)] >>> words.tag[i] & 1) == 1;
    }

    void write(DataOutputStream out) throws IOException {
        for (long bits : tags) {
            out.writeLong(bits);
        }
    }

    static NameHabits read(DataInputStream in) throws IOException {
        long[] tags = new long[CASES];
        for (int i = 0; i < CASES; i++) {
            tags[i] = in.readLong();
        }
        return new NameHabits(tags);
    }
}
