package org.dateline.annotate.learnt;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.hashed.Hash;

/** The words that were seen often enough to be known, by hash, each with the tags it was seen with. Thread-safe. */
public final class Vocabulary {
    /** Set in a word's tags when it was seen so often that it can have no others. */
    public static final long SETTLED = 1L << 63;

    private final int[] keys;
    private final long[] tags;
    private final int size;
    private final long open;

    /**
     * @param words the tags of each known word, as bits by tag number, by {@link Hash#word}
     * @param open the tags that words may have that nobody has seen, as bits
     */
    public Vocabulary(Map<Integer, Long> words, long open) {
        this.open = open;
        int capacity = Integer.highestOneBit(Math.max(2, words.size()) * 2) * 2;
        this.keys = new int[capacity];
        this.tags = new long[capacity];
        this.size = words.size();
        new TreeMap<>(words).forEach((word, bits) -> {
            int slot = slot(word);
            keys[slot] = word;
            tags[slot] = bits;
        });
    }

    /** The tags that a word was seen with, as bits; 0 for an unknown word. */
    long tags(int word) {
        return tags[slot(word)];
    }

    /** The tags to choose from for a word that was seen with these tags. */
    long candidates(long seen) {
        return (seen & SETTLED) != 0 ? seen & ~SETTLED : seen | open;
    }

    boolean knows(int word) {
        return keys[slot(word)] == word;
    }

    private int slot(int word) {
        int slot = word >>> 1 & keys.length - 1;
        while (keys[slot] != 0 && keys[slot] != word) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    void write(DataOutputStream out) throws IOException {
        SortedMap<Integer, Long> words = new TreeMap<>();
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0) {
                words.put(keys[i], tags[i]);
            }
        }
        out.writeLong(open);
        out.writeInt(size);
        for (Map.Entry<Integer, Long> word : words.entrySet()) {
            out.writeInt(word.getKey());
            out.writeLong(word.getValue());
        }
    }

    static Vocabulary read(DataInputStream in) throws IOException {
        Map<Integer, Long> words = new TreeMap<>();
        long open = in.readLong();
        for (int i = in.readInt(); i > 0; i--) {
            words.put(in.readInt(), in.readLong());
        }
        return new Vocabulary(words, open);
    }
}
