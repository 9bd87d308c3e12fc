package org.dateline.teacher.said;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.extract.attribution.learnt.Chain;
import org.dateline.extract.attribution.learnt.Reading;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.Annotation;
import org.dateline.model.Pos;
import org.dateline.model.Saying;
import org.dateline.model.Sentence;
import org.dateline.model.Span;

/** An article annotated, with its sayings laid over our tokens. */
final class Lesson {
    final Article article;
    final Annotation annotation;
    final Reading reading;
    final List<Answer> answers = new ArrayList<>();

    /**
     * One saying on our tokens.
     *
     * @param sentence the sentence of the cue
     * @param head the token of the cue that governs its others
     * @param labels for the sentence of the cue and each sentence that the content reaches, the labels of its tokens
     */
    record Answer(int sentence, int head, Map<Integer, int[]> labels) {}

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
        Set<Integer> heads = new HashSet<>();
        answers.stream().filter(answer -> answer.sentence == sentence).forEach(answer -> heads.add(answer.head));
        return heads;
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
