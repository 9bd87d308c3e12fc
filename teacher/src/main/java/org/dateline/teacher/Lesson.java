package org.dateline.teacher;

/**
 * A sentence to learn from.
 *
 * @param uniform whether the case of its letters says nothing
 * @param tags the tags that a tagger gave it which had not seen it; null before there are any
 */
record Lesson(SilverSentence sentence, boolean uniform, int[] tags) {
    Lesson withTags(int[] others) {
        return new Lesson(sentence, uniform, others);
    }
}
