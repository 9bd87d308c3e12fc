package org.dateline.teacher.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.incident.ReportView;
import org.dateline.incident.Wording;
import org.dateline.model.Sentence;
import org.dateline.model.Where;

/** Which sentences of a report tell of which incident of its key, told by the fills that they name. */
final class Telling {
    private final double[][] scores;
    private final int[] best;

    private Telling(double[][] scores, int[] best) {
        this.scores = scores;
        this.best = best;
    }

    /** The incident that sentence {@code s} tells most of; -1 when it tells of none. */
    int incident(int s) {
        return best[s];
    }

    /** How much sentence {@code s} says of incident {@code k}. */
    double score(int s, int k) {
        return scores[s][k];
    }

    /**
     * @param prior by sentence and incident, how likely the sentence is to tell of such an incident; null at first
     */
    static Telling of(Lesson lesson, double[][] prior) {
        ReportView view = lesson.view();
        int sentences = view.sentences().size();
        int incidents = lesson.keys().size();
        String[] texts = new String[sentences];
        for (int s = 0; s < sentences; s++) {
            texts[s] = Wording.plain(view.sentence(s).text());
        }
        double[][] scores = new double[sentences][incidents];
        for (int k = 0; k < incidents; k++) {
            for (Key.Fill fill : lesson.keys().get(k).fills()) {
                add(fill, k, texts, scores);
            }
            place(lesson.keys().get(k), k, texts, scores);
        }
        int[] best = new int[sentences];
        double[] most = new double[incidents];
        for (int s = 0; s < sentences; s++) {
            for (int k = 0; k < incidents; k++) {
                if (prior != null) {
                    scores[s][k] *= 0.1 + prior[s][k];
                }
                most[k] = Math.max(most[k], scores[s][k]);
            }
        }
        for (int s = 0; s < sentences; s++) {
            best[s] = -1;
            for (int k = 0; k < incidents; k++) {
                boolean enough = scores[s][k] > 0 && scores[s][k] >= 0.34 * most[k];
                if (enough && (best[s] < 0 || scores[s][k] > scores[s][best[s]])) {
                    best[s] = k;
                }
            }
        }
        for (int k = 0; k < incidents; k++) {
            secure(scores, best, k);
        }
        return new Telling(scores, best);
    }

    /** Each incident keeps the sentence that says most of it, unless that is another's only one. */
    private static void secure(double[][] scores, int[] best, int k) {
        int at = -1;
        for (int s = 0; s < best.length; s++) {
            if (best[s] == k) {
                return;
            }
            at = scores[s][k] > 0 && (at < 0 || scores[s][k] > scores[at][k]) ? s : at;
        }
        if (at >= 0) {
            int owner = best[at];
            long others = java.util.Arrays.stream(best).filter(each -> each == owner).count();
            best[at] = owner < 0 || others > 1 ? k : owner;
        }
    }

    private static void add(Key.Fill fill, int k, String[] texts, double[][] scores) {
        double worth = switch (fill.role()) {
            case "victim", "thing" -> 2;
            case "weapon" -> 1;
            default -> 0.7;
        };
        double[] match = new double[texts.length];
        int count = 0;
        for (int s = 0; s < texts.length; s++) {
            for (String wording : fill.wordings()) {
                if (Wording.holds(texts[s], wording)) {
                    match[s] = Math.max(match[s], 1);
                } else if (wording.contains(" ") && Wording.holds(texts[s], wording.substring(wording.lastIndexOf(' ') + 1))) {
                    match[s] = Math.max(match[s], 0.4);
                }
            }
            count += match[s] == 1 ? 1 : 0;
        }
        for (int s = 0; s < texts.length; s++) {
            scores[s][k] += match[s] * worth / Math.sqrt(Math.max(1, count));
        }
    }

    private static void place(Key key, int k, String[] texts, double[][] scores) {
        for (int p = 1; p < key.place().size(); p++) {
            for (int s = 0; s < texts.length; s++) {
                scores[s][k] += Wording.holds(texts[s], key.place().get(p)) ? 0.5 : 0;
            }
        }
    }
}
