package org.dateline.lineage;

/**
 * A run of words that two reports have in common.
 *
 * @param first index of its first word in the earlier report
 * @param second index of its first word in the later one
 * @param length number of words
 */
record Stretch(int first, int second, int length) {
    int firstEnd() {
        return first + length;
    }

    int secondEnd() {
        return second + length;
    }

    /** The longest common run around two places that hold the same words; of length 0 when they do not. */
    static Stretch around(Wording first, int i, Wording second, int j) {
        int back = 0;
        while (i - back > 0 && j - back > 0 && first.word(i - back - 1) == second.word(j - back - 1)) {
            back++;
        }
        int ahead = 0;
        while (i + ahead < first.size()
                && j + ahead < second.size()
                && first.word(i + ahead) == second.word(j + ahead)) {
            ahead++;
        }
        return new Stretch(i - back, j - back, back + ahead);
    }

    /** How many words the longest sentence has that stands in it whole, in both reports; 0 when there is none. */
    int sentence(Wording one, Wording other) {
        return Math.min(one.longestSentence(first, firstEnd()), other.longestSentence(second, secondEnd()));
    }

    /** How many of its words are quoted in neither report. */
    int unquoted(Wording one, Wording other) {
        int unquoted = 0;
        for (int k = 0; k < length; k++) {
            unquoted += one.quoted(first + k) || other.quoted(second + k) ? 0 : 1;
        }
        return unquoted;
    }
}
