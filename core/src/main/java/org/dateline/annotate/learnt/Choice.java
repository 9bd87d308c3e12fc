package org.dateline.annotate.learnt;

import java.util.Arrays;
import org.dateline.hashed.Templates;

/**
 * Decides between classes by templates. The templates that tell most are asked first; when one class is then far enough
 * ahead, the others are not asked, since they would hardly ever change anything. Room for one thread's work.
 */
final class Choice {
    private final Templates templates;
    private final int[] leads;
    /** The features of the case last decided, as far as they were asked. */
    final int[] features;
    /** The scores of the classes that were to choose from; others are leftovers. */
    final int[] scores;

    /** Whether the case last decided was so clear that not all was asked. */
    boolean clear;

    /**
     * @param classes how many classes there are
     * @param leads for each block of templates but the last how far ahead of the others a class must be to be chosen
     */
    Choice(Templates templates, int classes, int... leads) {
        if (leads.length != templates.blocks() - 1) {
            throw new IllegalArgumentException(leads.length + " leads for " + templates.blocks() + " blocks of templates");
        }
        this.templates = templates;
        this.leads = leads;
        this.features = new int[templates.count()];
        this.scores = new int[classes];
    }

    /**
     * The best of the first {@code count} classes.
     *
     * @param mixed the atoms' values, see {@link Templates#mix}
     */
    int decide(int[] mixed, int[] classes, int count, Weights weights) {
        Arrays.fill(scores, 0);
        clear = false;
        int from = 0;
        for (int block = 0; block < templates.blocks(); block++) {
            templates.features(block, mixed, features);
            int to = templates.end(block);
            weights.add(features, from, to, classes, count, scores);
            if (block < leads.length && weights.isScaled() && lead(classes, count) > leads[block]) {
                clear = true;
                break;
            }
            from = to;
        }
        return Tagger.best(classes, count, scores);
    }

    private int lead(int[] classes, int count) {
        int best = Integer.MIN_VALUE;
        int second = Integer.MIN_VALUE;
        for (int c = 0; c < count; c++) {
            int score = scores[classes[c]];
            second = Math.max(second, Math.min(best, score));
            best = Math.max(best, score);
        }
        return best - second;
    }
}
