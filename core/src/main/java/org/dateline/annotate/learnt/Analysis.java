package org.dateline.annotate.learnt;

/**
 * What the model says of one sentence, token by token.
 *
 * @param tags Penn tags
 * @param lemmas dictionary forms
 * @param heads index of each token's head; -1 for the root
 * @param labels Universal Dependencies labels; "root" for the root
 * @param names indices into {@link NameTagger#TYPES}
 */
public record Analysis(String[] tags, String[] lemmas, int[] heads, String[] labels, int[] names) {}
