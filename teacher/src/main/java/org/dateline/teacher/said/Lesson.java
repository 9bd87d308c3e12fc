package org.dateline.teacher.said;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.extract.attribution.learnt.Chain;
import org.dateline.extract.attribution.learnt.CueFeatures;
import org.dateline.extract.attribution.learnt.Reading;
import org.dateline.extract.attribution.learnt.RoleFeatures;
import org.dateline.extract.attribution.learnt.Weights;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.Annotation;
import org.dateline.model.Pos;
import org.dateline.model.Saying;
import org.dateline.model.Sentence;
import org.dateline.model.Span;

/** An article annotated, with its sayings laid over our tokens. */
final class Lesson {
    /** Sentences farther from the cue teach nothing about where a content begins and ends. */
    private static final int REACH = 4;
    private static final int[] NOBODY = {};
    private static final Personal CUES = new Personal(CueFeatures.TEMPLATES, Set.of("t", "l", "r", "x", "t r", "comp.r t", "neg t"));
    private static final Personal ROLES = new Personal(
            RoleFeatures.TEMPLATES, Set.of("up down1 c.t", "up down1 side", "ups downs", "near side", "mark side", "w side", "sub r", "open side"));

    final Article article;
    final Annotation annotation;
    final Reading reading;
    final List<Answer> answers = new ArrayList<>();
    private final List<Case> cues = new ArrayList<>();

    /**
     * One saying on our tokens.
     *
     * @param sentence the sentence of the cue
     * @param head the token of the cue that governs its others
     * @param labels for the sentence of the cue and each sentence that the content reaches, the labels of its tokens
     */
    record Answer(int sentence, int head, Map<Integer, int[]> labels) {
        /** The labels of the cue's own sentence. */
        int[] own() {
            return labels.get(sentence);
        }
    }

    /** A yes-or-no case; its own features are those of the person who marked it. */
    record Case(int[] features, int[] own, boolean yes) {}

    /** A chain and its right labels, with each token's features of the person who marked it. */
    record Labelled(Chain chain, int[][] own, int[] right) {}

    Lesson(Article article, Annotation annotation, Lexicon lexicon) {
        this.article = article;
        this.annotation = annotation;
        this.reading = new Reading(annotation, lexicon);
        for (Saying saying : article.sayings()) {
            Answer answer = answer(saying);
            if (answer != null) {
                answers.add(answer);
            }
        }
    }

    /** The heads of the cues in a sentence. */
    Set<Integer> heads(int sentence) {
        Set<Integer> heads = new TreeSet<>();
        answers.stream().filter(answer -> answer.sentence == sentence).forEach(answer -> heads.add(answer.head));
        return heads;
    }

    /** Every token as the head of a cue; worked out once. */
    List<Case> cues() {
        if (cues.isEmpty()) {
            for (int s = 0; s < annotation.sentences().size(); s++) {
                Set<Integer> heads = heads(s);
                int[][] features = reading.cues(s);
                for (int i = 0; i < features.length; i++) {
                    cues.add(new Case(features[i], CUES.of(features[i], article.reader()), heads.contains(i)));
                }
            }
        }
        return cues;
    }

    /**
     * Each cue's sentences to be labelled, among the other cues as far as they would be found.
     *
     * @param finder finds cues; must not have been trained on this article
     */
    List<Labelled> chains(Weights finder) {
        List<Labelled> chains = new ArrayList<>();
        for (Answer answer : answers) {
            for (Map.Entry<Integer, int[]> entry : answer.labels.entrySet()) {
                int sentence = entry.getKey();
                if (sentence == answer.sentence) {
                    chains.add(labelled(reading.chain(sentence, answer.head, reading.likely(sentence, finder)), entry.getValue()));
                } else if (Math.abs(sentence - answer.sentence) <= REACH) {
                    chains.add(labelled(reading.remote(sentence, answer.sentence, answer.head), entry.getValue()));
                }
            }
        }
        return chains;
    }

    private Labelled labelled(Chain chain, int[] right) {
        int[][] own = new int[chain.size()][];
        for (int i = 0; i < own.length; i++) {
            own[i] = ROLES.of(chain.labels(i), article.reader());
        }
        return new Labelled(chain, own, right);
    }

    /** Every sentence beside a cue's as one that is reached or not. */
    List<Case> reach() {
        List<Case> cases = new ArrayList<>();
        for (Answer answer : answers) {
            for (int way = -1; way <= 1; way += 2) {
                boolean reached = true;
                for (int step = way; reached; step += way) {
                    int sentence = answer.sentence + step;
                    if (sentence < 0 || sentence >= annotation.sentences().size()) {
                        break;
                    }
                    reached = answer.labels.containsKey(sentence);
                    int count = heads(sentence).size();
                    cases.add(new Case(
                            reading.reach(answer.sentence, answer.head, answer.own(), step, count), NOBODY, reached));
                }
            }
        }
        return cases;
    }

    private Answer answer(Saying saying) {
        Map<Integer, int[]> labels = new TreeMap<>();
        int sentence = -1;
        int head = -1;
        for (Sentence s : annotation.sentences()) {
            int[] own = new int[s.size()];
            int content = 0;
            int cue = 0;
            for (int i = 0; i < own.length; i++) {
                Span span = s.token(i).span();
                own[i] = covers(saying.cue(), span) ? Chain.CUE : covers(saying.source(), span) ? Chain.SOURCE
                        : covers(saying.content(), span) ? Chain.CONTENT : Chain.NONE;
                content += own[i] == Chain.CONTENT && s.token(i).pos() != Pos.PUNCT ? 1 : 0;
                cue += own[i] == Chain.CUE ? 1 : 0;
            }
            if (cue > 0 && sentence < 0) {
                sentence = s.index();
                head = head(s, own);
                labels.put(sentence, own);
            } else if (content > 0) {
                labels.put(s.index(), own);
            }
        }
        return sentence < 0 ? null : new Answer(sentence, head, labels);
    }

    private static boolean covers(List<Span> spans, Span token) {
        return spans.stream().anyMatch(span -> span.overlaps(token));
    }

    /** The word of the cue that hangs on none of its others; a verb before a noun before anything else. */
    private static int head(Sentence s, int[] labels) {
        int best = -1;
        for (int i = 0; i < labels.length; i++) {
            int above = s.token(i).head();
            if (labels[i] == Chain.CUE && (above < 0 || labels[above] != Chain.CUE) && (best < 0 || rank(s, i) > rank(s, best))) {
                best = i;
            }
        }
        return best;
    }

    private static int rank(Sentence s, int i) {
        Pos pos = s.token(i).pos();
        return pos == Pos.VERB ? 4 : pos == Pos.NOUN ? 3 : pos == Pos.ADJ ? 2 : pos == Pos.PUNCT ? 0 : 1;
    }
}
