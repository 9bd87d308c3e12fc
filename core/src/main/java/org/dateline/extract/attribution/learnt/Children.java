package org.dateline.extract.attribution.learnt;

import java.util.Set;
import org.dateline.hashed.Hash;
import org.dateline.model.Pos;

/** What hangs on one token of a tree, seen in one go over its children; -1 where there is no such child. */
final class Children {
    private static final Set<String> NEGATIONS = Set.of("not", "never", "no");

    private final Tree tree;
    int object;
    /** The first clause that hangs on the word. */
    int clause;
    /** The first phrase behind the word that a preposition may lead in. */
    int oblique;
    int determiner;
    int owner;
    /** Hash of the last negation's lemma; 0 for none. */
    int negation;
    /** Hash of what helps the word. */
    int auxiliary;
    /** Which kinds of dependents there are, in their order. */
    int kinds;
    private int lastKind;

    Children(Tree tree) {
        this.tree = tree;
    }

    /** Fills in everything for the token. */
    void look(int token) {
        object = -1;
        clause = -1;
        oblique = -1;
        determiner = -1;
        owner = -1;
        negation = 0;
        auxiliary = 0;
        kinds = 7;
        lastKind = 0;
        for (int child : tree.children[token]) {
            int label = tree.base[child];
            phrases(token, child, label);
            helpers(child, label);
            boolean telling = label != Arcs.AUX && label != Arcs.ADVMOD && label != Arcs.DET && label != Arcs.AMOD && !tree.isPunctuation(child);
            if (telling && tree.relation[child] != lastKind) {
                lastKind = tree.relation[child];
                kinds = Hash.mix(kinds, child < token ? lastKind : lastKind + 1);
            }
        }
    }

    private void phrases(int token, int child, int label) {
        if (label == Arcs.OBJ && object < 0) {
            object = child;
        } else if (clause < 0 && isClause(tree.relation[child])) {
            clause = child;
        } else if (label == Arcs.OBL || label == Arcs.NMOD) {
            boolean owns = tree.is(child, Arcs.OWNER);
            owner = owns && owner < 0 ? child : owner;
            oblique = !owns && child > token && oblique < 0 ? child : oblique;
        }
    }

    private void helpers(int child, int label) {
        if (label == Arcs.AUX || label == Arcs.COP || label == Arcs.MARK) {
            auxiliary = Hash.mix(auxiliary, tree.lemma[child]);
        } else if (label == Arcs.DET && determiner < 0) {
            determiner = child;
        }
        if (NEGATIONS.contains(tree.token(child).lemma())) {
            negation = tree.lemma[child];
        }
    }

    private static boolean isClause(int relation) {
        return relation == Arcs.CCOMP || relation == Arcs.XCOMP || relation == Arcs.CSUBJ || relation == Arcs.PARATAXIS || relation == Arcs.ADVCL
                || relation == Arcs.ACL || relation == Arcs.RELATIVE;
    }
}
