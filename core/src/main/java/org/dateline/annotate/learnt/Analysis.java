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
public record Analysis(String[] tags, String[] lemmas, int[] heads, String[] labels, int[] names) {
    /**
     * The same reading of tokens that stand among others, which are left to {@link #set}.
     *
     * @param places index of each token among all, rising
     * @param size how many tokens there are in all
     */
    public Analysis among(int[] places, int size) {
        Analysis all = new Analysis(new String[size], new String[size], new int[size], new String[size], new int[size]);
        for (int i = 0; i < places.length; i++) {
            all.set(places[i], tags[i], lemmas[i], heads[i] < 0 ? -1 : places[heads[i]], labels[i], names[i]);
        }
        return all;
    }

    /** Puts down what one token is. */
    public void set(int token, String tag, String lemma, int head, String label, int name) {
        tags[token] = tag;
        lemmas[token] = lemma;
        heads[token] = head;
        labels[token] = label;
        names[token] = name;
    }

    /** The same in arrays of its own. */
    public Analysis copy() {
        return new Analysis(tags.clone(), lemmas.clone(), heads.clone(), labels.clone(), names.clone());
    }

    /** Puts down what another says of the same tokens. */
    public void set(Analysis other) {
        for (int i = 0; i < tags.length; i++) {
            set(i, other.tags[i], other.lemmas[i], other.heads[i], other.labels[i], other.names[i]);
        }
    }
}
