package org.dateline.teacher.said;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dateline.extract.attribution.learnt.Chain;
import org.dateline.extract.attribution.learnt.SaidModel;
import org.dateline.extract.attribution.learnt.Weights;

/** Learns to read attributions. The same lessons, settings and seed give the same model. */
final class SaidTrainer {
    private static final int FOLDS = 4;

    private final Settings settings;
    private final Learner labels;
    private final Learner moves;
    private final Learner reach;

    /**
     * How to learn.
     *
     * @param bits the table of cues has two to this power of rows
     * @param rounds how often the articles are read
     * @param threshold how likely a word must be a cue to be taken for one
     */
    record Settings(
            int bits, int rounds, double cuePace, double cueSparse, double rolePace, double roleSparse, double small, long seed, double threshold) {
        static final Settings DEFAULT = new Settings(20, 6, 0.05, 1.0, 0.05, 0.2, 0.0, 1, 0.5);
    }

    SaidTrainer(Settings settings) {
        this.settings = settings;
        this.labels = new Learner(new Weights(settings.bits - 2, Chain.LABELS), settings.rolePace, settings.roleSparse, settings.small);
        this.moves = new Learner(new Weights(14, Chain.LABELS * Chain.LABELS), settings.rolePace, settings.roleSparse, settings.small);
        this.reach = new Learner(new Weights(14, 1), settings.rolePace, settings.roleSparse, settings.small);
    }

    /** Learns from all lessons. */
    SaidModel train(List<Lesson> lessons, String about) {
        List<Lesson.Labelled> chains = new ArrayList<>();
        List<Lesson.Case> reached = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            Weights finder = cues(lessons, fold);
            for (int i = fold; i < lessons.size(); i += FOLDS) {
                chains.addAll(lessons.get(i).chains(finder));
                reached.addAll(lessons.get(i).reach());
            }
        }
        Random chance = new Random(settings.seed);
        for (int round = 0; round < settings.rounds; round++) {
            Collections.shuffle(chains, chance);
            Collections.shuffle(reached, chance);
            chains.forEach(each -> labels.learn(moves, each.chain(), each.own(), each.right()));
            reached.forEach(each -> reach.learn(each.features(), each.own(), each.yes()));
        }
        return new SaidModel(about, settings.threshold, cues(lessons, -1), labels.weights(), moves.weights(), reach.weights());
    }

    /** Learns to find cues from all lessons but every fourth, or from all. */
    Weights cues(List<Lesson> lessons, int without) {
        Learner cues = new Learner(new Weights(settings.bits, 1), settings.cuePace, settings.cueSparse, settings.small);
        List<Lesson> order = new ArrayList<>();
        for (int i = 0; i < lessons.size(); i++) {
            if (without < 0 || i % FOLDS != without) {
                order.add(lessons.get(i));
            }
        }
        Random chance = new Random(settings.seed);
        for (int round = 0; round < settings.rounds; round++) {
            Collections.shuffle(order, chance);
            order.forEach(lesson -> lesson.cues().forEach(each -> cues.learn(each.features(), each.own(), each.yes())));
        }
        return cues.weights();
    }
}
