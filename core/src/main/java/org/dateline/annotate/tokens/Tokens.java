package org.dateline.annotate.tokens;

import java.util.Arrays;

/** The tokens of a passage in text order, as half-open stretches of it. */
public final class Tokens {
    private final String text;
    private int[] starts;
    private int[] ends;
    private int size;

    Tokens(String text) {
        this.text = text;
        this.starts = new int[16 + text.length() / 4];
        this.ends = new int[starts.length];
    }

    void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        starts[size] = start;
        ends[size++] = end;
    }

    /** How many tokens there are; 0 for a blank passage. */
    public int size() {
        return size;
    }

    /** The token's first character, in UTF-16 units from the passage's start. */
    public int start(int token) {
        return starts[token];
    }

    /** One past the token's last character. */
    public int end(int token) {
        return ends[token];
    }

    /** The token as it stands in the passage. */
    public String form(int token) {
        return text.substring(starts[token], ends[token]);
    }

    char first(int token) {
        return text.charAt(starts[token]);
    }

    int length(int token) {
        return ends[token] - starts[token];
    }

    /** Whether nothing stands between the token and the one before it. */
    boolean touches(int token) {
        return token > 0 && ends[token - 1] == starts[token];
    }
}
