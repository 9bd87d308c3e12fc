package org.dateline.annotate.learnt;

import java.util.List;

/**
 * Tells marks from words, and counts what stands between two words and may part them: verbs, commas, conjunctions, quotation
 * marks.
 */
public final class Marks {
    private static final int KINDS = 4;
    private static final List<String> QUOTES = List.of("``", "''");

    private static final List<String> PUNCTUATION = List.of(".", ",", ":", "``", "''", "-LRB-", "-RRB-", "HYPH", "NFP");

    /** The kind of each tag: a power of 256, or 0. */
    private final int[] kind;
    private final boolean[] punctuation;
    private final boolean[] verb;

    /**
     * @param tags the names of the tags, in the order of their numbers
     */
    public Marks(List<String> tags) {
        this.kind = new int[tags.size()];
        this.punctuation = new boolean[tags.size()];
        this.verb = new boolean[tags.size()];
        for (int i = 0; i < kind.length; i++) {
            String tag = tags.get(i);
            verb[i] = tag.startsWith("VB");
            punctuation[i] = PUNCTUATION.contains(tag);
            boolean finite = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
            kind[i] = finite ? 1 : tag.equals(",") ? 1 << 8 : tag.equals("CC") ? 1 << 16 : QUOTES.contains(tag) ? 1 << 24 : 0;
        }
    }

    /** Whether a tag is that of a mark, which governs no word. */
    boolean isPunctuation(int tag) {
        return punctuation[tag];
    }

    boolean isVerb(int tag) {
        return verb[tag];
    }

    /** For each place in a sentence how many of each kind stand before it, a byte for each kind. */
    int[] sums(Words words) {
        int[] sums = new int[words.size + 1];
        for (int i = 0; i < words.size; i++) {
            sums[i + 1] = sums[i] + kind[words.tag[i]];
        }
        return sums;
    }

    /** Which kinds stand between two words: none, one, or more of each. */
    int between(int[] sums, int one, int other) {
        int first = Math.min(one, other) + 1;
        int last = Math.max(one, other);
        int result = 0;
        for (int k = 0; k < KINDS; k++) {
            int count = (sums[last] >>> 8 * k & 0xFF) - (sums[first] >>> 8 * k & 0xFF) & 0xFF;
            result = result << 2 | Math.min(count, 2);
        }
        return result;
    }
}
