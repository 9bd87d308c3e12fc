package org.dateline.annotate.learnt;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Which labels an arc may have, by the tags of its two words and its direction: those it was seen with. Thread-safe. */
public final class ArcLabels {
    private final int tags;
    private final int labels;
    private final long[] seen;

    /** None yet, of so many tags and labels. */
    public ArcLabels(int tags, int labels) {
        this(tags, labels, new long[2 * tags * tags]);
    }

    private ArcLabels(int tags, int labels, long[] seen) {
        this.tags = tags;
        this.labels = labels;
        this.seen = seen;
    }

    /** Notes that a label was seen. To be called before the labels are used. */
    public void note(int headTag, int childTag, boolean headFollows, int label) {
        seen[at(headTag, childTag, headFollows)] |= 1L << label;
    }

    int labels() {
        return labels;
    }

    /** The labels, as bits; all when no such arc was seen. */
    public long bits(int headTag, int childTag, boolean headFollows) {
        long bits = seen[at(headTag, childTag, headFollows)];
        return bits == 0 ? (1L << labels) - 1 : bits;
    }

    private int at(int headTag, int childTag, boolean headFollows) {
        return 2 * (headTag * tags + childTag) + (headFollows ? 1 : 0);
    }

    void write(DataOutputStream out) throws IOException {
        for (long bits : seen) {
            out.writeLong(bits);
        }
    }

    static ArcLabels read(int tags, int labels, DataInputStream in) throws IOException {
        long[] seen = new long[2 * tags * tags];
        for (int i = 0; i < seen.length; i++) {
            seen[i] = in.readLong();
        }
        return new ArcLabels(tags, labels, seen);
    }
}
