package org.dateline.teacher;

import java.util.List;
import java.util.Random;
import org.dateline.annotate.learnt.Layout;
import org.dateline.annotate.learnt.NameLists;
import org.dateline.annotate.learnt.NameTagger;
import org.dateline.annotate.learnt.ParseState;
import org.dateline.annotate.learnt.Parser;
import org.dateline.annotate.learnt.Weights;
import org.dateline.annotate.learnt.Words;

/** Learns names, from sentences parsed as they will be parsed in use. */
final class NameTrainer {
    private static final Layout LAYOUT = new Layout(18, 3);
    private static final int MARGIN = 15;

    private final Inventory inventory;
    private final NameLists lists;
    private final Parser.Run parser;
    private final Weights moves;
    private final Weights labels;
    private final AveragedWeights weights = new AveragedWeights(LAYOUT);
    private final NameTagger.Run run = new NameTagger().new Run();
    private final Copies copies;

    NameTrainer(Inventory inventory, NameLists lists, Parser.Run parser, Weights moves, Weights labels, long seed) {
        this.inventory = inventory;
        this.lists = lists;
        this.parser = parser;
        this.moves = moves;
        this.labels = labels;
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
        ParseState tree = parser.parse(words, moves, labels);
        int[] listed = lists.look(sentence.forms());
        int[] names = new int[sentence.size()];
        for (int i = 0; i < names.length; i++) {
            names[i] = run.decide(words, tree, listed, names, i, weights);
            int right = sentence.names()[i].ordinal();
            int rival = right == 0 ? 1 : 0;
            for (int type = 0; type < run.scores.length; type++) {
                rival = type != right && run.scores[type] > run.scores[rival] ? type : rival;
            }
            if (run.scores[rival] + MARGIN >= run.scores[right]) {
                weights.learn(run.features, right, rival);
            }
        }
        weights.tick();
    }
}
