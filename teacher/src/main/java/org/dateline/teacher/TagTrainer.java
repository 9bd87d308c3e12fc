package org.dateline.teacher;

import java.util.List;
import java.util.Random;
import org.dateline.annotate.learnt.Layout;
import org.dateline.annotate.learnt.Tagger;
import org.dateline.annotate.learnt.Words;

/** Learns tags. */
final class TagTrainer {
    private static final Layout LAYOUT = new Layout(16, 6);
    private static final int MARGIN = 40;

    private final Inventory inventory;
    private final AveragedWeights weights = new AveragedWeights(LAYOUT);
    private final Tagger.Run run;
    private final Copies copies;

    TagTrainer(Inventory inventory, long seed) {
        this.inventory = inventory;
        this.run = new Tagger(inventory.tags().size()).new Run();
        this.copies = new Copies(new Random(seed));
    }

    /** Reads all sentences as often as told, each time in another order and case; returns what was learnt. */
    AveragedWeights train(List<Lesson> lessons, int epochs) {
        for (int epoch = 0; epoch < epochs; epoch++) {
            for (Lesson lesson : copies.shuffled(lessons)) {
                learn(copies.copy(lesson));
            }
        }
        return weights;
    }

    private void learn(Lesson lesson) {
        Words words = lesson.words(inventory.vocabulary());
        int[] gold = inventory.tagNumbers(lesson.sentence());
        for (int i = 0; i < gold.length; i++) {
            long candidates = words.candidates[i];
            words.tag[i] = run.decide(words, i, weights);
            if (Long.bitCount(candidates) != 1 && (candidates >>> gold[i] & 1) == 1) {
                int rival = rival(candidates, gold[i]);
                if (run.scores[rival] + MARGIN >= run.scores[gold[i]]) {
                    weights.learn(run.features, gold[i], rival);
                }
            }
        }
        weights.tick();
    }

    private int rival(long candidates, int right) {
        int best = -1;
        for (long rest = candidates & ~(1L << right); rest != 0; rest &= rest - 1) {
            int tag = Long.numberOfTrailingZeros(rest);
            best = best < 0 || run.scores[tag] > run.scores[best] ? tag : best;
        }
        return best;
    }
}
