package org.dateline.extract.attribution.learnt;

import org.dateline.hashed.Hash;

/** Labels of arcs as {@link Tree} has them, by their hashes: they are asked for a hundred times a sentence. */
final class Arcs {
    static final int NSUBJ = Hash.word("nsubj");
    static final int OBJ = Hash.word("obj");
    static final int OBL = Hash.word("obl");
    static final int NMOD = Hash.word("nmod");
    static final int OWNER = Hash.word("nmod:poss");
    static final int CASE = Hash.word("case");
    static final int MARK = Hash.word("mark");
    static final int AUX = Hash.word("aux");
    static final int PASSIVE = Hash.word("aux:pass");
    static final int COP = Hash.word("cop");
    static final int DET = Hash.word("det");
    static final int ADVMOD = Hash.word("advmod");
    static final int AMOD = Hash.word("amod");
    static final int ACL = Hash.word("acl");
    static final int RELATIVE = Hash.word("acl:relcl");
    static final int ADVCL = Hash.word("advcl");
    static final int CCOMP = Hash.word("ccomp");
    static final int XCOMP = Hash.word("xcomp");
    static final int CSUBJ = Hash.word("csubj");
    static final int PARATAXIS = Hash.word("parataxis");
    static final int CONJ = Hash.word("conj");
    static final int DEP = Hash.word("dep");

    private Arcs() {}
}
