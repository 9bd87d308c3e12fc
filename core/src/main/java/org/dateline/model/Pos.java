package org.dateline.model;

/** The universal part-of-speech tags of Universal Dependencies v2. */
public enum Pos {
    ADJ,
    ADP,
    ADV,
    AUX,
    CCONJ,
    DET,
    INTJ,
    NOUN,
    NUM,
    PART,
    PRON,
    PROPN,
    PUNCT,
    SCONJ,
    SYM,
    VERB,
    X;

    /** A noun, a proper noun, a pronoun or a number standing for one. */
    public boolean isNominal() {
        return this == NOUN || this == PROPN || this == PRON || this == NUM;
    }
}
