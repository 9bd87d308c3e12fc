package org.dateline.extract.attribution.learnt;

import java.util.List;
import org.dateline.hashed.Templates;

/**
 * What decides whether what is said goes on into a sentence beside the cue's own: quotation marks that stay open, a
 * paragraph that is all quotation, a colon at the end.
 */
public final class ReachFeatures {
    private static final List<String> ATOMS = List.of(
            "way", "step", "par", "open", "quoted", "starts", "said", "c.l", "c.x", "c.t", "told", "edge", "end", "kind", "w", "own", "long", "same");
    static final Templates TEMPLATES = new Templates(ATOMS, """
            way, way step, way par, way open, way quoted, way starts, way said, way c.l, way c.x, way c.t, way told, way edge, way end, way kind,
            way par open, way open quoted, way par quoted starts, way told quoted par, way told edge quoted, way end told, way end quoted par, way end c.l,
            way own quoted, way own quoted par, way own open, way said quoted, way said quoted par, way step par quoted, way step open edge,
            way par open quoted edge, way par open quoted edge told, way par same quoted, way same open, way same quoted starts told, way w, way w quoted, way long quoted,
            way par quoted c.l, way edge quoted c.l, way own said quoted par, way par open quoted edge own, way quoted edge own end
            """);

    private final Tree cueTree;
    private final int cue;
    private final int[] labels;

    /**
     * @param labels the labels of the cue's sentence
     */
    ReachFeatures(Tree cueTree, int cue, int[] labels) {
        this.cueTree = cueTree;
        this.cue = cue;
        this.labels = labels;
    }

    /**
     * The hashed features of a sentence.
     *
     * @param nearer the sentence beside it on the cue's side, which the content reaches
     * @param way 1 for sentences after the cue's, -1 for those before
     * @param step 1 for the sentence next to the cue's
     * @param cues how many cues the sentence has of its own
     */
    int[] of(Tree tree, Tree nearer, int way, int step, int cues) {
        int inside = way > 0 ? nearer.size - 1 : 0;
        int outside = way > 0 ? 0 : tree.size - 1;
        boolean open = quoteAt(nearer, inside, way) >= 0 && quoteAt(nearer, inside, way) == quoteAt(tree, outside, -way);
        int passages = Math.abs(tree.sentence.passage() - cueTree.sentence.passage());
        int[] values = {
            way + 1, Math.min(step, 4), Math.min(passages, 2), open ? 2 : 1, quoted(tree), quoteAt(tree, 0, 1) >= 0 ? 2 : 1,
            saying(tree), cueTree.lemma[cue], cueTree.said[cue], cueTree.tag[cue], told(), edge(way), ending(),
            tree.sentence.kind().ordinal(), tree.word[0], Math.min(cues, 2), Math.min(tree.size / 8, 3),
            tree.sentence.passage() == nearer.sentence.passage() ? 2 : 1
        };
        TEMPLATES.mix(values, values);
        int[] features = new int[TEMPLATES.count()];
        TEMPLATES.features(values, features);
        return features;
    }

    /** The quotation at an edge of a sentence; marks are looked over. */
    private static int quoteAt(Tree tree, int edge, int inwards) {
        int i = edge;
        for (int steps = 0; steps < 3 && i >= 0 && i < tree.size; steps++, i += inwards) {
            if (tree.quote[i] >= 0) {
                return tree.quote[i];
            }
            if (!tree.isPunctuation(i)) {
                return -1;
            }
        }
        return -1;
    }

    /** How much of a sentence is quoted: none, a little, most, all. */
    private static int quoted(Tree tree) {
        int count = 0;
        int words = 0;
        for (int i = 0; i < tree.size; i++) {
            if (!tree.isPunctuation(i)) {
                words++;
                count += tree.quote[i] >= 0 ? 1 : 0;
            }
        }
        return count == 0 ? 1 : count == words ? 4 : 2 * count < words ? 2 : 3;
    }

    /** Words of saying outside of quotations. */
    private static int saying(Tree tree) {
        int count = 0;
        for (int i = 0; i < tree.size; i++) {
            count += tree.said[i] != 0 && tree.quote[i] < 0 ? 1 : 0;
        }
        return Math.min(count, 2);
    }

    /** What is said in the cue's own sentence: nothing, something, a quotation, several words of it quoted. */
    private int told() {
        int content = 0;
        int quoted = 0;
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == Chain.CONTENT && !cueTree.isPunctuation(i)) {
                content++;
                quoted += cueTree.quote[i] >= 0 ? 1 : 0;
            }
        }
        return content == 0 ? 1 : quoted == 0 ? 2 : quoted == content ? 3 : 4;
    }

    /** What stands at the edge of the cue's sentence that looks towards the other. */
    private int edge(int way) {
        int i = way > 0 ? labels.length - 1 : 0;
        while (i > 0 && i < labels.length - 1 && cueTree.isPunctuation(i)) {
            i -= way;
        }
        if (way > 0 && i > 0 && cueTree.isPunctuation(i)) {
            i--;
        }
        return labels[i] + 1 + (cueTree.quote[i] >= 0 ? Chain.LABELS : 0);
    }

    private int ending() {
        return cueTree.word[labels.length - 1];
    }
}
