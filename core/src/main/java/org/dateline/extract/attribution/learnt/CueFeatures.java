package org.dateline.extract.attribution.learnt;

import java.util.List;
import org.dateline.hashed.Hash;
import org.dateline.hashed.Templates;

/** What the classifier of cues looks at: the word, what hangs on it, what it hangs on, its neighbours and quotation marks. */
public final class CueFeatures {
    private static final List<String> ATOMS = List.of(
            "w", "l", "t", "r", "n", "x", "end3", "kind", "h.l", "h.t", "h.r", "h.x", "hh.l",
            "w-1", "w-2", "w+1", "w+2", "t-1", "t-2", "t+1", "t+2", "l-1", "l+1",
            "subj.l", "subj.t", "subj.n", "subj.r", "obj.l", "obj.t", "comp.r", "comp.t", "comp.m", "comp.l",
            "prep", "prep.l", "prep.t", "kids", "aux", "neg", "det",
            "q", "anyq", "qbefore", "qafter", "qbeside", "at", "that", "first", "sayings", "shape-1", "shape+1");
    /** What is looked at together, that first which tells most of what all of it would. */
    public static final Templates TEMPLATES = new Templates(ATOMS, """
            q t, kids x, subj.l, x, subj.n x, anyq x, comp.r x, prep x, h.x r, sayings q t, comp.m x, at r, q l, h.r r,
            prep prep.t t, r, t t+1, qafter l, prep t, t-1 t, that l, l+1, l, w-1, h.l;
            kind l, qbefore l, obj.t l, h.l r, neg l, t-2 t-1 t, obj.l l, qafter w, kids t, first l, obj.l;
            qbefore qbeside r t, l-1, w+1, at l, prep l, h.t r t, subj.n l, kids r t, comp.t l, x r, w, prep subj.n t, end3 t,
            t t+1 t+2, qbeside l, det t, det l, aux t, x t, w kind, comp.m l, anyq t, qbeside t, subj.r l;
            obj.t t, t-1 t t+1, aux l, comp.r t, h.x t r, subj.r t, shape-1 w kind, comp.m t, comp.l l, qbefore qafter t, l t+1,
            kids subj.n t, anyq l, sayings t, subj.t x t, kind t, sayings l, at t, shape-1 w, first t, qbefore t, prep.t l,
            comp.r comp.m t, t-1 l, l t, hh.l r t, subj.n comp.r t, subj.t l, t, w-2 w-1;
            l h.t, w+1 w+2, shape+1 w, that comp.r t, qbeside subj.n t, prep.l, neg t, l w+1, h.l t, shape-1 w first, subj.n t,
            comp.r comp.t t, subj.l l, t r, kids l, subj.t t, subj.n comp.r comp.m t, shape-1 shape+1 w, l r, subj.n obj.t t,
            aux neg t, that t, comp.r l, w-1 l, qbefore subj.n t, prep prep.l, l w+1 w+2, qafter t, l w-2 w-1, l h.l, w w-1 t+1,
            n
            """);

    /**
     * For each block of templates but the last the score below which a token is no cue: fewer than one in a thousand that all
     * would find likely is lost, and those are the least likely.
     */
    private static final double[] HOPELESS = {-4, -3.6, -2.75, -1.95};

    private static final int OPENING = Hash.word("``");
    private static final int CLOSING = Hash.word("''");

    private final Tree tree;
    private final Children children;
    private final int[] values = new int[ATOMS.size()];
    private final int[] mixed = new int[ATOMS.size()];
    private final int[] features = new int[TEMPLATES.count()];
    private int filled;
    private final int sayings;
    /** The subject of the token that is looked at; -1 for none. */
    private int subject;

    CueFeatures(Tree tree) {
        this.tree = tree;
        this.children = new Children(tree);
        int count = 0;
        for (int said : tree.said) {
            count += said == 0 ? 0 : 1;
        }
        this.sayings = Math.min(3, count);
    }

    /**
     * Whether the token is worth weighing: verbs, nouns, adjectives, adverbs, numbers and colons are; function words, names
     * and other marks, which are half of all tokens, never head a cue.
     */
    boolean mayBeHead(int i) {
        String tag = tree.token(i).tag();
        return switch (tag) {
            case "NN", "NNS", "JJ", "JJR", "RB", "CD", ":" -> true;
            default -> tag.startsWith("VB");
        };
    }

    /** The hashed features of a token as the head of a cue. */
    int[] of(int i) {
        look(i);
        TEMPLATES.features(mixed, features);
        return features.clone();
    }

    /**
     * What the weights say for a token as the head of a cue. The templates that tell most are asked first; a token that is then
     * far from being one is not looked at further, and the score says only that it is none.
     */
    double score(int i, Weights weights) {
        look(i);
        double score = 0;
        int from = 0;
        for (int block = 0; block < TEMPLATES.blocks(); block++) {
            TEMPLATES.features(block, mixed, features);
            score += weights.score(features, from, TEMPLATES.end(block));
            if (block < HOPELESS.length && score < HOPELESS[block]) {
                break;
            }
            from = TEMPLATES.end(block);
        }
        return score;
    }

    private void look(int i) {
        filled = 0;
        subject = tree.subject(i);
        word(i);
        neighbours(i);
        dependents(i);
        place(i);
        TEMPLATES.mix(values, mixed);
    }

    private void put(int value) {
        values[filled++] = value;
    }

    private void word(int i) {
        String form = tree.token(i).form();
        int h = tree.head[i];
        put(tree.word[i]);
        put(tree.lemma[i]);
        put(tree.tag[i]);
        put(tree.relation[i]);
        put(tree.name[i]);
        put(tree.said[i]);
        put(Hash.ending(form, 3));
        put(tree.sentence.kind().ordinal());
        put(Tree.at(tree.lemma, h));
        put(Tree.at(tree.tag, h));
        put(Tree.at(tree.relation, h));
        put(Tree.at(tree.said, h));
        put(h < 0 ? 0 : Tree.at(tree.lemma, tree.head[h]));
    }

    private void neighbours(int i) {
        put(Tree.at(tree.word, i - 1));
        put(Tree.at(tree.word, i - 2));
        put(Tree.at(tree.word, i + 1));
        put(Tree.at(tree.word, i + 2));
        put(Tree.at(tree.tag, i - 1));
        put(Tree.at(tree.tag, i - 2));
        put(Tree.at(tree.tag, i + 1));
        put(Tree.at(tree.tag, i + 2));
        put(Tree.at(tree.lemma, i - 1));
        put(Tree.at(tree.lemma, i + 1));
    }

    private void dependents(int i) {
        put(Tree.at(tree.lemma, subject));
        put(Tree.at(tree.tag, subject));
        put(Tree.at(tree.name, subject));
        put(subject < 0 ? 0 : tree.head[subject] == i ? tree.relation[subject] : 1);
        children.look(i);
        put(Tree.at(tree.lemma, children.object));
        put(Tree.at(tree.tag, children.object));
        int clause = children.clause;
        put(Tree.at(tree.relation, clause));
        put(Tree.at(tree.tag, clause));
        put(clause < 0 ? 0 : opener(clause));
        put(Tree.at(tree.lemma, clause));
        int oblique = children.oblique;
        int preposition = oblique < 0 ? -1 : tree.child(oblique, Arcs.CASE);
        put(Tree.at(tree.lemma, preposition));
        put(Tree.at(tree.lemma, oblique));
        put(Tree.at(tree.tag, oblique));
        put(children.kinds);
        put(children.auxiliary);
        put(children.negation);
        put(Tree.at(tree.lemma, children.determiner >= 0 ? children.determiner : children.owner));
    }

    /** "that", "to", "whether", or the first word of a clause. */
    private int opener(int clause) {
        int mark = tree.child(clause, Arcs.MARK);
        return mark >= 0 ? tree.lemma[mark] : tree.tag[tree.first[clause]];
    }

    private void place(int i) {
        int from = subject >= 0 && subject < i ? Math.min(i, tree.first[subject]) : i;
        int to = subject > i ? tree.last[subject] : i;
        put(tree.quote[i] >= 0 ? 2 : 1);
        put(tree.anyQuote ? 2 : 1);
        put(isMark(from - 1) || isMark(from - 2) || isMark(i - 1) ? 2 : 1);
        put(isMark(to + 1) ? 2 : isMark(to + 2) || isMark(i + 2) ? 3 : 1);
        put(beside(i));
        put(i == 0 ? 1 : i == tree.size - 1 ? 2 : tree.head[i] < 0 ? 3 : 4);
        put(i + 1 < tree.size ? tree.token(i + 1).lemma().equals("that") ? 2 : 1 : 0);
        put(Math.min(3, i));
        put(sayings);
        put(shape(i - 1));
        put(shape(i + 1));
    }

    /** Whether the sentence's quotations stand before the word, after it or on both sides. */
    private int beside(int i) {
        if (!tree.anyQuote) {
            return 0;
        }
        int first = tree.firstQuoted;
        int last = tree.lastQuoted;
        boolean before = i > 0 && first == 0 || first < i && tree.quote[first] != tree.quote[i];
        boolean after = last > i && tree.quote[last] != tree.quote[i];
        return (before ? 1 : 0) + (after ? 2 : 0);
    }

    /** How a word is written: nothing, small, with a capital, in capitals, or no letters. */
    private int shape(int i) {
        if (i < 0 || i >= tree.size) {
            return 0;
        }
        String form = tree.token(i).form();
        if (!Character.isLetter(form.charAt(0))) {
            return isMark(i) ? 5 : 4;
        }
        boolean capital = Character.isUpperCase(form.charAt(0));
        return !capital ? 1 : form.length() > 1 && Character.isUpperCase(form.charAt(form.length() - 1)) ? 3 : 2;
    }

    private boolean isMark(int i) {
        return i >= 0 && i < tree.size && (tree.tag[i] == OPENING || tree.tag[i] == CLOSING);
    }
}
