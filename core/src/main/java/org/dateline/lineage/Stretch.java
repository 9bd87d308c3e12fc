package org.dateline.lineage;

/**
 * A run of words that two reports have in common.
 *
 * @param firstStart index of its first word in the earlier report
 * @param secondStart index of its first word in the later one
 * @param length number of words
 */
record Stretch(int firstStart, int secondStart, int length) {
    /** Shorter stretches count only when they hold a whole sentence: stock phrases have up to a dozen words. */
    private static final int LONG = 16;
    /** Shorter sentences are said alike by chance. */
    private static final int SENTENCE = Wording.RUN;

    /** The longest common run around two places that hold the same words. */
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

    /** Whether so much in common is no accident. */
    boolean counts(Wording first, Wording second) {
        return length >= LONG
                || first.longestSentence(firstStart, firstStart + length) >= SENTENCE
                        && second.longestSentence(secondStart, secondStart + length) >= SENTENCE;
    }
}
