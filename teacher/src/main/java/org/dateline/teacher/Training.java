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

/**
 * Trains a whole model. The same sentences, settings and seed give the same model, however many threads there are. What one
 * classifier learns from another's answers are answers on sentences that the other had not seen, as in use.
 */
final class Training {
    private final Settings settings;
    private final NameLists lists;
    private final Consumer<String> progress;

    /**
     * @param epochs how often the parser reads the sentences
     * @param seed of all chance
     * @param threads how many work at once where they can
     * @param about what the model should say of itself
     */
    record Settings(int epochs, long seed, int threads, String about) {
        int tagEpochs() {
            return Math.max(2, epochs * 3 / 4);
        }

        /** Of taggers that only prepare lessons. */
        int foldEpochs() {
            return Math.max(2, epochs / 3);
        }
    }

    /**
     * @param progress told in words what has been done
     */
    Training(Settings settings, NameLists lists, Consumer<String> progress) {
        this.settings = settings;
        this.lists = lists;
        this.progress = progress;
    }

    /**
     * @param labelled what the teacher read
     * @param invented what we made up, from which lemmas are not learnt: the grammar gives them roughly
     */
    NewsModel train(List<SilverSentence> labelled, List<SilverSentence> invented) {
        List<SilverSentence> sentences = new ArrayList<>(labelled);
        sentences.addAll(invented);
        Inventory inventory = Inventory.of(sentences);
        progress.accept(sentences.size() + " sentences, " + inventory.masks().size() + " words, " + inventory.labels().size() + " labels");
        Lemmatiser lemmatiser = LemmaTrainer.train(labelled);
        Folds folds = new Folds(settings.threads, progress);
        List<Lesson> lessons = lessons(sentences);
        lessons = folds.answered("tags", lessons, others -> tagging(inventory, others));
        PackedWeights tags = new TagTrainer(inventory, settings.seed).train(lessons, settings.tagEpochs()).packed();
        progress.accept("tags learnt");
        ParseTrainer trainer = new ParseTrainer(inventory, settings.seed);
        trainer.train(lessons, settings.epochs, epoch -> progress.accept("trees read " + (epoch + 1) + " times"));
        PackedWeights moves = trainer.moves().packed();
        PackedWeights labels = trainer.labels().packed();
        Parser.Run parser = new Parser(inventory.arcs(), new Marks(inventory.tags())).new Run();
        NameTrainer nameTrainer = new NameTrainer(inventory, lists, settings.seed);
        List<Lesson> parsed = lessons.stream()
                .map(each -> each.withTree(parser.parse(each.words(inventory.vocabulary()), moves, labels).tree()))
                .toList();
        PackedWeights names = nameTrainer.train(parsed, settings.tagEpochs()).packed();
        progress.accept("names learnt");
        return new NewsModel(
                settings.about, inventory.tags(), inventory.labels(), inventory.vocabulary(), inventory.arcs(), nameTrainer.habits(),
                tags, moves, labels, names, lemmatiser);
    }

    private static List<Lesson> lessons(List<SilverSentence> sentences) {
        Casing casing = new Casing();
        List<Lesson> lessons = new ArrayList<>();
        for (SilverSentence sentence : sentences) {
            lessons.add(Lesson.of(sentence, casing.isUniform(sentence.paragraph())));
        }
        return lessons;
    }

    /** Tags lessons as the parser will meet tags in use. */
    private Folds.Pupil tagging(Inventory inventory, List<Lesson> others) {
        PackedWeights weights = new TagTrainer(inventory, settings.seed).train(others, settings.foldEpochs()).packed();
        Tagger.Run run = new Tagger(inventory.tags().size()).new Run();
        return lesson -> {
            Words words = lesson.words(inventory.vocabulary());
            run.tag(words, weights);
            return lesson.withTags(words.tag);
        };
    }
}
