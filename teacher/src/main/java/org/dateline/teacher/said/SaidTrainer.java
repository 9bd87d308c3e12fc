package org.dateline.teacher.said;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.dateline.extract.attribution.learnt.Chain;
import org.dateline.extract.attribution.learnt.SaidModel;
import org.dateline.extract.attribution.learnt.Weights;

/** Learns to read attributions. The same lessons, settings and seed give the same model. */
final class SaidTrainer {
    private static final int REACH = 4;

    private final Settings settings;
    private final Learner cues;
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
        static final Settings DEFAULT = new Settings(20, 6, 0.05, 0.4, 0.05, 0.2, 0.0, 1, 0.38);
    }

    SaidTrainer(Settings settings) {
        this.settings = settings;
        this.cues = new Learner(new Weights(settings.bits, 1), settings.cuePace, settings.cueSparse, settings.small);
        this.labels = new Learner(new Weights(settings.bits - 1, Chain.LABELS), settings.rolePace, settings.roleSparse, settings.small);
        this.moves = new Learner(new Weights(14, Chain.LABELS * Chain.LABELS), settings.rolePace, settings.roleSparse, settings.small);
        this.reach = new Learner(new Weights(14, 1), settings.rolePace, settings.roleSparse, settings.small);
    }

    /** Learns from all lessons. */
    SaidModel train(List<Lesson> lessons, String about) {
        Random chance = new Random(settings.seed);
        List<Lesson> order = new ArrayList<>(lessons);
        for (int round = 0; round < settings.rounds; round++) {
            Collections.shuffle(order, chance);
            for (Lesson lesson : order) {
                learnCues(lesson);
                for (Lesson.Answer answer : lesson.answers) {
                    learnRoles(lesson, answer);
                    learnReach(lesson, answer);
                }
            }
        }
        return new SaidModel(about, settings.threshold, cues.weights(), labels.weights(), moves.weights(), reach.weights());
    }

    private void learnCues(Lesson lesson) {
        for (int s = 0; s < lesson.annotation.sentences().size(); s++) {
            Set<Integer> heads = lesson.heads(s);
            int[][] features = lesson.reading.cues(s);
            for (int i = 0; i < features.length; i++) {
                cues.learn(features[i], heads.contains(i), 1);
            }
        }
    }

    private void learnRoles(Lesson lesson, Lesson.Answer answer) {
        for (Map.Entry<Integer, int[]> sentence : answer.labels().entrySet()) {
            boolean own = sentence.getKey() == answer.sentence();
            if (own || Math.abs(sentence.getKey() - answer.sentence()) <= REACH) {
                Chain chain = lesson.reading.chain(sentence.getKey(), answer.sentence(), answer.head());
                int[] right = sentence.getValue();
                labels.learn(moves, chain, own ? marked(right, answer.head()) : right);
            }
        }
    }

    /** In its own sentence the head, and nothing else that cannot be told from it, is known to be the cue. */
    private static int[] marked(int[] labels, int head) {
        int[] marked = labels.clone();
        marked[head] = Chain.CUE;
        return marked;
    }

    private void learnReach(Lesson lesson, Lesson.Answer answer) {
        int[] own = answer.labels().get(answer.sentence());
        for (int way = -1; way <= 1; way += 2) {
            for (int step = way; ; step += way) {
                int sentence = answer.sentence() + step;
                if (sentence < 0 || sentence >= lesson.annotation.sentences().size()) {
                    break;
                }
                boolean reached = answer.labels().containsKey(sentence);
                int count = lesson.heads(sentence).size();
                reach.learn(lesson.reading.reach(answer.sentence(), answer.head(), own, step, count), reached, 1);
                if (!reached) {
                    break;
                }
            }
        }
    }
}
