package org.dateline.teacher;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.dateline.annotate.Casing;
import org.dateline.annotate.learnt.Lemmatiser;
import org.dateline.annotate.learnt.Marks;
import org.dateline.annotate.learnt.NameHabits;
import org.dateline.annotate.learnt.NameLists;
import org.dateline.annotate.learnt.NewsModel;
import org.dateline.annotate.learnt.PackedWeights;
import org.dateline.annotate.learnt.Parser;
import org.dateline.annotate.learnt.Tagger;
import org.dateline.annotate.learnt.Weights;
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
     * @param seeds of all chance: everything is learnt once with each, and the weights are added up
     * @param threads how many work at once where they can
     * @param about what the model should say of itself
     */
    record Settings(int epochs, List<Integer> seeds, int threads, String about) {
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
     * Trains with each seed in turn.
     *
     * @param labelled what the teacher read
     * @param invented what we made up, from which lemmas are not learnt: the grammar gives them roughly
     * @param afterEach given the model of the seeds so far; the last is the whole
     */
    void train(List<SilverSentence> labelled, List<SilverSentence> invented, Consumer<NewsModel> afterEach) {
        List<SilverSentence> sentences = new ArrayList<>(labelled);
        sentences.addAll(invented);
        Inventory inventory = Inventory.of(sentences);
        progress.accept(sentences.size() + " sentences, " + inventory.masks().size() + " words, " + inventory.labels().size() + " labels");
        Lemmatiser lemmatiser = LemmaTrainer.train(labelled);
        SideBySide workers = new SideBySide(settings.threads);
        Folds folds = new Folds(workers, progress);
        List<Lesson> lessons = folds.answered("tags", lessons(sentences), others -> tagging(inventory, others));
        Mixture mixture = new Mixture();
        List<Callable<Learnt>> seeds = new ArrayList<>();
        for (int seed : settings.seeds) {
            seeds.add(() -> learn(inventory, lessons, seed));
        }
        workers.each(seeds, learnt -> {
            mixture.add(learnt);
            afterEach.accept(new NewsModel(
                    settings.about, inventory.tags(), inventory.labels(), inventory.vocabulary(), inventory.arcs(), learnt.habits,
                    mixture.tags.packed(), mixture.moves.packed(), mixture.labels.packed(), mixture.names.packed(), lemmatiser));
        });
    }

    /** What was learnt with one seed. */
    private record Learnt(
            AveragedWeights tags, AveragedWeights moves, AveragedWeights labels, AveragedWeights names, NameHabits habits) {}

    /** What the seeds so far have learnt. */
    private final class Mixture {
        private final MixedWeights tags = new MixedWeights();
        private final MixedWeights moves = new MixedWeights();
        private final MixedWeights labels = new MixedWeights();
        private final MixedWeights names = new MixedWeights();

        void add(Learnt learnt) {
            tags.add(learnt.tags);
            moves.add(learnt.moves);
            labels.add(learnt.labels);
            names.add(learnt.names);
        }
    }

    private Learnt learn(Inventory inventory, List<Lesson> lessons, int seed) {
        AveragedWeights tags = new TagTrainer(inventory, seed).train(lessons, settings.tagEpochs());
        progress.accept("seed " + seed + ", tags learnt");
        ParseTrainer trainer = new ParseTrainer(inventory, seed);
        trainer.train(lessons, settings.epochs, epoch -> progress.accept("seed " + seed + ", trees read " + (epoch + 1) + " times"));
        PackedWeights moves = trainer.moves().packed();
        PackedWeights labels = trainer.labels().packed();
        Parser.Run parser = new Parser(inventory.arcs(), new Marks(inventory.tags())).new Run();
        List<Lesson> parsed = lessons.stream()
                .map(each -> each.withTree(parser.parseOnce(each.words(inventory.vocabulary()), moves::add, labels::add).tree()))
                .toList();
        NameTrainer nameTrainer = new NameTrainer(inventory, lists, seed);
        AveragedWeights names = nameTrainer.train(parsed, settings.tagEpochs());
        progress.accept("seed " + seed + ", names learnt");
        return new Learnt(tags, trainer.moves(), trainer.labels(), names, nameTrainer.habits());
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
        // what is clear is not decided early here: how early that may be differs between tables, and lessons should not hang on it
        Weights weights = new TagTrainer(inventory, settings.seeds.get(0)).train(others, settings.foldEpochs()).packed()::add;
        Tagger.Run run = new Tagger(inventory.tags().size()).new Run();
        return lesson -> {
            Words words = lesson.words(inventory.vocabulary());
            run.tag(words, weights);
            return lesson.withTags(words.tag);
        };
    }
}
