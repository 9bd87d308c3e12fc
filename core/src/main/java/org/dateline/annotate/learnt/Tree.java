package org.dateline.annotate.learnt;

/**
 * The arcs of a sentence.
 *
 * @param head of each word; -1 for the root
 * @param label number of each word's label; -1 for the root
 */
public record Tree(int[] head, int[] label) {}
