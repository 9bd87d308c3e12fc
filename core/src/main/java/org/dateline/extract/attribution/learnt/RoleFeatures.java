package org.dateline.extract.attribution.learnt;

import java.util.Arrays;
import java.util.List;
import org.dateline.hashed.Hash;
import org.dateline.hashed.Templates;

/**
 * What the chain that labels source, cue and content for one cue looks at: how each token hangs together with the head of
 * the cue, the branch of the tree it stands in, its neighbours, punctuation and quotation marks.
 */
public final class RoleFeatures {
    private static final List<String> ATOMS = List.of(
            "t", "r", "n", "w-1", "t-1", "t+1", "x",
            "up", "ups", "down1", "down2", "b.l", "b.t", "b.m", "b.at", "b.edge",
            "c.l", "c.t", "c.r", "c.x", "c.kids", "side", "dist", "q", "cq", "mark", "commas", "near", "sub", "pass", "kind",
            "end", "finite", "h.l", "p.l",
            "open", "open.at", "close", "close.at", "rival", "rivals", "first");
    /** What is looked at together; first what all tokens of a branch on one side of the cue have in common. */
    public static final Templates TEMPLATES = new Templates(ATOMS, """
            up down1, ups, up down1 side, up down1 c.t, up down1 c.l, down1 c.l side,
            ups down1 c.r, up down1 b.t, up down1 b.m, up down1 b.m c.l, up down1 b.l, up down1 b.t c.l,
            down1 b.m c.t side, up down1 b.m b.t side c.t, up down1 c.kids, down1 c.x side, down1 b.m c.x side,
            c.l side, c.x side, cq c.l side, pass down1 side, pass down1 b.m side, pass side, kind side c.t;
            t, n t, x, t side, w-1,
            up down1 down2, down1 down2 c.l, up down1 b.at,
            c.l dist side, c.t dist side, c.l near side,
            q, q side, q cq side, q mark, q down1 side, q c.l side, mark, mark side, q cq c.r side, q near side,
            commas side, commas side q, commas down1 side, commas c.l side, near side,
            sub, sub t, sub pass, sub side c.t, sub down1 side, sub c.l, sub finite, sub c.r side,
            end q side,
            finite side, finite side c.t, finite down1 side, finite commas side, finite c.r side, h.l, p.l down1 side, p.l up side,
            open.at close.at side,
            rival, rival side, rivals side, rival rivals side t, rivals sub, rivals q side, rivals finite side, rivals down1 side
            """);
    /** What a change of label between neighbours looks at. */
    static final Templates MOVES = new Templates(ATOMS, """
            c.t, t, t-1 t, w-1, b.edge, b.edge down1 side, mark, q mark, commas side, near side, sub, r, end,
            open, close, open close, open side, close side, open open.at, close close.at, rival, rivals side,
            t t+1, mark open, open.at close.at side, first side
            """);

    private static final int FAR = 3;
    /** More than there are {@link #side sides}. */
    private static final int SIDES = 8;

    private final Tree tree;
    private final Tree cueTree;
    private final int cue;
    private final Company company;
    /** Steps from the head of the cue upwards to each of its ancestors, -1 for other tokens. */
    private final int[] above;
    private final int subject;
    private final int passive;
    private final int kids;
    private final int[] values = new int[ATOMS.size()];
    private final int[] mixed = new int[ATOMS.size()];
    private int filled;
    /** The branch that the token stands in; -1 for a token above the cue. */
    private int branch;
    /** The way up from a token, while it is looked at. */
    private final int[] chain;

    /**
     * @param tree the sentence whose tokens are labelled
     * @param cueTree the sentence of the cue, often the same
     * @param cue the head of the cue
     * @param company the other cues of the sentence that is labelled
     */
    RoleFeatures(Tree tree, Tree cueTree, int cue, Company company) {
        this.tree = tree;
        this.company = company;
        this.cueTree = cueTree;
        this.cue = cue;
        this.above = new int[tree.size];
        this.chain = new int[tree.size];
        Arrays.fill(above, -1);
        this.subject = cueTree.subject(cue);
        this.passive = cueTree.child(cue, Arcs.PASSIVE) >= 0 ? 2 : cueTree.is(cue, Arcs.ACL) && cueTree.token(cue).tag().equals("VBN") ? 3 : 1;
        this.kids = kids();
        if (tree == cueTree) {
            int steps = 0;
            for (int i = cue; i >= 0 && above[i] < 0; i = tree.head[i]) {
                above[i] = steps++;
            }
        }
    }

    /** The values of the atoms for a token, mixed for either list of templates; good until the next is asked for. */
    int[] of(int i) {
        filled = 0;
        word(i);
        path(i);
        cue(i);
        place(i);
        put(Tree.at(tree.lemma, tree.head[i]));
        put(parent(i));
        edges(i);
        company(i);
        put(Math.min(i, 2));
        TEMPLATES.mix(values, mixed);
        return mixed;
    }

    /**
     * Those for which the first block of templates is the same: the branch and the side of the cue of the token last looked at,
     * in one number; -1 for a token that shares them with none.
     */
    int group(int i) {
        return branch < 0 ? -1 : SIDES * branch + side(i);
    }

    private void put(int value) {
        values[filled++] = value;
    }

    private void word(int i) {
        put(tree.tag[i]);
        put(tree.relation[i]);
        put(tree.name[i]);
        put(Tree.at(tree.word, i - 1));
        put(Tree.at(tree.tag, i - 1));
        put(Tree.at(tree.tag, i + 1));
        put(tree.said[i]);
    }

    private void path(int i) {
        int length = 0;
        int at = i;
        while (at >= 0 && above[at] < 0 && length < tree.size) {
            chain[length++] = at;
            at = tree.head[at];
        }
        int ups = 5;
        int up = at < 0 ? 9 : above[at];
        for (int k = cue, steps = 0; at >= 0 && k != at && steps < FAR; k = tree.head[k], steps++) {
            ups = Hash.mix(ups, tree.relation[k]);
        }
        int branch = length == 0 ? at : chain[length - 1];
        this.branch = length == 0 ? -1 : branch;
        put(Math.min(up, 4) + (at < 0 ? 5 : 0));
        put(ups);
        put(length == 0 ? 1 : tree.relation[branch]);
        put(length < 2 ? Math.min(length, 2) : tree.relation[chain[length - 2]]);
        put(tree.lemma[branch]);
        put(tree.tag[branch]);
        put(opener(branch));
        put(length > 0 && branch > i ? 1 : branch == i ? 2 : 3);
        put(length == 0 ? 0 : (tree.first[branch] == i ? 1 : 0) + (tree.last[branch] == i ? 2 : 0) + 1);
    }

    private int opener(int branch) {
        int mark = tree.child(branch, Arcs.MARK);
        int opener = mark >= 0 ? mark : tree.child(branch, Arcs.CASE);
        return opener >= 0 ? tree.lemma[opener] : 0;
    }

    private void cue(int i) {
        put(cueTree.lemma[cue]);
        put(cueTree.tag[cue]);
        put(cueTree.relation[cue]);
        put(cueTree.said[cue]);
        put(kids);
        int distance = tree == cueTree ? Math.abs(i - cue) : 99;
        put(side(i));
        put(distance <= 3 ? distance : distance <= 6 ? 4 : distance <= 12 ? 5 : 6);
    }

    private int side(int i) {
        int here = tree.sentence.index();
        int there = cueTree.sentence.index();
        return here < there ? 1 : here > there ? 2 : i < cue ? 3 : i == cue ? 4 : 5;
    }

    private int kids() {
        int hash = 7;
        for (int child : cueTree.children[cue]) {
            int label = cueTree.base[child];
            if (label == Arcs.OBJ || label == Arcs.CCOMP || label == Arcs.XCOMP || label == Arcs.OBL || label == Arcs.NSUBJ || label == Arcs.PARATAXIS) {
                hash = Hash.mix(hash, child < cue ? cueTree.relation[child] : cueTree.relation[child] + 1);
            }
        }
        return hash;
    }

    private void place(int i) {
        put(tree.quote[i] < 0 ? 1 : tree == cueTree && tree.quote[i] == tree.quote[cue] ? 2 : 3);
        put(cueTree.quote[cue] < 0 ? 1 : 2);
        put(mark(i));
        between(i);
        put(subject(i));
        put(passive);
        put(tree.sentence.kind().ordinal());
        put(i == tree.size - 1 ? 1 : i == tree.size - 2 ? 2 : i == 0 ? 3 : 4);
        put(finite(i));
    }

    /** Which way a quotation mark looks; 0 for other tokens. */
    private int mark(int i) {
        String tag = tree.token(i).tag();
        boolean mark = tag.equals("``") || tag.equals("''");
        return !mark ? 0 : (i + 1 < tree.size && tree.quote[i + 1] >= 0 ? 1 : 0) + (i > 0 && tree.quote[i - 1] >= 0 ? 2 : 0) + 1;
    }

    /** How many commas stand between the token and the cue, and whether nothing but helping words does. */
    private void between(int i) {
        if (tree != cueTree) {
            put(9);
            put(9);
            return;
        }
        put(Math.min(Tree.between(tree.marksBefore, i, cue), 3));
        put(Tree.between(tree.wordsBefore, i, cue) == 0 ? 2 : 1);
    }

    private int subject(int i) {
        if (tree != cueTree || subject < 0) {
            return subject < 0 ? 0 : 1;
        }
        if (i < tree.first[subject] || i > tree.last[subject]) {
            return 2;
        }
        boolean inside = subject != cue && !tree.sentence.isUnder(cue, subject);
        return i == subject ? inside ? 3 : 4 : inside ? i < subject ? 5 : 6 : tree.sentence.isUnder(i, subject) ? i < subject ? 7 : 8 : 2;
    }

    private int finite(int i) {
        if (tree != cueTree) {
            return 9;
        }
        return Math.min(Tree.between(tree.verbsBefore, i, cue), 2);
    }

    /** The largest phrase that begins with the token, and the largest that ended before it: their labels, and how deep they hang. */
    private void edges(int i) {
        int open = i;
        while (isBelowCue(tree.head[open]) && tree.first[tree.head[open]] == i) {
            open = tree.head[open];
        }
        put(tree.first[open] == i ? tree.relation[open] : 1);
        put(tree.first[open] == i ? depth(open) : 0);
        int close = i - 1;
        while (close >= 0 && isBelowCue(tree.head[close]) && tree.last[tree.head[close]] == i - 1) {
            close = tree.head[close];
        }
        boolean closed = close >= 0 && tree.last[close] == i - 1;
        put(closed ? tree.relation[close] : 1);
        put(closed ? depth(close) : 0);
    }

    private boolean isBelowCue(int node) {
        return node >= 0 && above[node] < 0;
    }

    private int depth(int node) {
        int depth = 1;
        int at = tree.head[node];
        while (isBelowCue(at)) {
            depth++;
            at = tree.head[at];
        }
        return Math.min(depth, 3) + (at < 0 ? 0 : 4 * Math.min(above[at] + 1, 3));
    }

    private void company(int i) {
        put(company.rival(i));
        put(tree == cueTree ? Math.min(2, company.between(i, cue)) : 3);
    }

    /** The preposition or conjunction that the token's own phrase opens with. */
    private int parent(int i) {
        return tree.head[i] < 0 ? 0 : opener(tree.head[i]);
    }
}
