package org.dateline.teacher;

import java.util.List;
import java.util.Random;
import org.dateline.annotate.learnt.Labeller;
import org.dateline.annotate.learnt.Layout;
import org.dateline.annotate.learnt.Marks;
import org.dateline.annotate.learnt.ParseState;
import org.dateline.annotate.learnt.Parser;
import org.dateline.annotate.learnt.Weights;
import org.dateline.annotate.learnt.Words;

/** Learns the labels of finished trees, from sentences parsed as they will be parsed in use. */
final class LabelTrainer {
    private static final Layout LAYOUT = new Layout(16, 6);
    private static final int MARGIN = 20;

    private final Inventory inventory;
    private final Parser.Run parser;
    private final Weights moves;
    private final Weights firstLabels;
    private final AveragedWeights weights = new AveragedWeights(LAYOUT);
    private final Labeller.Run run;
    private final Copies copies;

    LabelTrainer(Inventory inventory, Parser.Run parser, Weights moves, Weights firstLabels, long seed) {
        this.inventory = inventory;
        this.parser = parser;
        this.moves = moves;
        this.firstLabels = firstLabels;
        this.run = new Labeller(inventory.arcs(), new Marks(inventory.tags())).new Run();
        this.copies = new Copies(new Random(seed));
    }

    AveragedWeights train(List<Lesson> lessons, int epochs) {
        for (int epoch = 0; epoch < epochs; epoch++) {
            for (Lesson lesson : copies.shuffled(lessons)) {
                learn(copies.copy(lesson));
            }
        }
        return weights;
    }

    private void learn(Lesson lesson) {
        SilverSentence sentence = lesson.sentence();
        Words words = new Words(sentence.forms(), lesson.uniform(), inventory.vocabulary());
        System.arraycopy(lesson.tags(), 0, words.tag, 0, sentence.size());
        ParseState tree = parser.parse(words, moves, firstLabels);
        int[] gold = inventory.labelNumbers(sentence);
        run.start(words, tree);
        for (int i = 0; i < sentence.size(); i++) {
            if (tree.head[i] >= 0) {
                int label = run.decide(words, tree, i, weights);
                if (tree.head[i] == sentence.heads()[i]) {
                    learn(run.candidates(words, tree, i), gold[i]);
                }
                tree.label[i] = label;
            }
        }
        weights.tick();
    }

    private void learn(long candidates, int right) {
        int rival = -1;
        for (long rest = candidates & ~(1L << right); rest != 0; rest &= rest - 1) {
            int label = Long.numberOfTrailingZeros(rest);
            rival = rival < 0 || run.scores[label] > run.scores[rival] ? label : rival;
        }
        boolean possible = (candidates >>> right & 1) == 1 && rival >= 0;
        if (possible && run.scores[rival] + MARGIN >= run.scores[right]) {
            weights.learn(run.features, right, rival);
        }
    }
}
