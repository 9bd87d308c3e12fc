package org.dateline.teacher;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dateline.annotate.Casing;
import org.dateline.annotate.learnt.Lemmatiser;
import org.dateline.annotate.learnt.Marks;
import org.dateline.annotate.learnt.NameLists;
import org.dateline.annotate.learnt.NewsModel;
import org.dateline.annotate.learnt.PackedWeights;
import org.dateline.annotate.learnt.Parser;
import org.dateline.annotate.learnt.Tagger;
import org.dateline.annotate.learnt.Words;

/** Trains a whole model. The same sentences, settings and seed give the same model. */
final class Training {
    private static final int FOLDS = 4;

    private final Settings settings;
    private final NameLists lists;
    private final Consumer<String> progress;

    /**
     * @param epochs how often the parser reads the sentences
     * @param seed of all chance
     * @param about what the model should say of itself
     */
    record Settings(int epochs, long seed, String about) {}

    /**
     * @param progress told in words what has been done
     */
    Training(Settings settings, NameLists lists, Consumer<String> progress) {
        this.settings = settings;
        this.lists = lists;
        this.progress = progress;
    }

    NewsModel train(List<SilverSentence> sentences) {
        Inventory inventory = Inventory.of(sentences);
        progress.accept(sentences.size() + " sentences, " + inventory.masks().size() + " words, " + inventory.labels().size() + " labels");
        Lemmatiser lemmatiser = LemmaTrainer.train(sentences);
        List<Lesson> lessons = tagged(lessons(sentences), inventory);
        PackedWeights tags = new TagTrainer(inventory, settings.seed).train(lessons, tagEpochs()).packed();
        progress.accept("tags learnt");
        ParseTrainer trainer = new ParseTrainer(inventory, settings.seed);
        trainer.train(lessons, settings.epochs, epoch -> progress.accept("trees read " + (epoch + 1) + " times"));
        PackedWeights moves = trainer.moves().packed();
        PackedWeights labels = trainer.labels().packed();
        Parser.Run parser = new Parser(inventory.arcs(), new Marks(inventory.tags())).new Run();
        NameTrainer nameTrainer = new NameTrainer(inventory, lists, parser, moves, labels, settings.seed);
        PackedWeights names = nameTrainer.train(lessons, tagEpochs()).packed();
        progress.accept("names learnt");
        return new NewsModel(
                settings.about, inventory.tags(), inventory.labels(), inventory.vocabulary(), inventory.arcs(), nameTrainer.habits(),
                tags, moves, labels, names, lemmatiser);
    }

    private int tagEpochs() {
        return Math.max(2, settings.epochs * 3 / 4);
    }

    private static List<Lesson> lessons(List<SilverSentence> sentences) {
        Casing casing = new Casing();
        List<Lesson> lessons = new ArrayList<>();
        for (SilverSentence sentence : sentences) {
            lessons.add(new Lesson(sentence, casing.isUniform(sentence.paragraph()), null));
        }
        return lessons;
    }

    /** Tags each sentence with a tagger that has not seen it, as the parser will meet tags in use. */
    private List<Lesson> tagged(List<Lesson> lessons, Inventory inventory) {
        List<Lesson> tagged = new ArrayList<>(lessons);
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Lesson> others = new ArrayList<>();
            for (int i = 0; i < lessons.size(); i++) {
                if (i % FOLDS != fold) {
                    others.add(lessons.get(i));
                }
            }
            AveragedWeights learnt = new TagTrainer(inventory, settings.seed).train(others, Math.max(2, settings.epochs / 3));
            PackedWeights weights = learnt.packed();
            Tagger.Run run = new Tagger(inventory.tags().size()).new Run();
            for (int i = fold; i < lessons.size(); i += FOLDS) {
                Lesson lesson = lessons.get(i);
                Words words = new Words(lesson.sentence().forms(), lesson.uniform(), inventory.vocabulary());
                run.tag(words, weights);
                tagged.set(i, lesson.withTags(words.tag));
            }
            progress.accept("fold " + (fold + 1) + " of " + FOLDS + " tagged");
        }
        return tagged;
    }
}
