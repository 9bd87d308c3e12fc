package org.dateline.extract.attribution.learnt;

import java.util.List;
import java.util.Set;
import org.dateline.model.Pos;
import org.dateline.model.Token;

/** What the classifier of cues looks at: the word, what hangs on it, what it hangs on, its neighbours and quotation marks. */
public final class CueFeatures {
    private static final List<String> ATOMS = List.of(
            "w", "l", "t", "r", "n", "x", "end3", "kind", "h.l", "h.t", "h.r", "h.x", "hh.l",
            "w-1", "w-2", "w+1", "w+2", "t-1", "t-2", "t+1", "t+2", "l-1", "l+1",
            "subj.l", "subj.t", "subj.n", "subj.r", "obj.l", "obj.t", "comp.r", "comp.t", "comp.m", "comp.l",
            "prep", "prep.l", "prep.t", "kids", "aux", "neg", "det",
            "q", "anyq", "qbefore", "qafter", "qbeside", "at", "that", "first", "sayings", "shape-1", "shape+1");
    /** What is looked at together. */
    public static final Templates TEMPLATES = new Templates(ATOMS, """
            l, w, l t, l r, t, r, x, x t, x r, end3 t, t r, n, kind t,
            l h.l, l h.t, h.l, h.l r, h.l t, h.t r t, h.r r, h.x r, h.x t r, hh.l r t,
            w-1, w+1, w-1 l, l w+1, w-2 w-1, w+1 w+2, t-1 t, t t+1, t-1 t t+1, t-2 t-1 t, t t+1 t+2, l-1, l+1, t-1 l, l t+1, l w+1 w+2, l w-2 w-1,
            subj.l, subj.t t, subj.n t, subj.r t, subj.l l, subj.n l, subj.t l, subj.r l, subj.n x, subj.t x t,
            obj.l, obj.l l, obj.t l, obj.t t, subj.n obj.t t,
            comp.r t, comp.r l, comp.m l, comp.m t, comp.r comp.t t, comp.r comp.m t, comp.l l, comp.t l, subj.n comp.r t, subj.n comp.r comp.m t,
            comp.r x, comp.m x,
            prep l, prep t, prep.l, prep prep.l, prep.t l, prep prep.t t, prep subj.n t, prep x,
            kids t, kids l, kids r t, kids subj.n t, kids x,
            aux t, aux l, neg t, neg l, det l, det t, aux neg t,
            q t, q l, anyq t, anyq l, anyq x, qbefore t, qbefore l, qbefore subj.n t, qafter t, qafter l, qafter w, qbeside t, qbeside l,
            qbefore qafter t, qbeside subj.n t, qbefore qbeside r t,
            at t, at r, at l, that t, that l, that comp.r t, first t, first l, kind l, w kind, w w-1 t+1, sayings t, sayings l, sayings q t,
            shape-1 w, shape-1 w first, shape-1 shape+1 w, shape-1 w kind, shape+1 w
            """);

    private static final Set<String> CLAUSES = Set.of("ccomp", "xcomp", "csubj", "parataxis", "advcl", "acl", "acl:relcl");

    private static final Set<String> HEADS = Set.of("NN", "NNS", "JJ", "JJR", "RB", "CD", ":");

    private final Tree tree;
    private final int[] values = new int[ATOMS.size()];
    private final int[] spread = new int[ATOMS.size()];
    private final int[] features = new int[TEMPLATES.count()];
    private int filled;
    private final int sayings;

    CueFeatures(Tree tree) {
        this.tree = tree;
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
        return tag.startsWith("VB") || HEADS.contains(tag);
    }

    /** The hashed features of a token as the head of a cue. */
    int[] of(int i) {
        fill(i);
        return TEMPLATES.features(values);
    }

    /** What the weights say for a token as the head of a cue. */
    double score(int i, Weights weights) {
        fill(i);
        Templates.spread(values, spread);
        TEMPLATES.fill(spread, features);
        return weights.score(features);
    }

    private void fill(int i) {
        filled = 0;
        word(i);
        neighbours(i);
        dependents(i);
        place(i);
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
        put(SaidHash.of(form.substring(Math.max(0, form.length() - 3))));
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
        int subject = tree.subject(i);
        put(Tree.at(tree.lemma, subject));
        put(Tree.at(tree.tag, subject));
        put(Tree.at(tree.name, subject));
        put(subject < 0 ? 0 : tree.head[subject] == i ? tree.relation[subject] : 1);
        int object = tree.child(i, "obj");
        put(Tree.at(tree.lemma, object));
        put(Tree.at(tree.tag, object));
        int clause = clause(i);
        put(Tree.at(tree.relation, clause));
        put(Tree.at(tree.tag, clause));
        put(clause < 0 ? 0 : opener(clause));
        put(Tree.at(tree.lemma, clause));
        int oblique = oblique(i);
        int preposition = oblique < 0 ? -1 : tree.child(oblique, "case");
        put(Tree.at(tree.lemma, preposition));
        put(Tree.at(tree.lemma, oblique));
        put(Tree.at(tree.tag, oblique));
        put(kids(i));
        put(auxiliary(i));
        int negation = 0;
        for (int child : tree.children[i]) {
            String lemma = tree.token(child).lemma();
            if (lemma.equals("not") || lemma.equals("never") || lemma.equals("no")) {
                negation = tree.lemma[child];
            }
        }
        put(negation);
        int determiner = tree.child(i, "det");
        put(Tree.at(tree.lemma, determiner >= 0 ? determiner : tree.child(i, "nmod:poss")));
    }

    /** The first clause that hangs on the word. */
    private int clause(int i) {
        for (int child : tree.children[i]) {
            if (CLAUSES.contains(tree.token(child).relation())) {
                return child;
            }
        }
        return -1;
    }

    /** "that", "to", "whether", or the first word of a clause. */
    private int opener(int clause) {
        int mark = tree.child(clause, "mark");
        return mark >= 0 ? tree.lemma[mark] : tree.tag[tree.first[clause]];
    }

    private int oblique(int i) {
        for (int child : tree.children[i]) {
            if (child > i && (tree.token(child).is("obl") || tree.token(child).is("nmod")) && !tree.token(child).is("nmod:poss")) {
                return child;
            }
        }
        return -1;
    }

    /** Which kinds of dependents there are, in their order. */
    private int kids(int i) {
        int hash = 7;
        int before = 0;
        for (int child : tree.children[i]) {
            Token token = tree.token(child);
            boolean telling = token.pos() != Pos.PUNCT && !token.is("aux") && !token.is("advmod") && !token.is("det") && !token.is("amod");
            if (telling && tree.relation[child] != before) {
                before = tree.relation[child];
                hash = SaidHash.mix(hash, child < i ? before : before + 1);
            }
        }
        return hash;
    }

    private int auxiliary(int i) {
        int hash = 0;
        for (int child : tree.children[i]) {
            Token token = tree.token(child);
            if (token.is("aux") || token.is("cop") || token.is("mark")) {
                hash = SaidHash.mix(hash, tree.lemma[child]);
            }
        }
        return hash;
    }

    private void place(int i) {
        int subject = tree.subject(i);
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
        boolean before = i > 0 && tree.quote[0] >= 0;
        boolean after = false;
        for (int k = 0; k < tree.size; k++) {
            before |= k < i && tree.quote[k] >= 0 && tree.quote[k] != tree.quote[i];
            after |= k > i && tree.quote[k] >= 0 && tree.quote[k] != tree.quote[i];
        }
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
        return i >= 0 && i < tree.size && (tree.token(i).tag().equals("``") || tree.token(i).tag().equals("''"));
    }
}
