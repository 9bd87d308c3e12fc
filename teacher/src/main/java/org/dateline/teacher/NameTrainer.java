package org.dateline.teacher;

import java.util.List;
import java.util.Random;
import org.dateline.annotate.learnt.Layout;
import org.dateline.annotate.learnt.NameHabits;
import org.dateline.annotate.learnt.NameLists;
import org.dateline.annotate.learnt.NameTagger;
import org.dateline.annotate.learnt.Tree;
import org.dateline.annotate.learnt.Words;
import org.dateline.model.NameType;

/** Learns names, from sentences parsed as they will be parsed in use. */
final class NameTrainer {
    private static final Layout LAYOUT = new Layout(18, 3);
    private static final int MARGIN = 40;
    private static final double STRAY = 0.002;
    private static final double UNLISTED = 0.25;
    private static final double LISTED = 0.15;
    private static final int NONE = NameTagger.TYPES.indexOf(NameType.NONE);

    private final Inventory inventory;
    private final NameLists lists;
    private final AveragedWeights weights = new AveragedWeights(LAYOUT);
    private final NameHabits habits = new NameHabits();
    private final NameTagger.Run run = new NameTagger(habits).new Run();
    private final Copies copies;
    private final Random random;

    NameTrainer(Inventory inventory, NameLists lists, long seed) {
        this.inventory = inventory;
        this.lists = lists;
        this.random = new Random(seed);
        this.copies = new Copies(random);
    }

    NameHabits habits() {
        return habits;
    }

    AveragedWeights train(List<Lesson> lessons, int epochs) {
        noteHabits(lessons);
        for (int epoch = 0; epoch < epochs; epoch++) {
            for (Lesson lesson : copies.shuffled(lessons)) {
                learn(copies.copy(lesson));
            }
        }
        return weights;
    }

    /** Notes in which cases more than stray words are names, both with the lettering of a sentence and without. */
    private void noteHabits(List<Lesson> lessons) {
        int[][][] counts = new int[16][inventory.tags().size()][2];
        for (Lesson lesson : lessons) {
            for (boolean uniform : new boolean[] {lesson.uniform(), true}) {
                Words words = new Words(lesson.sentence().forms(), uniform, inventory.vocabulary());
                NameType[] names = lesson.sentence().names();
                for (int i = 0; i < names.length; i++) {
                    boolean after = i > 0 && names[i - 1] != NameType.NONE;
                    counts[NameHabits.caseOf(words.shape[i], after)][lesson.tags()[i]][names[i] == NameType.NONE ? 0 : 1]++;
                }
            }
        }
        for (int wordCase = 0; wordCase < counts.length; wordCase++) {
            for (int tag = 0; tag < counts[wordCase].length; tag++) {
                int[] seen = counts[wordCase][tag];
                if (seen[1] > 1 && seen[1] > STRAY * seen[0]) {
                    habits.note(wordCase, tag);
                }
            }
        }
    }

    /**
     * What lists say of a sentence, at times nothing, so that names are found without them too; and at times they know a
     * place that they do not, so that they are believed of names that nobody has seen.
     */
    private int[] listed(SilverSentence sentence) {
        if (random.nextDouble() < UNLISTED) {
            return new int[sentence.size()];
        }
        int[] listed = lists.look(sentence.forms());
        boolean known = random.nextDouble() < LISTED;
        for (int i = 0; known && i < listed.length; i++) {
            listed[i] |= sentence.names()[i] == NameType.PLACE ? NameLists.PLACE : 0;
        }
        return listed;
    }

    private void learn(Lesson lesson) {
        SilverSentence sentence = lesson.sentence();
        Words words = lesson.words(inventory.vocabulary());
        Tree tree = lesson.tree();
        int[] listed = listed(sentence);
        int[] names = new int[sentence.size()];
        for (int i = 0; i < names.length; i++) {
            if (!run.isPossible(words, names, i)) {
                names[i] = NONE;
                continue;
            }
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
