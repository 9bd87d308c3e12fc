package org.dateline.extract.attribution.learnt;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.Annotation;
import org.dateline.model.Sentence;
import org.dateline.model.Span;

/** A report's sentences as the classifiers see them; what the reader decides by and its trainer learns from. */
public final class Reading {
    /** How many sentences what is said may run on for. */
    static final int REACH = 15;

    private final List<Tree> trees = new ArrayList<>();

    public Reading(Annotation annotation, Lexicon lexicon) {
        this(annotation, new Sayers(lexicon));
    }

    Reading(Annotation annotation, Sayers sayers) {
        for (Sentence sentence : annotation.sentences()) {
            trees.add(new Tree(annotation, sentence, sayers));
        }
    }

    /** The sentences, in text order. */
    public List<Tree> trees() {
        return trees;
    }

    /** The hashed features of each token of a sentence as the head of a cue. */
    public int[][] cues(int sentence) {
        Tree tree = trees.get(sentence);
        CueFeatures features = new CueFeatures(tree);
        int[][] found = new int[tree.size][];
        for (int i = 0; i < tree.size; i++) {
            found[i] = features.of(i);
        }
        return found;
    }

    /** How likely words of a sentence are heads of cues, where it is {@link Company#LIKELY}. */
    public SortedMap<Integer, Double> likely(int sentence, Weights weights) {
        CueFeatures features = new CueFeatures(trees.get(sentence));
        SortedMap<Integer, Double> found = new TreeMap<>();
        for (int i = 0; i < trees.get(sentence).size; i++) {
            if (features.mayBeHead(i)) {
                double likely = 1 / (1 + Math.exp(-features.score(i, weights)));
                if (likely >= Company.LIKELY) {
                    found.put(i, likely);
                }
            }
        }
        return found;
    }

    /**
     * A cue's own sentence as a chain to be labelled.
     *
     * @param heads how likely words of the sentence are heads of cues, where it is {@link Company#LIKELY}
     */
    public Chain chain(int sentence, int cue, SortedMap<Integer, Double> heads) {
        Tree tree = trees.get(sentence);
        return new Chain(tree, tree, cue, new Company(heads));
    }

    /** Another sentence as a chain to be labelled for a cue. */
    public Chain remote(int sentence, int cueSentence, int cue) {
        return new Chain(trees.get(sentence), trees.get(cueSentence), cue, Company.NONE);
    }

    /**
     * The hashed features by which what is said reaches a sentence.
     *
     * @param labels the labels of the cue's sentence
     * @param step which sentence, counted from the cue's: -1 is the one before
     * @param cues how many cues that sentence has of its own
     */
    public int[] reach(int cueSentence, int cue, int[] labels, int step, int cues) {
        int way = Integer.signum(step);
        int sentence = cueSentence + step;
        return new ReachFeatures(trees.get(cueSentence), cue, labels)
                .of(trees.get(sentence), trees.get(sentence - way), way, Math.abs(step), cues);
    }

    /** The stretches of text whose tokens bear a label. */
    static List<Span> spans(Tree tree, int[] labels, int label) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == label) {
                int from = i;
                while (i + 1 < labels.length && labels[i + 1] == label) {
                    i++;
                }
                spans.add(new Span(tree.token(from).span().start(), tree.token(i).span().end()));
            }
        }
        return spans;
    }
}
