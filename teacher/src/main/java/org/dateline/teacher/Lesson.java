package org.dateline.teacher;

import java.util.Arrays;
import org.dateline.annotate.learnt.Tree;
import org.dateline.annotate.learnt.Vocabulary;
import org.dateline.annotate.learnt.Words;

/**
 * A sentence to learn from.
 *
 * @param uniform whether the case of its letters says nothing
 * @param tags the tags that a tagger gave it which had not seen it; null before there are any
 * @param tree as a parser read it; null before it has
 */
record Lesson(SilverSentence sentence, boolean uniform, int[] tags, Tree tree) {
    static Lesson of(SilverSentence sentence, boolean uniform) {
        return new Lesson(sentence, uniform, null, null);
    }

    Lesson withTags(int[] others) {
        return new Lesson(sentence, uniform, others, tree);
    }

    Lesson withTree(Tree other) {
        return new Lesson(sentence, uniform, tags, other);
    }

    /** The same with the sentence as altered, which may have lost its last token. */
    Lesson altered(SilverSentence other, boolean withoutCase) {
        return new Lesson(other, withoutCase, tags == null ? null : Arrays.copyOf(tags, other.size()), treeOf(other.size()));
    }

    /** The tree of the first words; what hung on a word that is gone hangs on nothing. */
    private Tree treeOf(int size) {
        if (tree == null) {
            return null;
        }
        int[] heads = Arrays.stream(tree.head()).limit(size).map(head -> head < size ? head : -1).toArray();
        return new Tree(heads, Arrays.copyOf(tree.label(), size));
    }

    /** The words with the tags of the lesson, where it has any. */
    Words words(Vocabulary vocabulary) {
        Words words = new Words(sentence.forms(), uniform, vocabulary);
        if (tags != null) {
            System.arraycopy(tags, 0, words.tag, 0, tags.length);
        }
        return words;
    }
}
