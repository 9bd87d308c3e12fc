package org.dateline.annotate;

import java.util.Set;
import org.dateline.annotate.learnt.Analysis;

/**
 * "In a Russian glide bomb attack": a tagger may take a noun that is seldom one for a verb, and the sentence falls apart. Between an article
 * and a noun stands no verb in its plain form: it is part of the noun's name.
 */
final class NounVerbs {
    private static final Set<String> PLAIN = Set.of("VB", "VBP");

    private NounVerbs() {}

    /** Sets such trees right, in place; {@code forms} are the words. */
    static void mend(Analysis analysis, String[] forms) {
        for (int t = 1; t + 1 < forms.length; t++) {
            int article = analysis.tags()[t - 1].equals("JJ") && t > 1 ? t - 2 : t - 1;
            boolean noun = PLAIN.contains(analysis.tags()[t]) && analysis.tags()[article].equals("DT") && analysis.tags()[t + 1].equals("NN");
            if (noun && Trees.child(analysis, t, "nsubj") < 0) {
                mend(analysis, article, t);
            }
        }
    }

    private static void mend(Analysis analysis, int article, int t) {
        int noun = t + 1;
        while (noun + 1 < analysis.tags().length && analysis.tags()[noun + 1].equals("NN")) {
            noun++;
        }
        int marker = article - 1;
        boolean led = marker >= 0 && analysis.tags()[marker].equals("IN");
        int first = led ? marker : article;
        int above = -1;
        for (int i = first; i <= noun && above < 0; i++) {
            int head = analysis.heads()[i];
            above = head < first || head > noun ? head : -1;
        }
        if (above < 0 || above > first) {
            return;
        }
        for (int i = 0; i < analysis.tags().length; i++) {
            boolean inside = i >= first && i < noun;
            boolean loose = i > noun && analysis.heads()[i] >= first && analysis.heads()[i] < noun;
            analysis.heads()[i] = inside ? noun : loose ? above : analysis.heads()[i];
            if (inside) {
                analysis.labels()[i] = i == marker ? "case" : i == article ? "det" : analysis.tags()[i].equals("JJ") ? "amod" : "compound";
            }
        }
        analysis.tags()[t] = "NN";
        analysis.heads()[noun] = above;
        analysis.labels()[noun] = !led ? "obj" : analysis.tags()[above].startsWith("NN") ? "nmod" : "obl";
    }
}
