package org.dateline.annotate.learnt;

import java.util.Arrays;
import java.util.List;

/**
 * Labels the arcs of a finished tree once more. The parser has to label an arc to the right before it has seen what hangs on
 * the word to the right of it; here the whole clause is known, which is what tells a complement from an adjunct.
 */
public final class Labeller {
    private static final List<String> ATOMS = List.of(
            "w", "t", "e", "h.w", "h.t", "dir", "dist", "l", "h.l", "hh.t", "hh.w", "lc", "rc", "h.lc", "h.rc",
            "l0.w", "l0.t", "l0.l", "l1.w", "l1.t", "l1.l", "r0.w", "r0.t", "r0.l", "r1.t", "r1.l",
            "in.w", "in.t", "in.l", "out.w", "out.t", "out.l", "before.w", "before.t", "after.t", "w-1", "t-1", "w+1", "t+1", "between");

    private static final Templates TEMPLATES = new Templates(ATOMS, """
            dir l, dir l t h.t, dir l w, dir l h.w, dir w h.w, dir w h.t, dir t h.w, dir t h.t, dir w, dir h.w, dir e h.t, dir e h.w,
            dir t h.t dist, dir t h.w between, dir t h.t between, dir w between,
            dir t h.t h.l, dir w h.l, dir t h.l hh.t, dir h.w h.l hh.w, dir h.t hh.t t,
            dir t lc, dir t rc, dir w lc, dir t lc rc, dir h.w lc, dir h.w rc, dir h.t t lc, dir h.t t rc, dir h.t lc rc, dir h.lc h.rc t, dir h.w h.rc t, dir h.t h.rc t lc, dir h.lc t, dir h.rc t, dir h.w h.lc t,
            dir l0.w t, dir l0.w h.t t, dir l0.w h.w, dir l0.w w, dir l0.t l1.t t, dir l0.w l1.w t, dir l1.w t h.t, dir l0.l l1.l t, dir l0.w l0.l h.t, dir l1.w l1.l h.t, dir l1.w h.w,
            dir r0.w t, dir r0.t r0.l t, dir r1.t r1.l t, dir r0.l r1.l h.t t,
            dir in.l t, dir in.l in.t h.w, dir in.l in.w t, dir in.l h.t t, dir in.t t h.t, dir out.l t, dir out.l out.t h.w, dir out.w t, dir out.l in.l h.t t,
            dir before.w t, dir before.w h.t t, dir before.t after.t t, dir before.t h.w t, dir before.t t lc, dir after.t h.t t, dir before.w l0.w t,
            dir t-1 t t+1, dir w-1 t, dir w+1 t, dir w-1 h.w, dir w-1 h.t t, dir t-1 t h.t
            """);

    private final ArcLabels arcs;
    private final Marks marks;

    /**
     * @param arcs which labels arcs may have
     * @param marks which tags count as what stands between two words
     */
    public Labeller(ArcLabels arcs, Marks marks) {
        this.arcs = arcs;
        this.marks = marks;
    }

    /** Room for one thread's work. */
    public final class Run {
        private final int[] atoms = new int[ATOMS.size()];
        private final int[] labels = new int[arcs.labels()];
        /** The features of the arc last weighed. */
        public final int[] features = new int[TEMPLATES.count()];
        /** The scores of the labels the arc may have; others are leftovers. */
        public final int[] scores = new int[arcs.labels()];
        private int[] between = new int[0];
        private int[] first = new int[0];
        private int[] last = new int[0];
        private int[] inner = new int[0];
        private int[] outer = new int[0];

        /** Labels all arcs anew, from left to right. */
        public void label(Words words, ParseState tree, Weights weights) {
            start(words, tree);
            for (int i = 0; i < words.size; i++) {
                if (tree.head[i] >= 0) {
                    tree.label[i] = decide(words, tree, i, weights);
                }
            }
        }

        /** To be called before the first arc of each sentence. */
        public void start(Words words, ParseState tree) {
            between = marks.sums(words);
            reach(tree);
            neighbours(tree);
        }

        /** The best label for the arc to a word. */
        public int decide(Words words, ParseState tree, int i, Weights weights) {
            int count = Tagger.list(candidates(words, tree, i), labels);
            if (count > 1) {
                fill(words, tree, i);
                TEMPLATES.features(atoms, features);
                weights.score(features, features.length, labels, count, scores);
            }
            return count == 1 ? labels[0] : Tagger.best(labels, count, scores);
        }

        /** The labels that the arc to a word may have, as bits. */
        public long candidates(Words words, ParseState tree, int i) {
            int head = tree.head[i];
            return arcs.bits(words.tag[head], words.tag[i], head > i);
        }

        /** The first and last word below each word. */
        private void reach(ParseState tree) {
            first = new int[tree.size];
            last = new int[tree.size];
            for (int i = 0; i < tree.size; i++) {
                first[i] = i;
                last[i] = i;
            }
            for (int i = 0; i < tree.size; i++) {
                for (int at = tree.head[i]; at >= 0 && (first[at] > i || last[at] < i); at = tree.head[at]) {
                    first[at] = Math.min(first[at], i);
                    last[at] = Math.max(last[at], i);
                }
            }
        }

        /** The sibling on the same side next to each word towards the head, and that away from it. */
        private void neighbours(ParseState tree) {
            inner = new int[tree.size];
            outer = new int[tree.size];
            int[] seen = new int[tree.size];
            Arrays.fill(inner, -1);
            Arrays.fill(outer, -1);
            Arrays.fill(seen, -1);
            for (int i = 0; i < tree.size; i++) {
                int head = tree.head[i];
                if (head >= 0) {
                    int sibling = seen[head];
                    if (sibling >= 0 && sibling < head == i < head) {
                        (i < head ? outer : inner)[i] = sibling;
                        (i < head ? inner : outer)[sibling] = i;
                    }
                    seen[head] = i;
                }
            }
        }

        private void fill(Words words, ParseState tree, int i) {
            int head = tree.head[i];
            int above = tree.head[head];
            int a = 0;
            atoms[a++] = words.word[i];
            atoms[a++] = words.tag[i];
            atoms[a++] = Hash.suffix(words.forms[i], 3);
            atoms[a++] = words.word[head];
            atoms[a++] = words.tag[head];
            atoms[a++] = head > i ? 1 : 0;
            atoms[a++] = Math.min(Math.abs(head - i), 6);
            atoms[a++] = tree.label[i];
            atoms[a++] = tree.label[head];
            atoms[a++] = above < 0 ? -1 : words.tag[above];
            atoms[a++] = Tagger.at(words.word, above);
            atoms[a++] = Long.hashCode(tree.leftLabels[i]);
            atoms[a++] = Long.hashCode(tree.rightLabels[i]);
            atoms[a++] = Long.hashCode(tree.leftLabels[head]);
            atoms[a++] = Long.hashCode(tree.rightLabels[head]);
            a = node(words, tree, tree.left[0][i], a);
            a = node(words, tree, tree.left[1][i], a);
            a = node(words, tree, tree.right[0][i], a);
            a = tagAndLabel(words, tree, tree.right[1][i], a);
            a = node(words, tree, inner[i], a);
            a = node(words, tree, outer[i], a);
            surroundings(words, i, head, a);
        }

        private void surroundings(Words words, int i, int head, int at) {
            int a = at;
            atoms[a++] = Tagger.at(words.word, first[i] - 1);
            atoms[a++] = tag(words, first[i] - 1);
            atoms[a++] = tag(words, last[i] + 1);
            atoms[a++] = Tagger.at(words.word, i - 1);
            atoms[a++] = tag(words, i - 1);
            atoms[a++] = Tagger.at(words.word, i + 1);
            atoms[a++] = tag(words, i + 1);
            atoms[a] = marks.between(between, head, i);
        }

        private int node(Words words, ParseState tree, int i, int at) {
            atoms[at] = Tagger.at(words.word, i);
            return tagAndLabel(words, tree, i, at + 1);
        }

        private int tagAndLabel(Words words, ParseState tree, int i, int at) {
            atoms[at] = tag(words, i);
            atoms[at + 1] = i < 0 ? -2 : tree.label[i];
            return at + 2;
        }
    }

    private static int tag(Words words, int i) {
        return i < 0 || i >= words.size ? -1 : words.tag[i];
    }
}
