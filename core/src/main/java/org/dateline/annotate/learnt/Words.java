package org.dateline.annotate.learnt;

import org.dateline.hashed.Hash;

/**
 * A sentence as the classifiers see it: for each token hashes of its form and its ends, its shape, and the tags it may have;
 * then, once the tagger has run, its tag. Not thread-safe; one for each sentence.
 */
public final class Words {
    static final int LOWER = 1;
    static final int CAPITALISED = 2;
    static final int CAPITALS = 3;
    static final int MIXED = 4;
    static final int UNCASED = 5;
    private static final int FIRST = 8;
    private static final int HYPHEN = 16;
    private static final int DIGIT = 32;
    private static final int DOT = 64;
    private static final int LETTER = 128;

    final int size;
    final boolean uniform;
    final String[] forms;
    /** The hash of a known word; for others a hash of their ending. */
    final int[] word;
    /** The hash of each form, known or not, and of its last three letters. */
    final int[] form;
    final int[] end3;
    /** How each word is written, as bits. */
    public final int[] shape;
    /** The tags each word was seen with, see {@link Vocabulary#tags}. */
    final long[] mayBe;
    /** The tags each word may be given. */
    public final long[] candidates;
    /** Tag numbers. */
    public final int[] tag;

    /**
     * @param uniform whether the case of letters says nothing here: all capitals, all small, or Headline Case
     */
    public Words(String[] forms, boolean uniform, Vocabulary vocabulary) {
        this.size = forms.length;
        this.uniform = uniform;
        this.forms = forms;
        this.word = new int[size];
        this.form = new int[size];
        this.end3 = new int[size];
        this.shape = new int[size];
        this.mayBe = new long[size];
        this.candidates = new long[size];
        this.tag = new int[size];
        for (int i = 0; i < size; i++) {
            int hash = Hash.word(forms[i]);
            form[i] = hash;
            end3[i] = Hash.suffix(forms[i], 3);
            shape[i] = shape(forms[i], uniform) | (i == 0 ? FIRST : 0);
            mayBe[i] = vocabulary.tags(hash);
            candidates[i] = vocabulary.candidates(mayBe[i]);
            word[i] = vocabulary.knows(hash) ? hash : Hash.mix(shape[i] & ~FIRST, Hash.suffix(forms[i], 2));
        }
    }

    private static int shape(String form, boolean uniform) {
        int upper = 0;
        int lower = 0;
        int marks = 0;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (Character.isUpperCase(c)) {
                upper++;
            } else if (Character.isLetter(c)) {
                lower++;
            } else {
                marks |= c == '-' ? HYPHEN : c >= '0' && c <= '9' ? DIGIT : c == '.' ? DOT : 0;
            }
        }
        if (upper + lower == 0) {
            return marks;
        }
        return marks | LETTER | (uniform ? UNCASED : lettering(form, upper, lower));
    }

    private static int lettering(String form, int upper, int lower) {
        if (upper == 0) {
            return LOWER;
        }
        boolean opens = Character.isUpperCase(form.charAt(0));
        return lower == 0 && upper > 1 ? CAPITALS : opens && upper == 1 ? CAPITALISED : MIXED;
    }
}
